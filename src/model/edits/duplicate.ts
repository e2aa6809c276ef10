import type { Element, Id, Link, Model } from '../model'

const copyOf = (element: Element, newId: () => Id): Element => ({
  ...element,
  id: newId(),
  assignments: element.assignments.map(assignment => ({ ...assignment, id: newId() })),
  indicators: element.indicators.map(indicator => ({
    ...indicator,
    id: newId(),
    readings: indicator.readings.map(reading => ({ ...reading, id: newId() })),
  })),
})

/**
 * Copies elements, each just below its original, with the links between them. `copies` are the new elements' ids,
 * in the elements' order; `newId` gives an id never used before.
 */
export const duplicateElements = (
  model: Model,
  ids: readonly Id[],
  newId: () => Id,
): { readonly model: Model; readonly copies: readonly Id[] } => {
  const wanted = new Set(ids)
  const copyIds = new Map<Id, Id>()
  const elements = model.elements.flatMap(element => {
    if (!wanted.has(element.id)) return [element]
    const copy = copyOf(element, newId)
    copyIds.set(element.id, copy.id)
    return [element, copy]
  })
  if (copyIds.size === 0) return { model, copies: [] }
  const links = model.links.flatMap((link): readonly Link[] => {
    const from = copyIds.get(link.from)
    const to = copyIds.get(link.to)
    return from === undefined || to === undefined ? [] : [{ ...link, id: newId(), from, to }]
  })
  return {
    model: { ...model, elements, links: links.length > 0 ? [...model.links, ...links] : model.links },
    copies: [...copyIds.values()],
  }
}
