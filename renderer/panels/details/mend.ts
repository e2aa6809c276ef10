import type { Element } from '../../../src/model/model'
import type { Finding } from '../../../src/review/review'
import { goToFinding } from '../findings'
import { focusFirstField, focusFold, focusSource } from './focus'
import { openFold, openItem } from './folds'

/** Goes to the field of a card's details that mends a finding about it; else to the cards the finding is about. */
export const mendCard = (finding: Finding, { indicators }: Element): void => {
  switch (finding.rule) {
    case 'outcome-without-indicator':
      openFold('indicators')
      focusFold('indicators')
      break
    case 'indicator-without-source': {
      const indicator = indicators.find(({ id }) => finding.about.includes(id))
      if (!indicator) return
      openFold('indicators')
      openItem(indicator.id)
      focusSource(indicator.id)
      break
    }
    case 'activity-without-anyone':
      openFold('owners')
      focusFold('owners')
      break
    case 'several-results':
    case 'outcome-as-activity':
    case 'output-as-activity':
    case 'too-many-words':
      focusFirstField()
      break
    default:
      goToFinding(finding)
  }
}
