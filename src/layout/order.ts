import type { Id } from '../model/model'
import {
  type Columns,
  countCrossings,
  type Ends,
  type Place,
  placesOf,
  type Stretch,
  stretchesOf,
} from './crossings'

const rounds = 16
const swapPasses = 8
/** In models as people draw them, every move of every card is tried in the end: so many cards times links in all. */
const patience = 8000
const polishPasses = 4

/**
 * The same columns with the cards of each in an order that makes links cross less often: sweeps that put each card
 * where its neighbours are, and swaps of adjacent cards, the best of some rounds. Never worse than what was given,
 * and cards whose order makes no difference keep it.
 */
export const orderColumns = (columns: Columns, links: readonly Ends[]): Columns => {
  const neighbours = neighboursOf(stretchesOf(placesOf(columns), links))
  const start: Ordering = { columns, crossings: countCrossings(columns, links) }
  const found = [start]
  let current = columns.map(column => [...column])
  for (let round = 0; round < rounds && start.crossings > 0; round++) {
    if (round > 0) current = sweep(current, neighbours, round % 2 === 1)
    swapAdjacent(current, neighbours)
    const reached = current.map(column => [...column])
    found.push({ columns: reached, crossings: countCrossings(reached, links) })
  }
  const effort = columns.flat().length * links.length
  const polished = found
    .toSorted(fewer)
    .slice(0, Math.min(found.length, Math.floor(patience / effort)))
    .map(ordering => polish(ordering, links))
  return [...found, ...polished].toSorted(fewer)[0]?.columns ?? columns
}

type Ordering = { readonly columns: Columns; readonly crossings: number }

const fewer = (one: Ordering, two: Ordering): number => one.crossings - two.crossings

/** Moves single cards within their column for as long as that makes links cross less. */
const polish = (start: Ordering, links: readonly Ends[]): Ordering => {
  let { columns: best, crossings: fewest } = start
  let before = Infinity
  for (let pass = 0; pass < polishPasses && fewest < before && fewest > 0; pass++) {
    before = fewest
    for (const [column, ids] of start.columns.entries())
      for (const id of ids) {
        const others = (best[column] ?? []).filter(other => other !== id)
        for (let place = 0; place < ids.length; place++) {
          const moved = best.with(column, others.toSpliced(place, 0, id))
          const crossings = countCrossings(moved, links)
          if (crossings < fewest) [best, fewest] = [moved, crossings]
        }
      }
  }
  return { columns: best, crossings: fewest }
}

type Neighbours = ReadonlyMap<Id, { readonly before: readonly Id[]; readonly after: readonly Id[] }>

const neighboursOf = (stretches: readonly Stretch[]): Neighbours => {
  const found = new Map<Id, { before: Id[]; after: Id[] }>()
  const of = (id: Id) => {
    const both = found.get(id) ?? { before: [], after: [] }
    found.set(id, both)
    return both
  }
  for (const { left, right } of stretches) {
    of(left).after.push(right)
    of(right).before.push(left)
  }
  return found
}

/** Puts each column, from one side to the other, in the order of the mean height of its cards' neighbours there. */
const sweep = (columns: Columns, neighbours: Neighbours, rightwards: boolean): Id[][] => {
  const swept = columns.map(column => [...column])
  const places = placesOf(swept)
  for (const ids of rightwards ? swept : swept.toReversed()) {
    const wish = new Map(
      ids.map(id => {
        const { before = [], after = [] } = neighbours.get(id) ?? {}
        const near = rightwards ? before : after
        const heights = (near.length > 0 ? near : [id]).map(other => places.get(other)?.height ?? 0)
        return [id, heights.reduce((sum, height) => sum + height, 0) / heights.length]
      }),
    )
    ids.sort((one, two) => (wish.get(one) ?? 0) - (wish.get(two) ?? 0))
    settle(ids, places)
  }
  return swept
}

const settle = (ids: readonly Id[], places: Map<Id, Place>): void => {
  ids.forEach((id, i) => {
    const column = places.get(id)?.column ?? 0
    places.set(id, { column, height: (i + 0.5) / ids.length })
  })
}

/** Swaps two adjacent cards wherever their own links then cross less, until nothing is gained. */
const swapAdjacent = (columns: Id[][], neighbours: Neighbours): void => {
  const places = placesOf(columns)
  const heights = (ids: readonly Id[] = []) => ids.map(id => places.get(id)?.height ?? 0)
  let gained = true
  for (let pass = 0; pass < swapPasses && gained; pass++) {
    gained = false
    for (const ids of columns) {
      const near = ids.map(id => {
        const { before, after } = neighbours.get(id) ?? {}
        return [heights(before), heights(after)] as const
      })
      for (let i = 0; i + 1 < ids.length; i++) {
        const [upper, lower, above, below] = [ids[i], ids[i + 1], near[i], near[i + 1]]
        if (upper === undefined || lower === undefined || !above || !below) continue
        if (excess(above[0], below[0]) + excess(above[1], below[1]) <= 0) continue
        ;[ids[i], ids[i + 1], near[i], near[i + 1]] = [lower, upper, below, above]
        gained = true
      }
      settle(ids, places)
    }
  }
}

/** How many crossings the upper card's links have with the lower one's, less those they would have if swapped. */
const excess = (upper: readonly number[], lower: readonly number[]): number => {
  let count = 0
  for (const one of upper) for (const two of lower) count += Math.sign(one - two)
  return count
}
