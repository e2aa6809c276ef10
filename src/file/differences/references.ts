import type { Id } from '../../model/model'
import type { Shape } from '../shape/field'
import { eachThing, isDraft } from '../walk'
import { type Difference, idOf, type Path, type Thing, wordsIn } from './difference'
import { fieldAt, shapeAt } from './field-at'

/** What a thing is called among all of a document, held by the thing `at`: ids in a form are that form's own. */
export const nameOf = (at: Path, id: Id): string =>
  at[0]?.key === 'templates' ? JSON.stringify([at[0].id, id]) : id

/** The names of things that hold the difference. */
export const holdersOf = ({ at }: Difference): readonly string[] =>
  at.flatMap(({ id }, depth) => (id === null ? [] : [nameOf(at.slice(0, depth), id)]))

/** Ids a difference begins to refer to. */
export const referencesIn = (difference: Difference): readonly Id[] => {
  if (difference.type === 'add') return referencesOf(difference, difference.thing)
  if (difference.type === 'word') return difference.added && isReference(difference) ? [difference.word] : []
  return difference.type === 'set' && isReference(difference) && typeof difference.after === 'string'
    ? [difference.after]
    : []
}

/** Ids a difference ceases to refer to. */
export const referencesLeft = (difference: Difference): readonly Id[] => {
  if (difference.type === 'remove') return referencesOf(difference, difference.thing)
  if (difference.type === 'word') return !difference.added && isReference(difference) ? [difference.word] : []
  return difference.type === 'set' && isReference(difference) && typeof difference.before === 'string'
    ? [difference.before]
    : []
}

/** The names of what a difference brings or takes away, and of all within it. */
export const namesWithin = (difference: Difference): readonly string[] => {
  if (difference.type !== 'add' && difference.type !== 'remove') return []
  const { at, key, id, thing } = difference
  const names: string[] = []
  eachWithin(difference, thing, inner => {
    const own = idOf(inner)
    if (own !== '') names.push(nameOf(inner === thing ? at : [...at, { key, id }], own))
  })
  return names
}

const isReference = ({ at, key }: Difference): boolean => {
  const type = fieldAt(at, key)?.type
  return type === 'reference' || type === 'references'
}

const referencesOf = (difference: Difference, thing: Thing): readonly Id[] => {
  const found: Id[] = []
  eachWithin(difference, thing, (inner, { references }) => {
    for (const { name } of references) {
      const value = inner[name]
      found.push(...(typeof value === 'string' ? [value] : wordsIn(value)))
    }
  })
  return found
}

const eachWithin = (
  { at, key }: Difference,
  thing: Thing,
  visit: (thing: Thing, of: Shape) => void,
): void => {
  const of = shapeAt(at, key)
  if (of && isDraft(thing)) eachThing(of, thing, visit)
}
