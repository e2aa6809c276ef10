import type { Id } from '../model/model'
import { runsOf } from '../model/runs'
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

/** A column's cards, top to bottom, in runs that stay together: most of one card. */
type Runs = readonly (readonly Id[])[]
type Ordering = { readonly columns: readonly Runs[]; readonly crossings: number }

const ungrouped: ReadonlyMap<Id, Id> = new Map()

/**
 * The same columns with the cards of each in an order that makes links cross less often: sweeps that put each card
 * where its neighbours are, and swaps of adjacent cards, the best of some rounds. Never worse than what was given,
 * and cards whose order makes no difference keep it. `groups` are the cards' groups: those of one that stand together
 * do so in the end.
 */
export const orderColumns = (
  columns: Columns,
  links: readonly Ends[],
  groups: ReadonlyMap<Id, Id> = ungrouped,
): Columns => {
  const neighbours = neighboursOf(stretchesOf(placesOf(columns), links))
  const start: Ordering = {
    columns: columns.map(ids => inRuns(ids, groups)),
    crossings: countCrossings(columns, links),
  }
  const found = [start]
  let current = start.columns
  for (let round = 0; round < rounds && start.crossings > 0; round++) {
    if (round > 0) current = sweep(current, neighbours, round % 2 === 1)
    current = swapAdjacent(current, neighbours)
    found.push({ columns: current, crossings: countCrossings(flat(current), links) })
  }
  const effort = columns.flat().length * links.length
  const polished = found
    .toSorted(fewer)
    .slice(0, Math.min(found.length, Math.floor(patience / effort)))
    .map(ordering => polish(ordering, links))
  const best = [...found, ...polished].toSorted(fewer)[0] ?? start
  return best === start ? columns : flat(best.columns)
}

const inRuns = (ids: readonly Id[], groups: ReadonlyMap<Id, Id>): Runs =>
  runsOf(ids.map(id => ({ id, group: groups.get(id) ?? '' }))).map(run => run.map(({ id }) => id))

const flat = (columns: readonly Runs[]): Columns => columns.map(runs => runs.flat())

const fewer = (one: Ordering, two: Ordering): number => one.crossings - two.crossings

/** Moves single runs within their column, and cards within their run, for as long as that makes links cross less. */
const polish = (start: Ordering, links: readonly Ends[]): Ordering => {
  let best = start
  const tryOut = (column: number, runs: Runs) => {
    const columns = best.columns.with(column, runs)
    const crossings = countCrossings(flat(columns), links)
    if (crossings < best.crossings) best = { columns, crossings }
  }
  let before = Infinity
  for (let pass = 0; pass < polishPasses && best.crossings < before && best.crossings > 0; pass++) {
    before = best.crossings
    for (const [column, runs] of start.columns.entries())
      for (const id of runs.flat()) {
        const now = best.columns[column] ?? []
        const run = now.find(one => one.includes(id)) ?? []
        if (run[0] === id) for (const moved of placesFor(run, now)) tryOut(column, moved)
        for (const moved of placesFor(id, run))
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
const sweep = (columns: readonly Runs[], neighbours: Neighbours, rightwards: boolean): readonly Runs[] => {
  const places = placesOf(flat(columns))
  const order = [...columns.keys()]
  const swept = [...columns]
  for (const column of rightwards ? order : order.toReversed()) {
    const wish = (id: Id): number => {
      const { before = [], after = [] } = neighbours.get(id) ?? {}
      const near = rightwards ? before : after
      return mean((near.length > 0 ? near : [id]).map(other => places.get(other)?.height ?? 0))
    }
    const runs = inOrder(
      (swept[column] ?? []).map(run => inOrder(run, wish)),
      run => mean(run.map(wish)),
    )
    swept[column] = runs
    settle(runs.flat(), places)
  }
  return swept
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length

const inOrder = <T>(list: readonly T[], wish: (item: T) => number): readonly T[] => {
  const wishes = new Map(list.map(item => [item, wish(item)]))
  return list.toSorted((one, two) => (wishes.get(one) ?? 0) - (wishes.get(two) ?? 0))
}

const settle = (ids: readonly Id[], places: Map<Id, Place>): void => {
  ids.forEach((id, i) => {
    const column = places.get(id)?.column ?? 0
    places.set(id, { column, height: (i + 0.5) / ids.length })
  })
}

/** The heights of what is linked with a card, or with any of a run, on its left and on its right. */
type Near = readonly [left: readonly number[], right: readonly number[]]

/** Swaps adjacent cards and runs wherever their own links then cross less, until nothing is gained. */
const swapAdjacent = (columns: readonly Runs[], neighbours: Neighbours): readonly Runs[] => {
  const swapped = columns.map(runs => runs.map(run => [...run]))
  const places = placesOf(flat(columns))
  const heights = (ids: readonly Id[] = []) => ids.map(id => places.get(id)?.height ?? 0)
  const nearOf = (id: Id): Near => {
    const { before, after } = neighbours.get(id) ?? {}
    return [heights(before), heights(after)]
  }
  let gained = true
  for (let pass = 0; pass < swapPasses && gained; pass++) {
    gained = false
    for (const runs of swapped) {
      for (const run of runs) if (run.length > 1) gained = swapThrough(run, nearOf) || gained
      const nearRun = (run: readonly Id[]) => joined(run.map(nearOf))
      gained = swapThrough(runs, nearRun) || gained
      settle(runs.flat(), places)
    }
  }
  return swapped
}

const joined = (nears: readonly Near[]): Near =>
  nears.length === 1 && nears[0] ? nears[0] : [nears.flatMap(near => near[0]), nears.flatMap(near => near[1])]

/** Goes down a list once and swaps neighbours where that is a gain; whether any was. */
const swapThrough = <T>(list: T[], nearOf: (item: T) => Near): boolean => {
  const near = list.map(nearOf)
  let gained = false
  for (let i = 0; i + 1 < list.length; i++) {
    const [upper, lower, above, below] = [list[i], list[i + 1], near[i], near[i + 1]]
    if (upper === undefined || lower === undefined || !above || !below) continue
    if (excess(above[0], below[0]) + excess(above[1], below[1]) <= 0) continue
    ;[list[i], list[i + 1], near[i], near[i + 1]] = [lower, upper, below, above]
    gained = true
  }
  return gained
}

/** How many crossings the upper card's links have with the lower one's, less those they would have if swapped. */
const excess = (upper: readonly number[], lower: readonly number[]): number => {
  let count = 0
  for (const one of upper) for (const two of lower) count += Math.sign(one - two)
  return count
}
