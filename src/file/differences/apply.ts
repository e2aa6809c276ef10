import type { Id, Model } from '../../model/model'
import { document } from '../shape/document'
import { emptyOf, type Field, type Shape } from '../shape/field'
import { type Difference, idOf, isThing, moreOf, type Thing, thingsOf, wordsIn } from './difference'
import { grouped } from './grouped'
import { type Placing, putAmong } from './positions'

/**
 * The model with these differences made, whichever of them they are: of two copies' differences, all or some. What
 * a difference is about and is no longer there stays away.
 */
export const applyDifferences = (model: Model, differences: readonly Difference[]): Model => {
  if (differences.length === 0) return model
  const applied = applyTo(document, model, differences, 0)
  if (!isModel(applied)) throw new Error('A key of the model was lost')
  return applied
}

const isModel = (thing: Thing): thing is Thing & Model =>
  document.keys.every(({ name }) => Object.hasOwn(thing, name)) && Object.hasOwn(thing, 'more')

type Draft = { [key: string]: unknown }

/** `depth` is how many steps of the differences' paths lead to this thing. */
const applyTo = (of: Shape, thing: Thing, differences: readonly Difference[], depth: number): Thing => {
  const draft: Draft = { ...thing }
  const own = differences.filter(({ at }) => at.length === depth)
  for (const { name, field } of of.keys) {
    const here = own.filter(({ key }) => key === name)
    const within = differences.filter(({ at }) => at[depth]?.key === name)
    if (here.length === 0 && within.length === 0) continue
    const value = applyToField(field, draft[name], here, within, depth)
    if (value === undefined) delete draft[name]
    else draft[name] = value
  }
  const unknown = own.filter(({ key }) => !of.known.has(key))
  if (unknown.length > 0) draft.more = [...withSets(moreOf(thing), unknown)]
  return draft
}

const applyToField = (
  field: Field,
  value: unknown,
  here: readonly Difference[],
  within: readonly Difference[],
  depth: number,
): unknown => {
  switch (field.type) {
    case 'record':
      return isThing(value) ? applyTo(field.of, value, within, depth + 1) : value
    case 'list':
      return applyToList(field.of, thingsOf(value), here, within, depth)
    case 'map':
      return value instanceof Map ? withSets(value, within) : value
    case 'texts':
    case 'references':
      return applyToWords(wordsIn(value), here)
    default: {
      const last = here.at(-1)
      return last?.type === 'set' ? (last.after ?? emptyOf(field)) : value
    }
  }
}

/** Entries with values set; one that is no longer said goes. */
const withSets = (
  entries: ReadonlyMap<string, unknown>,
  sets: readonly Difference[],
): ReadonlyMap<string, unknown> => {
  const after = new Map(entries)
  for (const set of sets)
    if (set.type === 'set') {
      if (set.after === undefined) after.delete(set.key)
      else after.set(set.key, set.after)
    }
  return after
}

const applyToWords = (words: readonly string[], differences: readonly Difference[]): readonly string[] => {
  const changes = new Map(differences.flatMap(one => (one.type === 'word' ? [[one.word, one.added]] : [])))
  const kept = words.filter(word => changes.get(word) !== false)
  const added = Array.from(changes, ([word, isAdded]) => (isAdded && !kept.includes(word) ? [word] : []))
  return [...kept, ...added.flat()]
}

const applyToList = (
  of: Shape,
  list: readonly Thing[],
  here: readonly Difference[],
  within: readonly Difference[],
  depth: number,
): readonly Thing[] => {
  const inner = grouped(within, ({ at }) => at[depth]?.id)
  const things = new Map(
    list.map((thing): [Id, Thing] => {
      const changes = inner.get(idOf(thing))
      return [idOf(thing), changes ? applyTo(of, thing, changes, depth + 1) : thing]
    }),
  )
  for (const one of here) {
    if (one.type === 'remove') things.delete(one.id)
    if (one.type === 'add' && !things.has(one.id)) things.set(one.id, one.thing)
  }
  const placings = here.flatMap(one =>
    (one.type === 'add' || one.type === 'move') && things.has(one.id)
      ? [{ id: one.id, order: one.order }]
      : [],
  )
  const placed = new Set(placings.map(({ id }) => id))
  const staying = [...things.keys()].filter(id => !placed.has(id))
  return putAmong(staying, inOrder(placings)).flatMap(id => {
    const thing = things.get(id)
    return thing ? [thing] : []
  })
}

/** What comes of one copy, in that copy's order. */
const inOrder = (placings: readonly Placing[]): readonly Placing[] =>
  Array.from(
    grouped(placings, ({ order }) => order),
    ([order, some]) => {
      const ids = new Set(some.map(({ id }) => id))
      return order.ids.filter(id => ids.has(id)).map(id => ({ id, order }))
    },
  ).flat()
