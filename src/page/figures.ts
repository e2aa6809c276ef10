import { latestOf } from '../model/indicators'
import type { Amount, Indicator } from '../model/model'
import type { Words } from '../words/words'
import { dateInWords } from './dates'

/** What an indicator came from, has come to and is to reach, in words. */
export const figuresInWords = (indicator: Indicator, words: Words): string => {
  const { details } = words
  const { baseline, target, unit, due } = indicator
  const latest = latestOf(indicator)?.value ?? ''
  // The unit stands once, behind the last of the numbers.
  const last = [target, latest, baseline].findIndex(amount => typeof amount === 'number')
  const said = (amount: Amount, place: number): string =>
    typeof amount !== 'number' ? amount : details.withUnit(details.number(amount), place === last ? unit : '')
  return details.measured({
    baseline: said(baseline, 2),
    latest: said(latest, 1),
    target: said(target, 0),
    due: dateInWords(due, words),
  })
}
