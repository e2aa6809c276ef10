import { create } from 'zustand'
import type { Id } from '../../src/model/model'
import { canvasState, type Spot } from '../canvas/canvas-store'
import { cardKey, type Folds, laneKey, type Row, type RowKey } from './rows'

type Outline = Folds & {
  readonly isOpen: boolean
  /** The link row stood on. One stands on its card too, and no longer on the row once the spot is another. */
  readonly on: { readonly spot: Spot; readonly key: RowKey } | null
  /** The link row in which a reason is being typed. */
  readonly typing: RowKey | null
}

/** What the outline holds for the moment and no document knows. */
export const useOutline = create<Outline>()(() => ({
  isOpen: false,
  closed: new Set(),
  links: false,
  turned: new Set(),
  on: null,
  typing: null,
}))

export const outlineState = (): Outline => useOutline.getState()

/** The row one stands on, where it shows. */
export const rowStoodOn = (spot: Spot | null, on: Outline['on']): RowKey | null => {
  if (spot === null) return null
  if (on?.spot === spot) return on.key
  return spot.type === 'card' ? cardKey(spot.id) : laneKey(spot.id)
}

/** Opens the row of the link stood on for typing why it holds; false where one stands on none. */
export const typeReason = (): boolean => {
  const { on } = outlineState()
  const { pane, spot } = canvasState()
  if (on === null || on.spot !== spot || pane !== 'outline') return false
  useOutline.setState({ typing: on.key })
  return true
}

const turned = <T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> => {
  const next = new Set(set)
  if (!next.delete(one)) next.add(one)
  return next
}

/** Opens a row that is closed, and closes one that is open. */
export const turn = (row: Row): void => {
  if (row.isOpen === null) return
  useOutline.setState(at =>
    row.type === 'lane' ? { closed: turned(at.closed, row.id) } : { turned: turned(at.turned, row.id) },
  )
}

/** Opens every card, so that all links show in words; or closes them all. */
export const showLinks = (links: boolean): void => useOutline.setState({ links, turned: new Set() })

/** Makes a lane's cards show. */
export const showCards = (lane: string): void =>
  useOutline.setState(at => (at.closed.has(lane) ? { closed: turned(at.closed, lane) } : at))

/** Makes a card's links show. */
export const showLinksOf = (card: Id): void =>
  useOutline.setState(at => (at.links === at.turned.has(card) ? { turned: turned(at.turned, card) } : at))
