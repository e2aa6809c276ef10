import type { Id } from '../model/model'
import type { Column } from '../templates/template'
import { cardsOf } from './card'
import type { CardPart } from './card-part'
import { shortestCard } from './card-room'
import { evened, type Grid, widthAt } from './grid'
import type { Kit } from './kit'
import type { Task } from './task'

/** A lane of the form: a column with its cards, top to bottom. */
export type Lane = { readonly column: Column; readonly cards: readonly CardPart[] }

/** Whether all cards stand in one column: the first of a matrix. */
export const isMatrix = (
  { poured }: Pick<Task, 'poured'>,
  { arrangement }: Pick<Kit, 'arrangement'>,
): boolean => arrangement === 'table' && poured.template.matrix !== undefined

/** The form's columns as they stand on a grid; of a table that is a matrix, all in its first. */
export const lanesOf = ({ columns, poured }: Task, grid: Grid, kit: Kit): readonly Lane[] => {
  const inOne = isMatrix({ poured }, kit)
  return columns.map((stack, i) => ({
    column: stack.column,
    cards: cardsOf(stack, widthAt(grid, inOne ? 0 : i), kit),
  }))
}

/** Pages these cards take at the least, however their columns are: one below the other, each at least a line high. */
export const fewestPages = (
  { columns, size, margin }: Pick<Task, 'columns' | 'size' | 'margin'>,
  kit: Pick<Kit, 'arrangement' | 'step' | 'styles'>,
): number => {
  const most = Math.max(0, ...columns.map(({ cards }) => cards.length))
  return Math.ceil((most * shortestCard(kit)) / (size.height - 2 * margin))
}

const mostStrayColumns = 4
/** What has no column stands in columns of its own, all of one width. */
export const strayGrid = (grid: Grid): Grid => evened(grid, Math.min(mostStrayColumns, grid.widths.length))

/** What no column takes. */
export const straysOf = ({ strays }: Task, grid: Grid, kit: Kit): readonly CardPart[] =>
  cardsOf(strays, widthAt(strayGrid(grid), 0), kit)

/** How wide the narrowest column is in which a group stands. */
export const narrowestOf =
  (lanes: readonly Lane[], grid: Grid) =>
  (group: Id): number =>
    Math.min(
      ...lanes.flatMap(({ cards }, i) =>
        cards.some(({ element }) => element.group === group) ? [widthAt(grid, i)] : [],
      ),
      Math.max(...grid.widths),
    )
