import { setText } from '../../../src/model/edits/elements'
import type { Element } from '../../../src/model/model'
import { edit, finishGesture, typingGesture, useStore } from '../../store'
import { useWords } from '../../words'
import { GrowingText } from '../fields/growing-text'

/** A card's text, typed here as on the card itself: a burst of typing is the same one step. */
export const CardText = ({ element }: { element: Element }) => {
  const { details } = useWords()
  const isReadOnly = useStore(at => at.readOnly !== null)
  const language = useStore(at => element.lang || at.history.present.language)
  return (
    <GrowingText
      className="panel-text"
      aria-label={details.text}
      placeholder={details.emptyText}
      lang={language}
      value={element.text}
      readOnly={isReadOnly}
      onChange={event => {
        const text = event.target.value
        edit('edit-text', model => setText(model, element.id, text), typingGesture(element.id))
      }}
      onBlur={finishGesture}
    />
  )
}
