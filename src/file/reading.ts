import type { Json } from '../model/model'
import type { Words } from '../words/words'
import { isList } from './json'
import { type Place, placeText } from './place'
import type { Problem, ProblemId } from './problems'

/** A thing of the model while its file is being opened: it is nobody else's yet, so the rules mend it in place. */
export type Draft = { [key: string]: unknown }

/** Something that could not stay in its place, before it has an id. */
export type Aside = { readonly from: string; readonly why: string; readonly thing: Json }

/** The sorts of values people are told about. */
export type Sort = keyof Words['file']['sorts']

/** The reasons for which something is set aside. */
export type Why = keyof Words['file']['why']

/** What comes together while one file is opened. */
export type Reading = {
  readonly words: Words['file']
  /** By place: the order of keys that parsing would have moved. */
  readonly orders: ReadonlyMap<string, readonly string[]>
  readonly problems: Problem[]
  readonly asides: Aside[]
  /** Where each listed thing stood in the file. */
  readonly places: Map<object, Place>
}

export const startReading = (words: Words, orders: Reading['orders']): Reading => ({
  words: words.file,
  orders,
  problems: [],
  asides: [],
  places: new Map(),
})

export const note = (reading: Reading, id: ProblemId, place: Place | null, says: string): void => {
  reading.problems.push({ id, place: placeText(place), says })
}

/**
 * Takes something out of its place without losing it.
 * @param from where it stood: for one of a list, the list.
 */
export const putAside = (
  reading: Reading,
  id: Why,
  place: Place,
  from: Place | null,
  why: string,
  thing: Json,
): void => {
  reading.asides.push({ from: placeText(from), why, thing })
  note(reading, id, place, reading.words.problems['set-aside'](why))
}

/** Sets a value aside that is not of the sort its place asks for. */
export const wrongType = (
  reading: Reading,
  value: Json,
  wanted: Sort,
  place: Place,
  from: Place | null,
): void => {
  const why = reading.words.why['wrong-type'](sortOf(value), wanted)
  putAside(reading, 'wrong-type', place, from, why, value)
}

const sortOf = (value: Json): Sort => {
  if (value === null) return 'nothing'
  if (typeof value === 'object') return isList(value) ? 'list' : 'group'
  return typeof value === 'boolean' ? 'flag' : typeof value === 'number' ? 'number' : 'text'
}
