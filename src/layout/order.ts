import type { Id } from '../model/model'
import { type Columns, countCrossings, type Ends } from './crossings'
import { alongLinks, numbered, type Order, type Runs } from './neighbours'
import { ordersFrom } from './sweep'

/** In models as people draw them, every move of every card is tried in the end: so many cards times links in all. */
const patience = 8000
const polishPasses = 4

type Ordering = { readonly order: Order; readonly crossings: number }
type Count = (order: Order) => number

const ungrouped: ReadonlyMap<Id, Id> = new Map()

/**
 * The same columns with the cards of each in an order that makes links cross less often: the best that sweeps and
 * swaps reach from the order given and from one along the links. Never worse than what was given, and cards
 * whose order makes no difference keep it. `groups` are the cards' groups: those of one that stand together do so in
 * the end.
 */
export const orderColumns = (
  columns: Columns,
  links: readonly Ends[],
  groups: ReadonlyMap<Id, Id> = ungrouped,
): Columns => {
  const { order, neighbours, idsOf } = numbered(columns, links, groups)
  const count: Count = order => countCrossings(idsOf(order), links)
  const counted = (order: Order): Ordering => ({ order, crossings: count(order) })
  const start = counted(order)
  if (start.crossings === 0) return columns
  const reached = [order, alongLinks(order, neighbours)].flatMap(from => ordersFrom(from, neighbours))
  const found = [start, ...reached.map(counted)].sort(fewer)
  const effort = columns.flat().length * links.length
  const polished = found.slice(0, Math.floor(patience / effort)).map(ordering => polish(ordering, count))
  const [best = start] = [...found, ...polished].sort(fewer)
  return best === start ? columns : idsOf(best.order)
}

const fewer = (one: Ordering, two: Ordering): number => one.crossings - two.crossings

/** Moves single runs within their column, and cards within their run, for as long as that makes links cross less. */
const polish = (start: Ordering, count: Count): Ordering => {
  let best = start
  const tryOut = (column: number, runs: Runs) => {
    const order = best.order.with(column, runs)
    const crossings = count(order)
    if (crossings < best.crossings) best = { order, crossings }
  }
  let before = Infinity
  for (let pass = 0; pass < polishPasses && best.crossings < before && best.crossings > 0; pass++) {
    before = best.crossings
    for (const [column, runs] of start.order.entries())
      for (const card of runs.flat()) {
        const now = best.order[column] ?? []
        const run = now.find(one => one.includes(card)) ?? []
        if (run[0] === card) for (const moved of placesFor(run, now)) tryOut(column, moved)
        for (const moved of placesFor(card, run))
          tryOut(
            column,
            now.map(one => (one === run ? moved : one)),
          )
      }
  }
  return best
}

/** The list with one of its items at every other place. */
const placesFor = <T>(item: T, list: readonly T[]): readonly (readonly T[])[] => {
  const others = list.filter(other => other !== item)
  return others.length === 0 ? [] : list.map((_, place) => others.toSpliced(place, 0, item))
}
