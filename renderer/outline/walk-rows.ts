import type { Id } from '../../src/model/model'
import { goTo, type Spot, standOn } from '../canvas/canvas-store'
import { revealSpot } from '../canvas/spots'
import { select, state } from '../store'
import { showLinksOf, turn, useOutline } from './outline-store'
import { linkKey, type Row } from './rows'

const spotOf = (row: Row): Spot =>
  row.type === 'lane'
    ? { type: 'lane', id: row.id }
    : { type: 'card', id: row.type === 'card' ? row.id : row.card }

/**
 * Stands on a row and takes the keyboard there; what it is about is selected, on the canvas too. Extending the
 * selection only adds cards to it.
 */
export const walkTo = (row: Row, extend = false): void => {
  const spot = spotOf(row)
  useOutline.setState({ on: row.type === 'link' ? { spot, key: row.key } : null })
  if (!extend) select(row.type === 'lane' ? [] : [row.id])
  else if (row.type === 'card') select([...state().selection, row.id])
  revealSpot(spot)
  goTo(spot)
}

/** Stands on a link that was selected elsewhere, in its row under the card it comes from. */
export const standOnLink = (link: { readonly id: Id; readonly from: Id }): void => {
  const spot: Spot = { type: 'card', id: link.from }
  showLinksOf(link.from)
  useOutline.setState({ on: { spot, key: linkKey('to', link.id) } })
  standOn(spot)
}

/** How many rows a page is. */
const page = 10

/** The row a key leads to from `row`; undefined where it leads nowhere. */
const rowFrom = (rows: readonly Row[], row: Row, key: string): Row | undefined => {
  const at = rows.indexOf(row)
  const within = (index: number): Row | undefined => rows[Math.max(0, Math.min(index, rows.length - 1))]
  switch (key) {
    case 'ArrowUp':
      return within(at - 1)
    case 'ArrowDown':
      return within(at + 1)
    case 'ArrowLeft':
      return rows.find(one => one.key === row.parent)
    case 'ArrowRight':
      return row.isOpen ? within(at + 1) : undefined
    case 'PageUp':
      return within(at - page)
    case 'PageDown':
      return within(at + page)
    case 'Home':
      return within(0)
    default:
      return within(rows.length - 1)
  }
}

/** Walks the rows as trees are walked; false where the key is none for that. */
export const walk = (rows: readonly Row[], row: Row, key: string, extend: boolean): boolean => {
  if (!/^(Arrow(Up|Down|Left|Right)|Page(Up|Down)|Home|End)$/.test(key)) return false
  if (key === 'ArrowRight' ? row.isOpen === false : key === 'ArrowLeft' && row.isOpen === true) turn(row)
  else {
    const next = rowFrom(rows, row, key)
    if (next && next !== row) walkTo(next, extend)
  }
  return true
}
