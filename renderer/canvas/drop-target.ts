import type { Point } from '../../src/layout/geometry'
import type { Lane, Layout, PlacedCard } from '../../src/layout/layout'
import { screenSizes } from '../../src/layout/screen'
import { spaceAbove } from '../../src/layout/stack'
import type { Id } from '../../src/model/model'

/** A place between a lane's cards, counted without the cards on the move. */
export type Place = {
  readonly columnId: string
  readonly index: number
  /** The group a card there is put over or added to, '' for none; not said, the cards around it decide. */
  readonly group?: Id
}

/** Where a card on the move was lifted from: its column, and where its upper edge is now. */
export type Home = { readonly columnId: string; readonly top: number }

type Slot = { readonly top: number; readonly middle: number }

/** Where a lane's resting cards would stand if none were on the move; the last slot is the one below them all. */
const slotsOf = (layout: Layout, { box, cards }: Lane, moving: ReadonlySet<Id>): readonly Slot[] => {
  let bottom = box.y + screenSizes.headingHeight
  let above: PlacedCard | undefined
  const slots: Slot[] = []
  for (const id of cards) {
    const card = layout.cards.get(id)
    if (!card || moving.has(id)) continue
    const top = bottom + spaceAbove(above, card, screenSizes)
    slots.push({ top, middle: top + card.box.height / 2 })
    bottom = top + card.box.height
    above = card
  }
  const top = bottom + spaceAbove(above, { group: '' }, screenSizes)
  return [...slots, { top, middle: Number.POSITIVE_INFINITY }]
}

const nearestTo = (slots: readonly Slot[], top: number): number => {
  const away = slots.map(slot => Math.abs(slot.top - top))
  return away.indexOf(Math.min(...away))
}

/**
 * The place a card would take: in the lane nearest to `at`, before the first resting card whose middle lies lower;
 * in the lane it came from, where its upper edge is nearest, so that a card just lifted keeps its place. Resting
 * cards count as if nothing had made room, so the answer does not hang on the way the pointer came; the group is that
 * of the band one sees under it. Null where no lane takes cards.
 */
export const placeAt = (
  layout: Layout,
  at: Point,
  moving: ReadonlySet<Id>,
  home: Home | null = null,
): Place | null => {
  let best: { columnId: string; lane: Lane; number: number; away: number } | null = null
  for (const [number, lane] of layout.lanes.entries()) {
    const { column, box } = lane
    if (!column) continue
    const away = Math.max(box.x - at.x, at.x - (box.x + box.width), 0)
    if (!best || away < best.away) best = { columnId: column.id, lane, number, away }
  }
  if (!best) return null
  const slots = slotsOf(layout, best.lane, moving)
  const index =
    best.columnId === home?.columnId
      ? nearestTo(slots, home.top)
      : slots.findIndex(slot => slot.middle > at.y)
  return { columnId: best.columnId, index, group: groupAt(layout, best.number, at.y) }
}

const groupAt = (layout: Layout, number: number, y: number): Id =>
  layout.bands.find(({ lane, box }) => lane === number && y >= box.y && y <= box.y + box.height)?.group ?? ''

/** The card under a point, if any. */
export const cardAt = (layout: Layout, at: Point): Id | null => {
  for (const { id, box } of layout.cards.values())
    if (at.x >= box.x && at.x <= box.x + box.width && at.y >= box.y && at.y <= box.y + box.height) return id
  return null
}
