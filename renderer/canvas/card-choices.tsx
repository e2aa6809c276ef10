import { type Id, isKind } from '../../src/model/model'
import type { Words } from '../../src/words/words'
import type { Choice } from './chooser'
import { KindIcon } from './kind-icon'
import type { Scene } from './scene'

/** Every card as a choice, in reading order: its kind's sign, its code and its text. */
export const cardChoices = ({ model, layout }: Scene, { canvas }: Words): readonly Choice[] => {
  const texts = new Map<Id, string>(model.elements.map(({ id, text }) => [id, text.trim()]))
  return layout.lanes
    .flatMap(lane => lane.cards)
    .flatMap(id => {
      const card = layout.cards.get(id)
      if (!card) return []
      const text = texts.get(id) || canvas.nothingWritten
      const face = (
        <>
          <KindIcon kind={card.kind} />
          <span className="chooser-code">{card.code}</span>
          <span className="chooser-text">{text}</span>
        </>
      )
      const kind = isKind(card.kind) ? card.kind : undefined
      return [{ id, says: `${card.code} ${text}`, code: card.code, kind, face }]
    })
}
