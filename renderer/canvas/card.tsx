import { memo, type PointerEvent, useEffect, useRef } from 'react'
import type { PlacedCard } from '../../src/layout/layout'
import type { Element } from '../../src/model/model'
import { state, useStore } from '../store'
import { useWords } from '../words'
import { isWanted, useCanvas } from './canvas-store'
import { CardEdges } from './card-edges'
import { CardFace } from './card-face'
import { CardField } from './card-field'
import { clickCard, menuOnCard, pressCard } from './card-pointer'
import { askOf, cardName, kindLabel, kindName, ownerLabel, reachedLabel } from './card-words'
import { standing } from './chain'
import { liftCards } from './drag-cards'
import { findMark } from './find'
import { CardMarks } from './mark-tags'
import { presentScene } from './scene'
import { openCard } from './typing'

const codeOf = (id: string): string => presentScene()?.layout.cards.get(id)?.code ?? ''

/** Layout makes new cards each time; most say and stand as before. */
const sameCard = (a: PlacedCard, b: PlacedCard): boolean =>
  a === b ||
  (a.box.x === b.box.x &&
    a.box.y === b.box.y &&
    a.box.width === b.box.width &&
    a.box.height === b.box.height &&
    a.code === b.code &&
    a.kind === b.kind &&
    a.lane === b.lane &&
    a.index === b.index &&
    a.lines.length === b.lines.length &&
    a.lines.every((line, index) => line === b.lines[index]))

type Props = { readonly card: PlacedCard; readonly element: Element; readonly selected: boolean }

const sameProps = (a: Props, b: Props): boolean =>
  a.selected === b.selected && a.element === b.element && sameCard(a.card, b.card)

/** One element on the canvas. It asks the stores only for what concerns it, so that a change redraws few cards. */
export const Card = memo(({ card, element, selected }: Props) => {
  const { id, box } = card
  const words = useWords()
  const ref = useRef<HTMLDivElement>(null)
  const editing = useStore(at => at.editing === id)
  const isHere = useCanvas(at => at.pane === 'canvas')
  const chain = useStore(at => standing(at, id))
  const owner = useStore(at => ownerLabel(words, at.history.present, element))
  const name = useStore(at => cardName(words, at.history.present, element, codeOf))
  const language = useStore(at => element.lang || at.history.present.language)
  const found = useStore(at => findMark(at, element, card.code))
  const lifted = useCanvas(at => at.drop !== null && (at.drop.ids.includes(id) || at.drop.fresh?.id === id))
  const aimed = useCanvas(at => at.linking?.over === id && at.linking.refusal === null)
  const refused = useCanvas(at => at.linking?.over === id && at.linking.refusal !== null)
  const wanted = useCanvas(at => isWanted(at, 'card', id))

  useEffect(() => {
    if (!wanted || editing) return
    ref.current?.focus({ preventScroll: true })
    useCanvas.setState({ wanted: null })
  }, [wanted, editing])

  const face = {
    kind: card.kind,
    code: card.code,
    label: kindLabel(words, element),
    reached: reachedLabel(words, element),
    owner,
    lines: card.lines,
    ask: askOf(words, card),
    language,
  }
  const field = editing && isHere && (
    <CardField
      id={id}
      text={element.text}
      lines={card.lines.length}
      label={words.canvas.typing(kindName(words, card.kind), card.code)}
      ask={face.ask}
      language={language}
    />
  )
  const marks = [
    'card',
    selected && 'is-selected',
    editing && 'is-editing',
    lifted && 'is-lifted',
    aimed && 'is-aimed',
    refused && 'is-refused',
    chain !== 'plain' && `is-${chain}`,
    found !== 'none' && `is-${found}`,
  ]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a card is no form's fieldset
    // biome-ignore lint/a11y/useKeyWithClickEvents: the canvas takes the keys of all its cards
    <div
      ref={ref}
      className={marks.filter(Boolean).join(' ')}
      role="group"
      aria-roledescription={words.canvas.cardRole}
      aria-label={name}
      aria-current={selected ? 'true' : undefined}
      tabIndex={-1}
      data-card={id}
      style={{ transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height }}
      onPointerDown={(event: PointerEvent) =>
        pressCard(event.nativeEvent, id, (ids, from) => liftCards(card, face, ids, from))
      }
      onClick={event => clickCard(event.nativeEvent, id)}
      onDoubleClick={() => state().editing !== id && openCard(id)}
      onContextMenu={event => menuOnCard(event.nativeEvent, id)}
    >
      <CardFace {...face} {...(field ? { field } : {})} />
      <CardMarks id={id} />
      {!editing && <CardEdges id={id} />}
    </div>
  )
}, sameProps)
