import { placeElements } from '../layout/place'
import type { Id } from '../model/model'
import type { Column } from '../templates/template'
import { toldHorizon } from '../templates/templates'
import { type CardPart, cardOf, codeWidth } from './card'
import { evened, type Grid, widthAt } from './grid'
import type { Kit } from './kit'
import type { Task } from './task'

/** A lane of the form: a column with its cards, top to bottom. */
export type Lane = { readonly column: Column; readonly cards: readonly CardPart[] }

type Cards = { readonly column: Column | null; readonly cards: readonly CardPart[] }

/** The model's elements as cards, column by column, what no column takes last. */
const cardsOf = (
  { poured, codes, leadsTo }: Task,
  widthOf: (lane: number, column: Column | null) => number,
  kit: Kit,
  wanted: (column: Column | null) => boolean,
): readonly Cards[] =>
  placeElements(poured.model, poured.template)
    .filter(({ column }) => wanted(column))
    .map(({ column, elements }, i) => {
      const own = elements.flatMap(element => codes.get(element.id) ?? [])
      const width = widthOf(i, column)
      const wide = codeWidth(own, width, kit)
      const cards = elements.map(element => {
        const leads = leadsTo.get(element.id) ?? []
        const code = codes.get(element.id) ?? ''
        return cardOf(element, code, toldHorizon(column, element), leads, width, wide, kit)
      })
      return { column, cards }
    })

/** The form's columns, each as wide as `widthOf` says. */
export const lanesOf = (task: Task, widthOf: (lane: number) => number, kit: Kit): readonly Lane[] =>
  cardsOf(task, widthOf, kit, column => column !== null).flatMap(({ column, cards }) =>
    column ? [{ column, cards }] : [],
  )

const mostStrayColumns = 4
/** What has no column stands in columns of its own, all of one width. */
export const strayGrid = (grid: Grid): Grid => evened(grid, Math.min(mostStrayColumns, grid.widths.length))

/** What no column takes. */
export const straysOf = (task: Task, grid: Grid, kit: Kit): readonly CardPart[] =>
  cardsOf(
    task,
    () => widthAt(strayGrid(grid), 0),
    kit,
    column => column === null,
  ).flatMap(({ cards }) => cards)

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
