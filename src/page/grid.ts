/** How the columns of a page stand side by side. */
export type Grid = {
  readonly x: number
  readonly widths: readonly number[]
  readonly gutter: number
}

export const widthAt = ({ widths }: Grid, index: number): number => widths[index] ?? 0

export const columnX = (grid: Grid, index: number): number =>
  grid.widths.slice(0, index).reduce((x, width) => x + width + grid.gutter, grid.x)

/** Columns all of one width. */
export const evenGrid = (x: number, width: number, count: number, gutter: number): Grid => ({
  x,
  widths: Array.from({ length: count }, () => (width - gutter * (count - 1)) / count),
  gutter,
})

/** Of many columns, so much of the width at most goes to the gutters. */
const mostGutters = 0.16

/** As wide a gutter as asked, as far as so many columns in this width have room for it. */
export const gutterFor = (asked: number, width: number, count: number): number =>
  Math.min(asked, (mostGutters * width) / Math.max(1, count - 1))

/** Where the last column ends. */
export const rightOf = (grid: Grid): number => {
  const last = grid.widths.length - 1
  return columnX(grid, last) + widthAt(grid, last)
}

/** The grid's own room in so many columns of one width. */
export const evened = (grid: Grid, count: number): Grid =>
  evenGrid(grid.x, rightOf(grid) - grid.x, count, grid.gutter)

/** No column is narrower than this share of an even one; nor wider than that, but for its words. */
const narrowest = 0.7
const widest = 1.6
const rounds = 2

const totalOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0)
const evenIn = ({ widths }: Grid): number => totalOf(widths) / widths.length

/** How wide a column can be where all others are as narrow as can be. */
export const widestIn = (grid: Grid): number =>
  evenIn(grid) * (grid.widths.length - narrowest * (grid.widths.length - 1))

const askedOn = (grid: Grid, least: readonly number[]): readonly number[] =>
  grid.widths.map((_, i) => Math.max(narrowest * evenIn(grid), least[i] ?? 0))

/** Whether there is room for columns as wide as these. */
export const hasRoomFor = (grid: Grid, least: readonly number[]): boolean =>
  totalOf(askedOn(grid, least)) <= totalOf(grid.widths)

/** Columns of one width, but for those that have to be wider than that; there has to be room for them. */
export const widened = (grid: Grid, least: readonly number[]): Grid => {
  const asked = askedOn(grid, least)
  let left = { room: totalOf(grid.widths), count: asked.length }
  for (const width of asked.toSorted((one, other) => other - one)) {
    if (width <= left.room / left.count) break
    left = { room: left.room - width, count: left.count - 1 }
  }
  if (left.count === asked.length) return grid
  return { ...grid, widths: asked.map(width => Math.max(width, left.room / left.count)) }
}

/** The same room shared so that the columns become more alike in height, none narrower than `least` where it was not. */
export const balanced = (
  grid: Grid,
  least: readonly number[],
  heightsIn: (grid: Grid) => readonly number[],
): Grid => {
  const even = evenIn(grid)
  const floors = grid.widths.map((width, i) => Math.max(narrowest * even, Math.min(width, least[i] ?? 0)))
  const free = totalOf(grid.widths) - totalOf(floors)
  let shared = grid
  for (let round = 0; round < rounds; round++) {
    const heights = heightsIn(shared)
    const mean = heights.reduce((sum, height) => sum + height, 0) / heights.length
    if (mean === 0) return grid
    const wishes = shared.widths.map((width, i) => {
      const wish = width * Math.sqrt((heights[i] ?? mean) / mean)
      return Math.max(0, Math.min(widest * even, wish) - (floors[i] ?? 0))
    })
    const wished = totalOf(wishes)
    if (wished === 0) return grid
    shared = { ...grid, widths: floors.map((floor, i) => floor + ((wishes[i] ?? 0) * free) / wished) }
  }
  return shared
}
