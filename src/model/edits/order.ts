import type { Column, Template } from '../../templates/template'
import { columnOf } from '../../templates/templates'
import type { Element } from '../model'
import { changed } from './unchanged'

/**
 * Puts `placed` in a column (none: among what is not placed), at `index` counted among the column's cards in
 * `rest`. They go just before their next neighbour; as last, just after their previous one; in an empty column,
 * at the end. How columns interleave in the list has no meaning, so nothing else may decide.
 */
export const putInColumn = (
  rest: readonly Element[],
  template: Template,
  column: Column | undefined,
  index: number,
  placed: readonly Element[],
): readonly Element[] => {
  const places: number[] = []
  rest.forEach((element, at) => {
    if (columnOf(template, element) === column) places.push(at)
  })
  const next = places[Math.max(0, Math.trunc(index))]
  const at = next ?? (places.at(-1) ?? rest.length - 1) + 1
  return [...rest.slice(0, at), ...placed, ...rest.slice(at)]
}

/** The element as it is once it stands in `column`: of a kind and a time the column takes, and all else as it was. */
export const fittedTo = (template: Template, element: Element, column: Column): Element => {
  const kind = column.takes.find(taken => taken === element.kind) ?? column.takes[0]
  const isTimely = column.horizons?.some(taken => taken === element.horizon) ?? true
  const fitted = changed(element, isTimely ? { kind } : { kind, horizon: column.horizons?.[0] ?? '' })
  return columnOf(template, fitted) === column ? fitted : { ...fitted, column: column.id }
}

/** One column's cards in another order, and which of them moved; one at least did not. */
export type Reordered = { readonly order: readonly Element[]; readonly moved: readonly Element[] }

/** The list with a column's cards in another order; what moved goes where `putInColumn` would put it. */
export const reordered = (elements: readonly Element[], { order, moved }: Reordered): readonly Element[] => {
  if (moved.length === 0) return elements
  const moves = new Set(moved)
  const before = new Map<Element, readonly Element[]>()
  let waiting: Element[] = []
  for (const card of order)
    if (moves.has(card)) waiting.push(card)
    else {
      before.set(card, waiting)
      waiting = []
    }
  const last = order.findLast(card => !moves.has(card))
  return elements
    .filter(element => !moves.has(element))
    .flatMap(element => [...(before.get(element) ?? []), element, ...(element === last ? waiting : [])])
}
