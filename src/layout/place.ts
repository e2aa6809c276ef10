import type { Element, Model } from '../model/model'
import type { Column, Template } from '../templates/template'
import { columnOf } from '../templates/templates'

/** The elements of one lane, top to bottom. */
export type LaneOf<T> = { readonly column: Column | null; readonly elements: readonly T[] }

/**
 * The template's columns with their elements, in the model's order. What no column takes stands in a last lane
 * of its own, which is there only when it is needed.
 */
export const placeElements = (
  model: Pick<Model, 'elements'>,
  template: Template,
): readonly LaneOf<Element>[] => {
  const byColumn = new Map<Column | undefined, Element[]>(template.columns.map(column => [column, []]))
  for (const element of model.elements) {
    const column = columnOf(template, element)
    const elements = byColumn.get(column)
    if (elements) elements.push(element)
    else byColumn.set(column, [element])
  }
  return Array.from(byColumn, ([column, elements]) => ({ column: column ?? null, elements }))
}
