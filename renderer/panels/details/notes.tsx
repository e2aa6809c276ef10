import { changeElement } from '../../../src/model/edits/elements'
import type { Element } from '../../../src/model/model'
import { edit } from '../../store'
import { useWords } from '../../words'
import { TextLine } from '../fields/text'
import { Fold } from './fold'

/** What is worth remembering about a card and not worth a place on it. */
export const Notes = ({ element }: { element: Element }) => {
  const { details } = useWords()
  const { id, notes } = element
  return (
    <Fold name="notes" label={details.notes} says={notes}>
      <TextLine
        label={details.notes}
        unseenLabel
        placeholder={details.notesHint}
        lines="many"
        value={notes}
        onChange={value =>
          edit('edit-details', model => changeElement(model, id, { notes: value }), `notes.${id}`)
        }
      />
    </Fold>
  )
}
