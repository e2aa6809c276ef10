import type { Element, Model } from '../model/model'
import type { Template } from '../templates/template'
import { byColumn } from '../templates/templates'
import { countCrossings } from './crossings'
import { orderColumns } from './order'

/**
 * The cards of each column in an order that makes links between columns cross less, and how many crossings that
 * removes. Neighbours of one group stay neighbours. The same model, and 0, where no better order is found.
 */
export const tidy = (
  model: Model,
  template: Template,
): { readonly model: Model; readonly removed: number } => {
  const columns = byColumn(template, model.elements)
  const before = [...columns.values()].map(cards => cards.map(({ id }) => id))
  const groups = new Map(model.elements.map(({ id, group }) => [id, group]))
  const after = orderColumns(before, model.links, groups)
  const removed = countCrossings(before, model.links) - countCrossings(after, model.links)
  if (removed === 0) return { model, removed }
  const places = new Map(after.flat().map((id, place) => [id, place]))
  const placeOf = ({ id }: Element): number => places.get(id) ?? 0
  return {
    model: { ...model, elements: model.elements.toSorted((a, b) => placeOf(a) - placeOf(b)) },
    removed,
  }
}
