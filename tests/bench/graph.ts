import { type Kind, kinds } from '../../src/model/model'

export type Card = {
  readonly id: string
  readonly column: number
  readonly row: number
  readonly text: string
}
export type Ends = { readonly from: string; readonly to: string }

/** What both canvases hold and the orderings order: cards in five columns, linked from each column to the next. */
export type Graph = {
  readonly cards: readonly Card[]
  readonly links: readonly Ends[]
  /** A card in the middle, with exactly five links. */
  readonly dragId: string
}

export const columnCount = kinds.length
export const kindOf = ({ column }: Card): Kind => kinds[column] ?? 'outcome'

/** A link's ends stand at most so many rows apart, as they do where people have put what belongs together side by side. */
const reach = 8

/** Each makes two lines on a card: with that, the app's own layout comes near to the 220×72 the other page draws. */
const texts = [
  'Coaches from both schools plan the month together',
  'Release time for teachers, four paid hours a month',
  'Common routines for small groups in every classroom',
  'Families hear how their children read, twice a year',
  'Principals visit each other’s classrooms in spring',
]

/** Chance that is the same in every run (mulberry32): each call gives the next number from 0 to below 1. */
export const chance = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** `count` cards and 1.3 times as many links, no two alike. Ids differ between counts, texts between cards. */
export const graphOf = (count: number, seed = 1): Graph => {
  const next = chance(seed)
  const rows = count / columnCount
  const idAt = (column: number, row: number) => `${count}-${column}-${row}`
  const cards = Array.from({ length: count }, (_, at): Card => {
    const [column, row] = [Math.floor(at / rows), at % rows]
    return { id: idAt(column, row), column, row, text: `${texts[at % texts.length]}, ${at + 1}` }
  })
  const [middle, half] = [Math.floor(columnCount / 2), Math.floor(rows / 2)]
  const dragId = idAt(middle, half)
  const links = new Map<string, Ends>()
  const link = (from: string, to: string) => links.set(`${from} ${to}`, { from, to })
  for (const by of [-1, 0, 1]) link(idAt(middle - 1, half + by), dragId)
  for (const by of [-1, 1]) link(dragId, idAt(middle + 1, half + by))
  while (links.size < Math.round(1.3 * count)) {
    const [column, row] = [links.size % (columnCount - 1), Math.floor(next() * rows)]
    const other = row + Math.round((next() * 2 - 1) * reach)
    const [from, to] = [idAt(column, row), idAt(column + 1, other)]
    if (other >= 0 && other < rows && from !== dragId && to !== dragId) link(from, to)
  }
  return { cards, links: [...links.values()], dragId }
}

/** The ids of each column, in the order of `graph`, or mixed. */
export const columnsOf = ({ cards }: Graph, next?: () => number): string[][] =>
  Array.from({ length: columnCount }, (_, column) => {
    const ids = cards.filter(card => card.column === column).map(({ id }) => id)
    return next ? mixed(ids, next) : ids
  })

const mixed = <T>(things: readonly T[], next: () => number): T[] =>
  things
    .map(thing => ({ thing, at: next() }))
    .sort((one, two) => one.at - two.at)
    .map(({ thing }) => thing)
