import type { Point } from '../../src/layout/geometry'
import type { Layout } from '../../src/layout/layout'
import type { Id } from '../../src/model/model'

/** A place between a lane's cards, counted without the cards on the move. */
export type Place = { readonly columnId: string; readonly index: number }

/**
 * The place a card would take: the lane nearest to `at`, before the first resting card whose middle lies lower
 * than `at`. Null where no lane takes cards.
 */
export const placeAt = (layout: Layout, at: Point, moving: ReadonlySet<Id>): Place | null => {
  let best: { columnId: string; cards: readonly Id[]; away: number } | null = null
  for (const { column, box, cards } of layout.lanes) {
    if (!column) continue
    const away = Math.max(box.x - at.x, at.x - (box.x + box.width), 0)
    if (!best || away < best.away) best = { columnId: column.id, cards, away }
  }
  if (!best) return null
  const resting = best.cards.filter(id => !moving.has(id))
  const below = resting.findIndex(id => {
    const box = layout.cards.get(id)?.box
    return box !== undefined && box.y + box.height / 2 > at.y
  })
  return { columnId: best.columnId, index: below < 0 ? resting.length : below }
}

/** The card under a point, if any. */
export const cardAt = (layout: Layout, at: Point): Id | null => {
  for (const { id, box } of layout.cards.values())
    if (at.x >= box.x && at.x <= box.x + box.width && at.y >= box.y && at.y <= box.y + box.height) return id
  return null
}
