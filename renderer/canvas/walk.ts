import type { Layout } from '../../src/layout/layout'
import type { Id, Model } from '../../src/model/model'
import type { Spot } from './canvas-store'

/** The id a lane goes by as a spot; the lane of what no column takes has none of its own. */
export const laneId = (layout: Layout, lane: number): string => layout.lanes[lane]?.column?.id ?? ''

const laneOf = (layout: Layout, spot: Spot): number =>
  spot.type === 'card'
    ? (layout.cards.get(spot.id)?.lane ?? -1)
    : layout.lanes.findIndex((_, lane) => laneId(layout, lane) === spot.id)

/** Where the keyboard stands when it comes to the canvas for the first time: the first card, else the last lane. */
export const firstSpot = (layout: Layout): Spot | null => {
  for (const { cards } of layout.lanes) if (cards[0] !== undefined) return { type: 'card', id: cards[0] }
  const invites = layout.lanes.findLastIndex(lane => lane.column !== null)
  return invites < 0 ? null : { type: 'lane', id: laneId(layout, invites) }
}

/** The card of `ids` whose middle is nearest to `middle`. */
const nearestOf = (layout: Layout, ids: readonly Id[], middle: number): Spot | null => {
  let nearest: { id: string; away: number } | null = null
  for (const id of ids) {
    const box = layout.cards.get(id)?.box
    const away = box ? Math.abs(box.y + box.height / 2 - middle) : Number.POSITIVE_INFINITY
    if (!nearest || away < nearest.away) nearest = { id, away }
  }
  return nearest ? { type: 'card', id: nearest.id } : null
}

/** The card nearest in height among those a card leads to (right) or that lead to it (left); null: there is none. */
export const alongLink = (model: Model, layout: Layout, id: Id, key: string): Spot | null => {
  const box = layout.cards.get(id)?.box
  const ends = model.links.flatMap(({ from, to }) =>
    key === 'ArrowRight' ? (from === id ? [to] : []) : to === id ? [from] : [],
  )
  return box ? nearestOf(layout, ends, box.y + box.height / 2) : null
}

const beside = (layout: Layout, spot: Spot, lane: number, step: -1 | 1): Spot | null => {
  const next = layout.lanes[lane + step]
  if (!next) return null
  const from = spot.type === 'card' ? layout.cards.get(spot.id)?.box : undefined
  if (!from || next.cards.length === 0) return { type: 'lane', id: laneId(layout, lane + step) }
  return nearestOf(layout, next.cards, from.y + from.height / 2)
}

/**
 * The next spot from `spot`: up and down through a lane, its heading included; left and right to the card nearest
 * in height. Null at the edge, where the keyboard stays put.
 */
export const step = (layout: Layout, spot: Spot, key: string): Spot | null => {
  const lane = laneOf(layout, spot)
  const cards = layout.lanes[lane]?.cards ?? []
  const at = spot.type === 'card' ? cards.indexOf(spot.id) : -1
  const inLane = (index: number): Spot | null => {
    const id = cards[index]
    if (id !== undefined) return { type: 'card', id }
    return index < 0 ? { type: 'lane', id: laneId(layout, lane) } : null
  }
  switch (key) {
    case 'ArrowUp':
      return spot.type === 'lane' ? null : inLane(at - 1)
    case 'ArrowDown':
      return inLane(at + 1)
    case 'Home':
      return cards.length > 0 ? inLane(0) : null
    case 'End':
      return cards.length > 0 ? inLane(cards.length - 1) : null
    case 'ArrowLeft':
      return beside(layout, spot, lane, -1)
    case 'ArrowRight':
      return beside(layout, spot, lane, 1)
    default:
      return null
  }
}
