import type { Layout, PlacedCard } from '../../src/layout/layout'
import type { Id } from '../../src/model/model'
import { presentModel, select, state } from '../store'
import { words } from '../words'
import { announce, canvasState, goTo, type Spot } from './canvas-store'
import type { Place } from './drop-target'
import { presentScene } from './scene'
import { addCard, closeCard, type Joined } from './typing'
import { firstSpot } from './walk'

// Typing one card after another without leaving the keyboard.

const isMac = /Mac/u.test(navigator.platform)

/**
 * Whether a key writes text. Space moves the view, Alt opens menus (on a Mac it writes letters), and Process and
 * Dead begin text that is composed of several keys.
 */
export const isText = (event: KeyboardEvent): boolean => {
  const writesWithAlt = event.getModifierState('AltGraph') || (isMac && !event.ctrlKey)
  if (event.metaKey || ((event.ctrlKey || event.altKey) && !writesWithAlt)) return false
  const { key } = event
  return key === 'Process' || key === 'Dead' || ([...key].length === 1 && key !== ' ')
}

const isThere = (layout: Layout, spot: Spot | null): spot is Spot =>
  spot !== null && (spot.type === 'lane' || layout.cards.has(spot.id))

/** Where new cards go: below the current card, or at the end of the current lane; null where no lane takes any. */
export const currentPlace = (layout: Layout): Place | null => {
  const { spot } = canvasState()
  const at = isThere(layout, spot) ? spot : firstSpot(layout)
  const card = at?.type === 'card' ? layout.cards.get(at.id) : undefined
  const lane = card
    ? layout.lanes[card.lane]
    : layout.lanes.find(({ column }) => column !== null && column.id === at?.id)
  if (!lane?.column) return null
  return card ? below(lane.column.id, card) : { columnId: lane.column.id, index: lane.cards.length }
}

/** Just below a card, and of its group. */
const below = (columnId: string, { index, group }: PlacedCard): Place => ({
  columnId,
  index: index + 1,
  group,
})

/** Adds a card of the kind of the one `above`, else of the lane's first. */
const addAt = (layout: Layout, place: Place, above: Id | null): void => {
  const column = layout.lanes.find(lane => lane.column?.id === place.columnId)?.column
  const wanted = above === null ? undefined : layout.cards.get(above)?.kind
  const kind = column?.takes.find(taken => taken === wanted) ?? column?.takes[0]
  if (kind) addCard(kind, place)
}

/** Begins a card where one stands. */
export const typeFrom = (): void => {
  const layout = presentScene()?.layout
  const place = layout ? currentPlace(layout) : null
  const { spot } = canvasState()
  if (layout && place) addAt(layout, place, spot?.type === 'card' ? spot.id : null)
}

/** Whether the card being typed was made for it, rather than opened. */
const isNew = (id: Id): boolean =>
  state().beforeTyping?.present.elements.every(element => element.id !== id) ?? false

const isEmpty = (id: Id): boolean =>
  presentModel().elements.every(element => element.id !== id || element.text.trim() === '')

/** Enter: what was typed stands. A new card goes on with the next below it; an empty one ends the typing. */
const typeBelow = (id: Id): void => {
  const layout = presentScene()?.layout
  const card = layout?.cards.get(id)
  const column = layout?.lanes[card?.lane ?? -1]?.column
  if (layout && card && column && isNew(id) && !isEmpty(id)) addAt(layout, below(column.id, card), id)
  else closeCard(true)
}

/** What a new card was joined with when it was begun. */
const joinedWith = (id: Id): Joined | null => {
  const link = presentModel().links.find(({ from, to }) => from === id || to === id)
  if (!link) return null
  return link.to === id ? { from: link.from } : { to: link.to }
}

/**
 * Tab: what was typed stands, and a card linked with it begins a lane farther. One left empty moves there instead,
 * with its link; back towards the card it is linked with, it is given up.
 */
const typeBeside = (id: Id, step: -1 | 1): void => {
  const layout = presentScene()?.layout
  const here = layout?.cards.get(id)?.lane ?? -1
  const lane = layout?.lanes[here + step]
  if (!layout || !lane?.column) {
    closeCard(true)
    announce(words().canvas.said.noColumn)
    return
  }
  const moves = isNew(id) && isEmpty(id)
  const joined: Joined | null = moves ? joinedWith(id) : step === 1 ? { from: id } : { to: id }
  const other = joined && ('from' in joined ? joined.from : joined.to)
  if (moves && other !== null && layout.cards.get(other)?.lane === here + step) {
    closeCard(true)
    select([other])
    goTo({ type: 'card', id: other })
  } else addCard(lane.column.takes[0], { columnId: lane.column.id, index: lane.cards.length }, { joined })
}

/** Handles a key while a card is being typed; false where it is the text field's own. */
export const cardKey = (event: KeyboardEvent): boolean => {
  const id = state().editing
  if (id === null || event.ctrlKey || event.metaKey || event.altKey) return false
  if (event.key === 'Escape') closeCard(true)
  else if (event.key === 'Enter' && !event.shiftKey) typeBelow(id)
  else if (event.key === 'Tab') typeBeside(id, event.shiftKey ? -1 : 1)
  else return false
  return true
}
