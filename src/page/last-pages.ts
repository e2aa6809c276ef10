import { widened } from './grid'
import type { Kit } from './kit'
import { stylesOf } from './kit'
import { lanesOf } from './lanes'
import { lastPartsOf } from './last-parts'
import { place, type Sheets, turn } from './sheet'
import { placeTable, tableGrid } from './table-body'
import type { Task } from './task'
import { readable, toldRows } from './told-rows'
import { widthsForWords } from './word-room'

/** Adds what follows the model, from a fresh page on, and on one of its own the model as a table where it is none. */
export const placeLastParts = (task: Task, sheets: Sheets, given: Kit): void => {
  const { model, template, choices, margin, width } = task
  const step = { ...readable, detail: Math.max(readable.detail, template.limits?.type ?? 0) }
  const kit = { ...given, step, styles: stylesOf(step) }
  const shown = lastPartsOf(model, template, choices.include, kit.words)
    .map(part => ({ ...part, rows: part.rows.filter(({ body }) => kit.setter.shown(body) !== '') }))
    .filter(({ rows }) => rows.length > 0)
  shown.forEach((part, i) => {
    if (i === 0) turn(sheets)
    place(sheets, toldRows(part, margin, width, kit))
  })
  if (!choices.include.includes('table') || given.arrangement === 'table' || model.elements.length === 0)
    return
  const asTable: Kit = { ...kit, arrangement: 'table', again: true }
  turn(sheets)
  const even = tableGrid(task, asTable)
  const grid = widened(even, widthsForWords(task, even, asTable))
  placeTable(task, grid, lanesOf(task, grid, asTable), sheets, asTable, kit.words.lastPages.titles.table)
}
