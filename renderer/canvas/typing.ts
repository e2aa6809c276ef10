import { blankElement } from '../../src/model/blank'
import { insertElement, setText } from '../../src/model/edits/elements'
import { addLink } from '../../src/model/edits/links'
import { type Id, isKind, type Kind, type Model } from '../../src/model/model'
import { homeOf } from '../../src/templates/templates'
import { newId } from '../powers'
import { edit, startEditing, state, stopEditing, typingGesture } from '../store'
import { words } from '../words'
import { announce, canvasState, goTo, standOn, useCanvas } from './canvas-store'
import type { Place } from './drop-target'
import { presentScene, type Scene } from './scene'
import { reveal } from './viewport'

const revealCard = (id: Id): void => {
  const box = presentScene()?.layout.cards.get(id)?.box
  if (box) reveal(box)
}

/** Opens a card for typing. */
export const openCard = (id: Id): void => {
  startEditing(id)
  if (state().editing !== id) return
  standOn({ type: 'card', id })
  revealCard(id)
}

/** Where a new card of `kind` goes when nobody pointed: after the card one stands on, else at its lane's end. */
const placeFor = ({ layout, template }: Scene, kind: Kind): Place | null => {
  const { spot } = canvasState()
  const [chosen] = state().selection
  const beside = layout.cards.get(chosen ?? (spot?.type === 'card' ? spot.id : ''))
  const lane = beside && layout.lanes[beside.lane]
  if (lane?.column?.takes.some(taken => taken === kind))
    return { columnId: lane.column.id, index: beside ? beside.index + 1 : 0, group: beside?.group ?? '' }
  const stood = layout.lanes.find(one => spot?.type === 'lane' && one.column?.id === spot.id)
  const column = stood?.column?.takes.some(taken => taken === kind)
    ? stood.column
    : homeOf(template, { kind, column: '', horizon: '' })
  const home = layout.lanes.find(one => one.column?.id === column?.id)
  return column && home ? { columnId: column.id, index: home.cards.length } : null
}

/** What a new card is linked with at once: the card that leads to it, or the one it leads to. */
export type Joined = { readonly from: Id } | { readonly to: Id }

type NewCard = { readonly id?: Id; readonly joined?: Joined | null }

const join = (model: Model, id: Id, joined: Joined): Model =>
  'from' in joined ? addLink(model, newId(), joined.from, id) : addLink(model, newId(), id, joined.to)

/**
 * Adds a card, with a link if asked, and opens it for typing: one step. Left empty, it is gone again as if it had
 * never been.
 */
export const addCard = (
  kind: Kind,
  place: Place | null = null,
  { id = newId(), joined = null }: NewCard = {},
): void => {
  stopEditing()
  useCanvas.setState({ typedHeight: 0 })
  const scene = presentScene()
  if (!scene || state().readOnly) return
  const at = place ?? placeFor(scene, kind)
  const before = state().history
  const element = { ...blankElement(id, kind), group: at?.group ?? '' }
  edit(
    joined ? 'add-linked-card' : 'add-card',
    model => {
      const after = insertElement(model, scene.template, element, at?.columnId ?? null, at?.index ?? 0)
      return joined ? join(after, id, joined) : after
    },
    typingGesture(id),
  )
  startEditing(id, before)
  standOn({ type: 'card', id })
  revealCard(id)
  const added = state().history.present.elements.find(one => one.id === id)
  const column = scene.template.columns.find(one => one.id === at?.columnId)
  const said = words()
  const { language } = state().settings
  const became = added && isKind(added.kind) ? added.kind : kind
  announce(said.canvas.said.added(said.model.kinds[became], column?.label[language] ?? said.model.notPlaced))
}

/** Adds a card of a lane's first kind at a place in it. */
export const addCardTo = (columnId: string, index: number): void => {
  const column = presentScene()?.template.columns.find(one => one.id === columnId)
  if (column) addCard(column.takes[0], { columnId, index })
}

/** Takes what has been typed so far; a burst of typing in one card is one step. */
export const typed = (id: Id, text: string): void =>
  edit('edit-text', model => setText(model, id, text), typingGesture(id))

/** Closes the card being typed in, and stands on it, or, where it was left empty and went, on its neighbour. */
export const closeCard = (returnKeyboard: boolean): void => {
  const id = state().editing
  if (id === null) return
  const placed = presentScene()?.layout.cards.get(id)
  stopEditing()
  useCanvas.setState({ typedHeight: 0 })
  const layout = presentScene()?.layout
  if (!layout || !placed) return
  const lane = layout.lanes[placed.lane]
  const neighbour = lane?.cards[Math.min(placed.index, lane.cards.length) - 1] ?? lane?.cards[0]
  const stays = layout.cards.has(id)
  if (!stays) announce(words().canvas.said.dropped)
  const card = stays ? id : neighbour
  const spot =
    card === undefined
      ? ({ type: 'lane', id: lane?.column?.id ?? '' } as const)
      : ({ type: 'card', id: card } as const)
  if (returnKeyboard) goTo(spot)
  else standOn(spot)
}
