import type { Template } from '../../templates/template'
import { byColumn } from '../../templates/templates'
import { blankAssumption, blankElement, blankFactor, blankParked } from '../blank'
import { type Id, type ListName, listNames, type Model, type More, type Open } from '../model'
import { insertElement } from './elements'
import {
  addAssumption,
  addFactor,
  addParked,
  changeAssumption,
  changeFactor,
  changeParked,
  moveAssumption,
  moveFactor,
  moveParked,
  removeAssumption,
  removeFactor,
  removeParked,
} from './lists'
import { withReferencesMoved } from './references'
import { removeThings } from './remove'

// The short lists as one drawer. What goes from list to list, or to a lane and back, is a new thing there, with an id
// of its own (copies of a file are merged by ids, list by list), and whatever spoke of the old one speaks of it.

/** A place between a list's items, counted without what is on its way there. */
export type ListPlace = { readonly list: ListName; readonly index: number }

export type ListItem = { readonly id: Id; readonly text: string; readonly more: More }

type ListEdits = {
  readonly items: (model: Model) => readonly ListItem[]
  readonly add: (model: Model, item: ListItem) => Model
  readonly change: (model: Model, id: Id, text: string) => Model
  readonly remove: (model: Model, id: Id) => Model
  readonly move: (model: Model, id: Id, index: number) => Model
}

/** Keys a later release gave a thing go with it, but for those that mean something of their own in the new place. */
const withMore = <T extends Open>(thing: T, more: More): T => ({
  ...thing,
  more: more.filter(([key]) => !Object.hasOwn(thing, key)),
})

/** One list's edits, the same for each. */
export const listEdits: Readonly<Record<ListName, ListEdits>> = {
  assumption: {
    items: model => model.assumptions,
    add: (model, { id, text, more }) => addAssumption(model, withMore(blankAssumption(id, text), more)),
    change: (model, id, text) => changeAssumption(model, id, { text }),
    remove: removeAssumption,
    move: moveAssumption,
  },
  factor: {
    items: model => model.externalFactors,
    add: (model, { id, text, more }) => addFactor(model, withMore(blankFactor(id, text), more)),
    change: (model, id, text) => changeFactor(model, id, { text }),
    remove: removeFactor,
    move: moveFactor,
  },
  parked: {
    items: model => model.parkingLot,
    add: (model, { id, text, more }) => addParked(model, withMore(blankParked(id, text), more)),
    change: (model, id, text) => changeParked(model, id, { text }),
    remove: removeParked,
    move: moveParked,
  },
}

/** The list an item stands in, and the item itself. */
const findItem = (model: Model, id: Id): { readonly list: ListName; readonly item: ListItem } | null => {
  for (const list of listNames) {
    const item = listEdits[list].items(model).find(one => one.id === id)
    if (item) return { list, item }
  }
  return null
}

const putInList = (model: Model, list: ListName, item: ListItem, index: number): Model =>
  listEdits[list].move(listEdits[list].add(model, item), item.id, index)

/**
 * Moves an item of a list into a lane, at `index` (0-based, clamped): a card of the column's first kind, of this id, and
 * of the group it is put over.
 */
export const placeItem = (
  model: Model,
  template: Template,
  id: Id,
  cardId: Id,
  { columnId, index, group = '' }: { readonly columnId: string; readonly index: number; readonly group?: Id },
): Model => {
  const found = findItem(model, id)
  const column = template.columns.find(one => one.id === columnId)
  if (!found || !column) return model
  const card = withMore(blankElement(cardId, column.takes[0], found.item.text), found.item.more)
  const placed = insertElement(model, template, { ...card, group }, columnId, index)
  return listEdits[found.list].remove(withReferencesMoved(placed, new Map([[id, cardId]])), id)
}

/** Moves an item to `index` (0-based, clamped) of its own list, or of another, where it goes by `otherId`. */
export const moveItem = (model: Model, id: Id, otherId: Id, { list, index }: ListPlace): Model => {
  const found = findItem(model, id)
  if (!found) return model
  if (found.list === list) return listEdits[list].move(model, id, index)
  const moved = putInList(model, list, { ...found.item, id: otherId }, index)
  return listEdits[found.list].remove(withReferencesMoved(moved, new Map([[id, otherId]])), id)
}

/**
 * Moves cards into a list, together, at `index` (0-based, clamped), under ids of `newId`. Only their text goes along,
 * and their links go; see `carriedBy`. A card without words stays where it is.
 */
export const listElements = (
  model: Model,
  template: Template,
  ids: readonly Id[],
  { list, index }: ListPlace,
  newId: () => Id,
): Model => {
  const wanted = new Set(ids)
  const going = [...byColumn(template, model.elements).values()]
    .flat()
    .filter(({ id, text }) => wanted.has(id) && text.trim() !== '')
  const became = new Map(going.map(({ id }) => [id, newId()]))
  const listed = going.reduce(
    (after, { id, text, more }, at) =>
      putInList(after, list, { id: became.get(id) ?? id, text, more }, Math.max(0, index) + at),
    model,
  )
  return removeThings(withReferencesMoved(listed, became), became.keys())
}

/** What somebody may have written on a card beside its text. */
export const carriedKinds = ['notes', 'indicators', 'people', 'dates', 'reasons'] as const
type Carried = Readonly<Record<(typeof carriedKinds)[number], number>>

/** What cards would leave behind on their way into a list, where only their text has room; counted. */
export const carriedBy = (model: Model, ids: readonly Id[]): Carried => {
  const wanted = new Set(ids)
  const cards = model.elements.filter(({ id }) => wanted.has(id))
  const links = model.links.filter(({ from, to }) => wanted.has(from) || wanted.has(to))
  const count = (one: (element: (typeof cards)[number]) => number): number =>
    cards.reduce((sum, element) => sum + one(element), 0)
  return {
    notes: count(({ notes }) => (notes.trim() === '' ? 0 : 1)),
    indicators: count(({ indicators }) => indicators.length),
    people: count(({ assignments }) => assignments.length),
    dates: count(({ start, end }) => (start === '' && end === '' ? 0 : 1)),
    reasons: links.filter(({ assumption }) => assumption.trim() !== '').length,
  }
}
