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

/** No column is narrower or wider than these shares of an even one. */
const narrowest = 0.7
const widest = 1.6
const rounds = 2

/** The same room shared so that the columns become more alike in height, none narrower than `least` where even ones are not. */
export const balanced = (
  grid: Grid,
  least: readonly number[],
  heightsIn: (grid: Grid) => readonly number[],
): Grid => {
  const total = grid.widths.reduce((sum, width) => sum + width, 0)
  const even = total / grid.widths.length
  let shared = grid
  for (let round = 0; round < rounds; round++) {
    const heights = heightsIn(shared)
    const mean = heights.reduce((sum, height) => sum + height, 0) / heights.length
    if (mean === 0) return grid
    const floors = shared.widths.map((_, i) => Math.max(narrowest * even, Math.min(even, least[i] ?? 0)))
    const wishes = shared.widths.map((width, i) => {
      const wish = width * Math.sqrt((heights[i] ?? mean) / mean)
      return Math.max(0, Math.min(widest * even, wish) - (floors[i] ?? 0))
    })
    const wished = wishes.reduce((sum, wish) => sum + wish, 0)
    const free = total - floors.reduce((sum, floor) => sum + floor, 0)
    if (wished === 0) return grid
    shared = { ...grid, widths: floors.map((floor, i) => floor + ((wishes[i] ?? 0) * free) / wished) }
  }
  return shared
}
