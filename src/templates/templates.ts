import type { Element, Model } from '../model/model'
import { sample } from './sample'
import type { Column, Template } from './template'

/** The built-in templates, by id. */
export const templates: ReadonlyMap<string, Template> = new Map([[sample.id, sample]])

/** The template a model is shown in: its own, or the sample when that one is absent or unknown. */
export const templateOf = (model: Pick<Model, 'template'>): Template =>
  templates.get(model.template) ?? sample

/** The column an element stands in; none when no column takes its kind, and it is shown as not placed. */
export const columnOf = (
  template: Template,
  element: Pick<Element, 'kind' | 'column'>,
): Column | undefined => {
  const taking = template.columns.filter(column => column.takes.some(kind => kind === element.kind))
  return taking.find(column => column.id === element.column) ?? taking[0]
}

/**
 * The elements of each column, top to bottom: the template's columns in their order, empty ones too, then under
 * `undefined` what is not placed.
 */
export const byColumn = (
  template: Template,
  elements: readonly Element[],
): ReadonlyMap<Column | undefined, readonly Element[]> => {
  const columns = new Map<Column | undefined, Element[]>()
  for (const column of [...template.columns, undefined]) columns.set(column, [])
  for (const element of elements) columns.get(columnOf(template, element))?.push(element)
  return columns
}
