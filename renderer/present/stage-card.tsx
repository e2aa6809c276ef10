import type { Element } from '../../src/model/model'
import { kindLabel } from '../canvas/card-words'
import { KindIcon } from '../canvas/kind-icon'
import { MarkSign } from '../marks/sign'
import { useStore } from '../store'
import { useWords } from '../words'

type Props = { readonly element: Element; readonly code: string; readonly isFocus?: boolean }

/** A card as it looks from the back of a room. */
export const StageCard = ({ element, code, isFocus = false }: Props) => {
  const words = useWords()
  const all = useStore(at => at.history.present.marks)
  const language = useStore(at => at.history.present.language)
  const marks = all.filter(({ about }) => about === element.id)
  return (
    <div className="stage-card" data-kind={element.kind} data-focus={isFocus || undefined}>
      <p className="stage-code">
        <KindIcon kind={element.kind} />
        <b>{code}</b>
        <span className="stage-kind">{kindLabel(words, element)}</span>
      </p>
      <p className="stage-text" lang={element.lang || language} dir="auto">
        {element.text.trim() || <span className="stage-quiet">{words.details.emptyText}</span>}
      </p>
      {marks.length > 0 && (
        <p className="stage-marks">
          {marks.map(({ id, mark }) => (
            <MarkSign key={id} mark={mark} />
          ))}
        </p>
      )}
    </div>
  )
}
