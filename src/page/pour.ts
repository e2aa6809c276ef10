import { blankGroup } from '../model/blank'
import type { Element, Group, Id, Model } from '../model/model'
import type { Column, Label, Span, Template } from '../templates/template'
import { byColumn } from '../templates/templates'
import type { Language } from '../words/words'

/** A model as it stands in its form on paper, where rows are one below the other in one column. */
export type Poured = {
  readonly model: Model
  readonly template: Template
  /** What the form's rows are called, top to bottom; none where it has none. */
  readonly rows: readonly Label[]
  /** Ids of the columns that have these rows, and the row each of their cards stands in. */
  readonly rowed: ReadonlySet<string>
  readonly rowOf: ReadonlyMap<Id, number>
}

const rowsUnder = ({ over }: Span, columns: readonly Column[]): readonly Column[] =>
  columns.filter(({ id, row }) => over.includes(id) && row !== undefined)

/** Makes one column of those that are rows of one. Their cards are neighbours there, under the row's name as in a group. */
export const pour = (model: Model, template: Template, language: Language): Poured => {
  const merged = template.spans.filter(span => rowsUnder(span, template.columns).length > 0)
  if (merged.length === 0) return { model, template, rows: [], rowed: new Set(), rowOf: new Map() }
  const rows = template.columns
    .flatMap(({ row }) => row ?? [])
    .filter((row, i, all) => all.findIndex(one => one[language] === row[language]) === i)
  const spanOf = (column: Column) => merged.find(({ over }) => over.includes(column.id))
  const columns = template.columns.flatMap((column): readonly Column[] => {
    const span = spanOf(column)
    if (!span) return [column]
    const { row: _, ...own } = column
    return span.over[0] === column.id ? [{ ...own, id: span.id, label: span.label }] : []
  })
  const names = new Map(model.groups.map(({ id, name }) => [id, name.trim()]))
  const groups = new Map<Id, Group>(model.groups.map(group => [group.id, group]))
  const rowOf = new Map<Id, number>()
  const standing = (column: Column, element: Element): Element => {
    const span = spanOf(column)
    const row = column.row?.[language]
    if (!span || row === undefined) return { ...element, column: column.id }
    const at = rows.findIndex(one => one[language] === row)
    rowOf.set(element.id, at)
    const group = `row ${at} ${element.group}`
    const name = [row, names.get(element.group) ?? ''].filter(part => part !== '').join(' · ')
    groups.set(group, blankGroup(group, name))
    return { ...element, column: span.id, group }
  }
  const elements = Array.from(byColumn(template, model.elements), ([column, own]) =>
    column ? own.map(element => standing(column, element)) : own,
  ).flat()
  return {
    model: { ...model, elements, groups: [...groups.values()] },
    template: { ...template, columns, spans: template.spans.filter(span => !merged.includes(span)) },
    rows,
    rowed: new Set(merged.map(({ id }) => id)),
    rowOf,
  }
}
