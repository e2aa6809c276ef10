import type { Id, Model } from '../../model/model'
import { document } from '../shape/document'
import type { Field, Shape } from '../shape/field'
import { isThing, type Thing, thingsOf, wordsIn } from './difference'

/** The model with things under other ids, and all that refers to them. */
export const renamed = (model: Model, names: ReadonlyMap<Id, Id>): Model => {
  if (names.size === 0) return model
  const now = renamedThing(document, { ...model }, names)
  // The document's own id tells it from other documents, and names nothing in it.
  return { ...model, ...now, id: model.id }
}

const renamedThing = (of: Shape, thing: Thing, names: ReadonlyMap<Id, Id>): Thing => {
  const changes = of.keys.flatMap(({ name, field }) => {
    const value = thing[name]
    const now = renamedValue(field, value, names)
    return now === value ? [] : [[name, now] as const]
  })
  return changes.length === 0 ? thing : { ...thing, ...Object.fromEntries(changes) }
}

const renamedValue = (field: Field, value: unknown, names: ReadonlyMap<Id, Id>): unknown => {
  switch (field.type) {
    case 'id':
      return field.space === 'file' && typeof value === 'string' ? (names.get(value) ?? value) : value
    case 'reference':
      return typeof value === 'string' ? (names.get(value) ?? value) : value
    case 'references':
      return wordsIn(value).some(id => names.has(id)) ? wordsIn(value).map(id => names.get(id) ?? id) : value
    case 'record':
      return isThing(value) ? renamedThing(field.of, value, names) : value
    case 'list': {
      const before = thingsOf(value)
      const now = before.map(thing => renamedThing(field.of, thing, names))
      return now.some((thing, at) => thing !== before[at]) ? now : value
    }
    default:
      return value
  }
}
