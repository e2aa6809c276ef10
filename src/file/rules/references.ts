import { type Draft, putAside, type Reading } from '../reading'
import { document } from '../shape/document'
import type { Target } from '../shape/field'
import { quoted } from '../text'
import { draftsIn, eachThing, isDraft } from '../walk'

const idsIn = (draft: unknown, key: string): ReadonlySet<unknown> =>
  new Set(isDraft(draft) ? draftsIn(draft, key).map(thing => thing.id) : [])

/** What a reference may point at: by now every id is somebody's, and only those of what stayed in its place. */
const targetsIn = (draft: Draft): Readonly<Record<Target, ReadonlySet<unknown>>> => {
  const thing = new Set<unknown>()
  eachThing(document, draft, (each, of) => {
    for (const { field, name } of of.keys)
      if (field.type === 'id' && field.space === 'file') thing.add(each[name])
  })
  return {
    element: idsIn(draft, 'elements'),
    partner: idsIn(draft.initiative, 'partners'),
    group: idsIn(draft, 'groups'),
    thing,
  }
}

/** Sets aside references to what does not exist; what held them stays. */
export const mendReferences = (reading: Reading, draft: Draft): void => {
  const targets = targetsIn(draft)
  const why = reading.words.why['missing-reference']
  eachThing(document, draft, (thing, of) => {
    for (const { name, field } of of.keys) {
      if (field.type !== 'reference' && field.type !== 'references') continue
      const place = { up: reading.places.get(thing) ?? null, step: name }
      const exists = (id: unknown): boolean => targets[field.to].has(id)
      const value = thing[name]
      if (typeof value === 'string' && value !== '' && !exists(value)) {
        putAside(reading, 'missing-reference', place, place, why(field.to, quoted(value)), value)
        thing[name] = ''
      }
      if (Array.isArray(value) && !value.every(exists))
        thing[name] = value.filter((id, index) => {
          if (exists(id)) return true
          const at = { up: place, step: index }
          putAside(reading, 'missing-reference', at, place, why(field.to, quoted(String(id))), id)
          return false
        })
    }
  })
}
