import type { Json } from '../../model/model'
import type { Place } from '../place'
import { type Draft, putAside, type Reading, type Why } from '../reading'
import { recordText } from '../save'
import type { Shape } from '../shape/field'
import { draftsIn } from '../walk'

/** Keeps of a list of the document what `objection` has nothing against, and sets the rest aside: their ids are no longer in use. */
export const sift = (
  reading: Reading,
  draft: Draft,
  ids: Set<unknown>,
  key: string,
  of: Shape,
  objection: (thing: Draft) => readonly [Why, string] | null,
): void => {
  const list: Place = { up: null, step: key }
  draft[key] = draftsIn(draft, key).filter(thing => {
    const found = objection(thing)
    if (!found) return true
    const written: Json = JSON.parse(recordText(of, thing, '\n'))
    ids.delete(thing.id)
    putAside(reading, found[0], reading.places.get(thing) ?? list, list, found[1], written)
    return false
  })
}
