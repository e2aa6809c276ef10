import type { TableContent } from './cell'
import { hair } from './flow'
import { evenGrid, type Grid, widthAt } from './grid'
import type { Kit } from './kit'
import type { Lane } from './lanes'
import type { Piece } from './row-part'
import { place, type Sheets } from './sheet'
import { tableOf } from './table'
import { rowNames, tableContent } from './table-rows'
import type { Task } from './task'

/** Between the edge of a cell and its words, in ems. */
const padding = 0.6
/** The most of the width the rows' names take. */
const mostForNames = 0.13

/** What the rows' names take of a table's width; 0 where they have none. */
const nameWidthOf = ({ model, poured, width }: Task, kit: Kit): number => {
  const named = rowNames(model, poured, kit)
  if (named === null) return 0
  const { setter, styles } = kit
  const widest = Math.max(
    setter.widthOf(named.head, styles.heading),
    ...named.names.map(name => setter.widthOf(name, styles.noteHeading)),
  )
  return Math.min(widest + hair, mostForNames * width)
}

/** The room for words in a table's columns, all of one width. */
export const tableGrid = (task: Task, kit: Kit): Grid => {
  const { poured, margin, width } = task
  const { matrix, columns } = poured.template
  const gutter = 2 * padding * kit.step.text
  const names = nameWidthOf(task, kit)
  const taken = names === 0 ? 0 : names + gutter
  const count = matrix ? matrix.facets.length : columns.length
  return evenGrid(margin + taken + gutter / 2, width - taken - gutter, count, gutter)
}

const contentOf = (task: Task, grid: Grid, lanes: readonly Lane[], kit: Kit): TableContent => {
  const { model, poured, codes } = task
  return tableContent(model, poured, lanes, codes, column => widthAt(grid, column), kit)
}

/** How much stands in each column. */
export const tableHeights = (task: Task, grid: Grid, lanes: readonly Lane[], kit: Kit): readonly number[] => {
  const { heads, rows } = contentOf(task, grid, lanes, kit)
  const high = (pieces: readonly Piece[] | null | undefined): number =>
    (pieces ?? []).reduce((sum, { height }) => sum + height + kit.step.gap, 0)
  return heads.map((_, i) =>
    rows.reduce(
      (sum, { rows, over }) => sum + high(over[i]) + rows.reduce((own, { cells }) => own + high(cells[i]), 0),
      0,
    ),
  )
}

/** Puts the model there as a table; under a title where it follows its own page. */
export const placeTable = (
  task: Task,
  grid: Grid,
  lanes: readonly Lane[],
  sheets: Sheets,
  kit: Kit,
  title = '',
): void => {
  const { poured } = task
  const { matrix, spans } = poured.template
  const room = sheets.bottom - sheets.laterTop
  const reading = matrix && matrix.reading[kit.language] !== '' ? matrix.reading : null
  const set = { grid, nameWidth: nameWidthOf(task, kit), room, title, reading, spans: matrix ? [] : spans }
  place(sheets, tableOf(contentOf(task, grid, lanes, kit), poured.template, set, kit))
}
