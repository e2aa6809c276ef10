import { Check } from 'lucide-react'
import { Checkbox, CheckboxGroup } from 'react-aria-components'
import { arrangementOf } from '../../src/page/arrangement'
import { isLastPart, lastPartNames } from '../../src/page/last-parts'
import { useStore } from '../store'
import { useWords } from '../words'
import { changePageChoice, usePageChoice } from './page-choice'

/** What follows the model on pages of its own. */
export const LastFields = () => {
  const { lastPages } = useWords()
  const { include } = usePageChoice()
  const isTable = useStore(at => arrangementOf(at.history.present) === 'table')
  const offered = lastPartNames.filter(name => name !== 'table' || !isTable)
  const isReadOnly = useStore(at => at.readOnly !== null)
  const onChange = (chosen: readonly string[]) =>
    // A word of a later release stays.
    changePageChoice({
      include: [...include.filter(word => !isLastPart(word)), ...chosen.filter(isLastPart)],
    })
  return (
    <CheckboxGroup
      className="field"
      aria-label={lastPages.part}
      value={include.filter(isLastPart)}
      onChange={onChange}
      isReadOnly={isReadOnly}
    >
      {offered.map(name => (
        <Checkbox key={name} className="checkbox" value={name}>
          <span className="checkbox-box">
            <Check className="icon" aria-hidden />
          </span>
          {lastPages.choices[name]}
        </Checkbox>
      ))}
    </CheckboxGroup>
  )
}
