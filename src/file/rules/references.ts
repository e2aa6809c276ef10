import { type Draft, putAside, type Reading } from '../reading'
import type { Shape, Target } from '../shape/field'
import { quoted } from '../text'
import { draftsIn, eachThing, isDraft } from '../walk'

const idsIn = (draft: unknown, key: string): ReadonlySet<unknown> =>
  new Set(isDraft(draft) ? draftsIn(draft, key).map(thing => thing.id) : [])

/** Sets aside references to what does not exist; what held them stays. */
export const mendReferences = (
  reading: Reading,
  of: Shape,
  draft: Draft,
  ids: ReadonlySet<unknown>,
): void => {
  const targets: Readonly<Record<Target, ReadonlySet<unknown>>> = {
    element: idsIn(draft, 'elements'),
    partner: idsIn(draft.initiative, 'partners'),
    group: idsIn(draft, 'groups'),
    image: idsIn(draft, 'images'),
    thing: ids,
  }
  const why = reading.words.why['missing-reference']
  eachThing(of, draft, (thing, { references }) => {
    for (const { name, to } of references) {
      const place = { up: reading.places.get(thing) ?? null, step: name }
      const exists = (id: unknown): boolean => targets[to].has(id)
      const value = thing[name]
      if (typeof value === 'string' && value !== '' && !exists(value)) {
        putAside(reading, 'missing-reference', place, place, why(to, quoted(value)), value)
        thing[name] = ''
      }
      if (Array.isArray(value) && !value.every(exists))
        thing[name] = value.filter((id, index) => {
          if (exists(id)) return true
          const at = { up: place, step: index }
          putAside(reading, 'missing-reference', at, place, why(to, quoted(String(id))), id)
          return false
        })
    }
  })
}
