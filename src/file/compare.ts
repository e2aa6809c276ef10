import type { Id, Model } from '../model/model'
import { columnOf, templateOf } from '../templates/templates'
import {
  type Difference,
  idOf,
  isThing,
  moreOf,
  type Order,
  type Path,
  type Thing,
  thingsOf,
  wordsIn,
} from './differences/difference'
import { movedIds } from './differences/positions'
import { fieldText } from './save'
import { document } from './shape/document'
import type { Field, Shape } from './shape/field'

/** What says nothing of the model itself: whose copy it is, and how it came here. */
const apart: ReadonlySet<string> = new Set(['id', 'lineage'])

/**
 * What `after` says otherwise than `before`, thing by thing by id and key by key, in the format's order. How columns
 * interleave, and the order of partners on a card, have no meaning and are not compared.
 */
export const compareModels = (before: Model, after: Model): readonly Difference[] => {
  const found: Difference[] = []
  const sides = { before: columnsIn(before), after: columnsIn(after), found }
  const keys = document.keys.filter(({ name }) => !apart.has(name))
  compareThings({ ...document, keys }, before, after, [], sides)
  return found
}

type Columns = (id: Id) => string
type Sides = { readonly before: Columns; readonly after: Columns; readonly found: Difference[] }

const columnsIn = (model: Model): Columns => {
  const template = templateOf(model)
  const columns = new Map(model.elements.map(element => [element.id, columnOf(template, element)?.id ?? '']))
  return id => columns.get(id) ?? ''
}

const compareThings = (of: Shape, before: Thing, after: Thing, at: Path, sides: Sides): void => {
  for (const { name, field } of of.keys)
    if (before[name] !== after[name]) compareField(field, name, before[name], after[name], at, sides)
  const [had, has] = [moreOf(before), moreOf(after)]
  for (const key of new Set([...had.keys(), ...has.keys()])) {
    const [earlier, later] = [had.get(key), has.get(key)]
    // Of what this release does not know, even an empty value is kept.
    if (JSON.stringify(earlier) !== JSON.stringify(later))
      sides.found.push({ type: 'set', at, key, before: earlier, after: later })
  }
}

const compareField = (
  field: Field,
  key: string,
  before: unknown,
  after: unknown,
  at: Path,
  sides: Sides,
): void => {
  switch (field.type) {
    case 'record':
      if (isThing(before) && isThing(after))
        compareThings(field.of, before, after, [...at, { key, id: null }], sides)
      return
    case 'list':
      compareLists(field.of, key, thingsOf(before), thingsOf(after), at, sides)
      return
    case 'map':
      if (before instanceof Map && after instanceof Map)
        for (const name of new Set<string>([...before.keys(), ...after.keys()]))
          compareValues(field.of, name, before.get(name), after.get(name), [...at, { key, id: null }], sides)
      return
    case 'texts':
    case 'references':
      compareWords(key, wordsIn(before), wordsIn(after), at, sides)
      return
    default:
      compareValues(field, key, before, after, at, sides)
  }
}

const compareValues = (
  field: Field,
  key: string,
  before: unknown,
  after: unknown,
  at: Path,
  { found }: Sides,
): void => {
  const same = before === after || fieldText(field, before, '\n') === fieldText(field, after, '\n')
  if (!same) found.push({ type: 'set', at, key, before, after })
}

const compareWords = (
  key: string,
  before: readonly string[],
  after: readonly string[],
  at: Path,
  { found }: Sides,
): void => {
  const [had, has] = [new Set(before), new Set(after)]
  for (const word of had) if (!has.has(word)) found.push({ type: 'word', at, key, word, added: false })
  for (const word of has) if (!had.has(word)) found.push({ type: 'word', at, key, word, added: true })
}

const compareLists = (
  of: Shape,
  key: string,
  before: readonly Thing[],
  after: readonly Thing[],
  at: Path,
  sides: Sides,
): void => {
  const had = new Map(before.map(thing => [idOf(thing), thing]))
  const has = new Map(after.map(thing => [idOf(thing), thing]))
  const isElements = at.length === 0 && key === 'elements'
  const orderOf = (ids: Iterable<Id>, columns: Columns): Order => ({
    ids: [...ids],
    partOf: isElements ? columns : () => '',
  })
  const order = orderOf(has.keys(), sides.after)
  for (const [id, thing] of had) if (!has.has(id)) sides.found.push({ type: 'remove', at, key, id, thing })
  for (const [id, thing] of has) {
    const earlier = had.get(id)
    if (!earlier) sides.found.push({ type: 'add', at, key, id, thing, order })
    else if (earlier !== thing) compareThings(of, earlier, thing, [...at, { key, id }], sides)
  }
  for (const id of movedIds(orderOf(had.keys(), sides.before), order))
    sides.found.push({ type: 'move', at, key, id, order })
}
