import type { Template } from '../../templates/template'
import { byColumn, columnOf, homeOf } from '../../templates/templates'
import type { Element, Horizon, Id, Kind, Link, Model } from '../model'
import { cleaned } from './clean'
import { besideAt, groupsAfter, withoutEmptied } from './groups'
import { fittedTo, putInColumn } from './order'
import { goneBetween, idsWithin, withKnownReferences, withoutReferencesTo } from './references'
import { changed, changedIn } from './unchanged'

/**
 * A new card at `index` (0-based, clamped) of a column. Of a kind the column does not take, it becomes the column's
 * first. A null column leaves it where its kind puts it: not placed, when no column takes that. Between two cards of
 * a group it becomes one of that. The element may come from another model: references to partners and groups this one
 * does not have are dropped.
 */
export const insertElement = (
  model: Model,
  template: Template,
  element: Element,
  columnId: string | null,
  index: number,
): Model => {
  const column = template.columns.find(({ id }) => id === columnId)
  if ((columnId !== null && !column) || model.elements.some(({ id }) => id === element.id)) return model
  const fitted = withKnownReferences(model, cleaned(column ? fittedTo(template, element, column) : element))
  const into = column ?? columnOf(template, fitted)
  const group = besideAt(byColumn(template, model.elements).get(into) ?? [], index).between || fitted.group
  const placed = [changed(fitted, { group })]
  return { ...model, elements: putInColumn(model.elements, template, into, index, placed) }
}

/**
 * Moves cards to a column, together, at `index` (0-based, clamped) among the column's other cards. They keep their
 * order, read column by column. A card of a kind the column does not take becomes the column's first kind. Between two
 * cards of a group they become some of that; a card leaves its group when it is taken away from those of it that stay
 * in its lane. At the edge of a group `over` says whether they are put over it: its id, '' for over none; without it,
 * those who come become none of it, and those who were stay.
 */
export const moveElements = (
  model: Model,
  template: Template,
  ids: readonly Id[],
  columnId: string,
  index: number,
  over?: Id,
): Model => {
  const column = template.columns.find(({ id }) => id === columnId)
  const wanted = new Set(ids)
  const columns = byColumn(template, model.elements)
  const moved = [...columns.values()].flat().filter(({ id }) => wanted.has(id))
  if (!column || moved.length === 0) return model
  const before = columns.get(column) ?? []
  const resting = before.filter(({ id }) => !wanted.has(id))
  const place = besideAt(resting, index)
  const isInPlace = (cards: readonly Element[]): boolean => {
    const after = resting.toSpliced(place.index, 0, ...cards)
    return after.length === before.length && after.every((element, at) => element === before[at])
  }
  const fitted = moved.map(element => fittedTo(template, element, column))
  const groupAfter = groupsAfter(before, wanted, isInPlace(fitted) ? { ...place, between: '' } : place, over)
  const placed = fitted.map(element => changed(element, { group: groupAfter(element) }))
  if (isInPlace(placed)) return model
  const rest = model.elements.filter(({ id }) => !wanted.has(id))
  return withoutEmptied(model, {
    ...model,
    elements: putInColumn(rest, template, column, index, placed),
  })
}

export const setText = (model: Model, id: Id, text: string): Model => changeElement(model, id, { text })

/**
 * Makes a card another kind; all it carries stays, but an outcome is said to show when its column does. Where that
 * means another column, it goes to that one's end.
 */
export const setKind = (model: Model, template: Template, id: Id, kind: Kind): Model => {
  const element = model.elements.find(one => one.id === id)
  if (!element || element.kind === kind) return model
  const as = { ...element, kind }
  const column = homeOf(template, as)
  const after = column ? fittedTo(template, as, column) : as
  if (column === columnOf(template, element))
    return changeElement(model, id, { kind: after.kind, horizon: after.horizon, column: after.column })
  const rest = model.elements.filter(one => one !== element)
  return { ...model, elements: putInColumn(rest, template, column, rest.length, [after]) }
}

/** Says of several outcomes when they show; elements of other kinds among `ids` stay as they are. */
export const setHorizon = (model: Model, ids: readonly Id[], horizon: Horizon): Model => {
  const wanted = new Set(ids)
  const saying = (element: Element): Element =>
    element.kind === 'outcome' && wanted.has(element.id) ? changed(element, { horizon }) : element
  return changed(model, { elements: model.elements.map(saying) })
}

/** Changes what an element carries. References to partners and groups this model does not have are dropped. */
export const changeElement = (
  model: Model,
  id: Id,
  changes: Partial<Omit<Element, 'id' | 'more'>>,
): Model => {
  const element = model.elements.find(one => one.id === id)
  if (!element) return model
  const after = changed(element, withKnownReferences(model, changed(element, cleaned(changes))))
  if (after === element) return model
  const gone = goneBetween(idsWithin(element), idsWithin(after))
  const elements = changedIn(model.elements, id, after)
  return withoutReferencesTo(withoutEmptied(model, { ...model, elements }), gone)
}

/** The element under a new id, and new ids for all it carries. */
export const copyOf = (element: Element, newId: () => Id): Element => ({
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
