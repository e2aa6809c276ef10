import './marks.css'
import { X } from 'lucide-react'
import { Button } from 'react-aria-components'
import { type Id, isMarkWord } from '../../../src/model/model'
import { canTurn, noteOn, takeBack, turnMark } from '../../marks/marking'
import { MarkSign, markName } from '../../marks/sign'
import { useStore } from '../../store'
import { useWords } from '../../words'
import { IconButton } from '../fields/icon-button'
import { TextLine } from '../fields/text'

/** What the room said of a card or a link, and what may become of it. */
export const Marks = ({ about }: { about: Id }) => {
  const words = useWords()
  const says = words.present
  const all = useStore(at => at.history.present.marks)
  const isReadOnly = useStore(at => at.readOnly !== null)
  const marks = all.filter(mark => mark.about === about)
  if (marks.length === 0) return null
  return (
    <section className="panel-part">
      <h3 className="panel-heading">{says.heading}</h3>
      <ul className="panel-marks">
        {marks.map(mark => (
          <li key={mark.id} className="panel-mark">
            <p className="panel-mark-head">
              <MarkSign mark={mark.mark} />
              {!isReadOnly && (
                <IconButton
                  icon={X}
                  label={says.remove(markName(words, mark.mark))}
                  onPress={() => takeBack(mark)}
                />
              )}
            </p>
            <TextLine
              label={says.note(markName(words, mark.mark))}
              unseenLabel
              lines="wrap"
              placeholder={isMarkWord(mark.mark) ? says.asks[mark.mark] : ''}
              value={mark.note}
              onChange={note => noteOn(mark, note)}
            />
            {canTurn(mark) && !isReadOnly && (
              <div className="panel-mark-ways">
                <Button className="button button-small" onPress={() => turnMark(mark, 'assumption')}>
                  {says.asAssumption}
                </Button>
                <Button className="button button-small" onPress={() => turnMark(mark, 'question')}>
                  {says.asQuestion}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
