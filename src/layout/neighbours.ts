import type { Id } from '../model/model'
import { runsOf } from '../model/runs'
import { type Columns, type Ends, placesOf, stretchesOf } from './crossings'

/**
 * Columns of cards, top to bottom, in runs that stay together, most of one card. Cards are numbers: quicker to look
 * up than ids, and orders are tried by the dozen.
 */
export type Order = readonly Runs[]
export type Runs = readonly (readonly number[])[]

/** What each card, by number, is linked with in the columns before its own and after. */
export type Neighbours = readonly {
  readonly before: readonly number[]
  readonly after: readonly number[]
}[]

type Numbered = {
  readonly order: Order
  readonly neighbours: Neighbours
  /** An order's columns, as ids. */
  readonly idsOf: (order: Order) => Columns
}

/** The columns' cards by number. Those of one group that stand together are a run. */
export const numbered = (columns: Columns, links: readonly Ends[], groups: ReadonlyMap<Id, Id>): Numbered => {
  const ids = columns.flat()
  const numbers = new Map(ids.map((id, number) => [id, number]))
  const neighbours = ids.map((): { before: number[]; after: number[] } => ({ before: [], after: [] }))
  for (const { left, right } of stretchesOf(placesOf(columns), links)) {
    const [from, to] = [numbers.get(left) ?? 0, numbers.get(right) ?? 0]
    neighbours[from]?.after.push(to)
    neighbours[to]?.before.push(from)
  }
  const cardOf = (id: Id) => ({ number: numbers.get(id) ?? 0, group: groups.get(id) ?? '' })
  return {
    order: columns.map(column => runsOf(column.map(cardOf)).map(run => run.map(({ number }) => number))),
    neighbours,
    idsOf: order => order.map(runs => runs.flat().map(number => ids[number] ?? '')),
  }
}

/** All that links reach from a card, step by step: what is furthest comes last. */
const reachedFrom = (start: number, neighbours: Neighbours): readonly number[] => {
  const reached = new Set([start])
  // The walk through a set goes on to what is added on the way.
  for (const card of reached) {
    const { before = [], after = [] } = neighbours[card] ?? {}
    for (const other of before) reached.add(other)
    for (const other of after) reached.add(other)
  }
  return [...reached]
}

/**
 * The cards in the order in which a walk along the links, from one end of the model to the other, comes by. What is
 * linked then lies close, and the whole is not folded over itself, as a mixed order stays under sweeps and swaps.
 * Cards without links keep their place.
 */
export const alongLinks = (order: Order, neighbours: Neighbours): Order => {
  const ranks = new Map<number, number>()
  const furthestFrom = (card: number) => reachedFrom(card, neighbours).at(-1) ?? card
  neighbours.forEach(({ before, after }, card) => {
    if (ranks.has(card) || before.length + after.length === 0) return
    for (const other of reachedFrom(furthestFrom(furthestFrom(card)), neighbours))
      ranks.set(other, ranks.size)
  })
  const ranksIn = (run: readonly number[]) => run.flatMap(card => ranks.get(card) ?? [])
  return order.map(runs =>
    ranked(
      runs.map(run => ranked(run, card => ranks.get(card))),
      run => mean(ranksIn(run)),
    ),
  )
}

/** The list with those of its items that have a rank in the order of their ranks; the others stay where they are. */
const ranked = <T>(list: readonly T[], rankOf: (item: T) => number | undefined): readonly T[] => {
  const ranks = new Map(list.map(item => [item, rankOf(item)]))
  const sorted = list
    .filter(item => ranks.get(item) !== undefined)
    .sort((one, two) => (ranks.get(one) ?? 0) - (ranks.get(two) ?? 0))
  let next = 0
  return list.map(item => (ranks.get(item) === undefined ? item : (sorted[next++] ?? item)))
}

const mean = (numbers: readonly number[]): number | undefined =>
  numbers.length > 0 ? numbers.reduce((sum, number) => sum + number, 0) / numbers.length : undefined
