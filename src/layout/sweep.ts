import type { Neighbours, Order, Runs } from './neighbours'

const sweeps = 40
const rounds = 8
const swapPasses = 30

type Side = 'before' | 'after'
/** How high each card stands, by number, as a share of its column. */
type Heights = Float64Array

/**
 * Orders reached from one by sweeps and swaps: first each card goes where all its neighbours are, until they stand;
 * then, in some rounds that shake things up, where those of one side are.
 */
export const ordersFrom = (start: Order, neighbours: Neighbours): readonly Order[] => {
  let current = start
  for (let i = 0; i < sweeps; i++) {
    const before = current.flat(2)
    current = sweep(current, i % 2 === 0, ['before', 'after'], neighbours)
    if (current.flat(2).every((card, at) => card === before[at])) break
  }
  const found = [swapAdjacent(current, neighbours)]
  for (let round = 0; round < rounds; round++) {
    const rightwards = round % 2 === 0
    const swept = sweep(found.at(-1) ?? start, rightwards, [rightwards ? 'before' : 'after'], neighbours)
    found.push(swapAdjacent(swept, neighbours))
  }
  return found
}

const settle = (runs: Runs, heights: Heights): void => {
  const cards = runs.flat()
  cards.forEach((card, at) => {
    heights[card] = (at + 0.5) / cards.length
  })
}

const heightsIn = (order: Order, { length }: Neighbours): Heights => {
  const heights = new Float64Array(length)
  for (const runs of order) settle(runs, heights)
  return heights
}

/** Puts each column, from one end to the other, in the order of the mean height of its cards' neighbours. */
const sweep = (order: Order, rightwards: boolean, sides: readonly Side[], neighbours: Neighbours): Order => {
  const heights = heightsIn(order, neighbours)
  const wish = (card: number): number => {
    let [sum, count] = [0, 0]
    for (const side of sides)
      for (const near of neighbours[card]?.[side] ?? []) {
        sum += heights[near] ?? 0
        count++
      }
    return count > 0 ? sum / count : (heights[card] ?? 0)
  }
  const wishOfRun = (run: readonly number[]) => run.reduce((sum, card) => sum + wish(card), 0) / run.length
  const swept = (runs: Runs): Runs => {
    const sorted = inOrder(
      runs.map(run => inOrder(run, wish)),
      wishOfRun,
    )
    settle(sorted, heights)
    return sorted
  }
  return rightwards ? order.map(swept) : order.toReversed().map(swept).reverse()
}

const inOrder = <T>(list: readonly T[], wish: (item: T) => number): readonly T[] => {
  if (list.length < 2) return list
  return list
    .map(item => ({ item, at: wish(item) }))
    .sort((one, two) => one.at - two.at)
    .map(({ item }) => item)
}

/** Swaps adjacent cards and runs wherever their own links then cross less, until nothing is gained. */
const swapAdjacent = (start: Order, neighbours: Neighbours): Order => {
  const order = start.map(runs => runs.map(run => [...run]))
  const heights = heightsIn(order, neighbours)
  const lessIfSwapped = (upper: readonly number[], lower: readonly number[]) =>
    excess(upper, lower, neighbours, heights) > 0
  let gained = true
  for (let pass = 0; pass < swapPasses && gained; pass++) {
    gained = false
    for (const runs of order) {
      for (const run of runs)
        if (run.length > 1) gained = swapThrough(run, (one, two) => lessIfSwapped([one], [two])) || gained
      gained = swapThrough(runs, lessIfSwapped) || gained
      settle(runs, heights)
    }
  }
  return order
}

/** Goes down a list once and swaps neighbours where that is a gain; whether any was. */
const swapThrough = <T>(list: T[], isGain: (upper: T, lower: T) => boolean): boolean => {
  let gained = false
  for (let at = 0; at + 1 < list.length; at++) {
    const [upper, lower] = [list[at], list[at + 1]]
    if (upper === undefined || lower === undefined || !isGain(upper, lower)) continue
    list[at] = lower
    list[at + 1] = upper
    gained = true
  }
  return gained
}

/** How many crossings the upper cards' links have with the lower ones', less those they would have if swapped. */
const excess = (
  upper: readonly number[],
  lower: readonly number[],
  neighbours: Neighbours,
  heights: Heights,
): number => {
  let count = 0
  for (const one of upper)
    for (const two of lower)
      for (const side of ['before', 'after'] as const)
        for (const nearOne of neighbours[one]?.[side] ?? [])
          for (const nearTwo of neighbours[two]?.[side] ?? [])
            count += Math.sign((heights[nearOne] ?? 0) - (heights[nearTwo] ?? 0))
  return count
}
