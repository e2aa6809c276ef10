import { isBefore } from '../../../src/model/dates'
import { changeElement } from '../../../src/model/edits/elements'
import type { Element } from '../../../src/model/model'
import { periodInWords } from '../../../src/page/dates'
import { edit } from '../../store'
import { useWords } from '../../words'
import { DateLine } from '../fields/date'
import { Fold } from './fold'

/** From when until when. */
export const Dates = ({ element }: { element: Element }) => {
  const words = useWords()
  const { details, panels } = words
  const says = panels.initiative
  const { id, start, end } = element
  const say = (changes: Partial<Pick<Element, 'start' | 'end'>>, key: string) =>
    edit('edit-details', model => changeElement(model, id, changes), `${key}.${id}`)
  return (
    <Fold name="dates" label={details.dates} says={periodInWords(start, end, words)}>
      <div className="fields-pair">
        <DateLine label={says.start} value={start} onChange={value => say({ start: value }, 'start')} />
        <DateLine
          label={says.end}
          value={end}
          onChange={value => say({ end: value }, 'end')}
          mind={isBefore(end, start) ? says.endFirst : null}
        />
      </div>
    </Fold>
  )
}
