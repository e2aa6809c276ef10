import type { Lane, Layout } from '../../src/layout/layout'
import { type Id, isKind } from '../../src/model/model'
import { presentModel, select, state } from '../store'
import { words } from '../words'
import { announce, canvasState, goTo, type Spot } from './canvas-store'
import { presentScene } from './scene'
import { addCard, closeCard, type Joined } from './typing'
import { firstSpot, laneId } from './walk'

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

const addAt = (layout: Layout, lane: Lane | undefined, above: Id | null): void => {
  if (!lane?.column) return
  const card = above === null ? undefined : layout.cards.get(above)
  const kind = card && isKind(card.kind) ? card.kind : lane.column.takes[0]
  addCard(kind, { columnId: lane.column.id, index: card ? card.index + 1 : lane.cards.length })
}

const standing = (layout: Layout, spot: Spot | null): boolean =>
  spot !== null && (spot.type === 'lane' || layout.cards.has(spot.id))

/** Begins a card where one stands: below the current card, or at the end of the current lane. */
export const typeFrom = (): void => {
  const layout = presentScene()?.layout
  if (!layout) return
  const { spot } = canvasState()
  const at = standing(layout, spot) ? spot : firstSpot(layout)
  if (at?.type === 'card') addAt(layout, layout.lanes[layout.cards.get(at.id)?.lane ?? -1], at.id)
  else if (at)
    addAt(
      layout,
      layout.lanes.find((_, lane) => laneId(layout, lane) === at.id),
      null,
    )
}

/** Whether the card being typed was made for it, rather than opened. */
const isNew = (id: Id): boolean =>
  state().beforeTyping?.present.elements.every(element => element.id !== id) ?? false

const isEmpty = (id: Id): boolean =>
  presentModel().elements.every(element => element.id !== id || element.text.trim() === '')

/** Enter: what was typed stands. A new card goes on with the next below it; an empty one ends the typing. */
const typeBelow = (id: Id): void => {
  const layout = presentScene()?.layout
  const lane = layout?.lanes[layout.cards.get(id)?.lane ?? -1]
  if (layout && lane?.column && isNew(id) && !isEmpty(id)) addAt(layout, lane, id)
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
