import type { Point } from '../../src/layout/geometry'
import type { Id } from '../../src/model/model'
import { moveCards } from '../canvas/actions'
import { canvasState } from '../canvas/canvas-store'
import { carry } from '../canvas/drag-cards'
import type { Place } from '../canvas/drop-target'
import type { Ground } from '../canvas/edge-pan'
import { listCards } from '../canvas/lists'
import type { Dragging } from '../canvas/pointer-drag'
import { presentScene } from '../canvas/scene'
import { cardKey, laneKey } from './rows'

const treeOf = (): HTMLElement | null => document.querySelector('[data-outline]')

const ground: Ground = {
  box: () => treeOf()?.getBoundingClientRect() ?? null,
  pan: (_dx, dy) => treeOf()?.scrollBy({ top: -dy }),
}

/**
 * Among the cards that stay: before the card whose upper half is pointed at, after it on its lower half, first in
 * a column on its heading. Between rows, on one that is on the move and on a link's, nothing changes.
 */
const placeUnder = ({ x, y }: Point, moving: ReadonlySet<Id>): Place | null => {
  const layout = presentScene()?.layout
  const over = document.elementsFromPoint(x, y).find(one => one.closest('[data-outline]'))
  if (!layout || !over) return null
  const row = over.closest('[data-row]')
  const key = row?.getAttribute('data-row')
  for (const { column, cards } of layout.lanes) {
    if (!column) continue
    if (key === laneKey(column.id)) return { columnId: column.id, index: 0 }
    const staying = cards.filter(id => !moving.has(id))
    const at = staying.findIndex(id => cardKey(id) === key)
    if (!row || at < 0) continue
    const { top, height } = row.getBoundingClientRect()
    return { columnId: column.id, index: y > top + height / 2 ? at + 1 : at }
  }
  return canvasState().drop
}

/** Lifts cards by one's row: the rows make room where they would land. */
export const liftRows = (ids: readonly Id[]): Dragging =>
  carry({
    ids,
    fresh: null,
    held: null,
    placeUnder,
    land: place => moveCards(ids, place),
    list: place => listCards(ids, place),
    ground,
  })
