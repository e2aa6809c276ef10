import type { Json } from '../model/model'
import { isEmpty, isList, isObject, type JsonObject } from './json'
import { type Place, placeText } from './place'
import { readText, readTexts } from './read-text'
import { type Draft, putAside, type Reading, type Sort, wrongType } from './reading'
import { fieldText } from './save'
import { emptyOf, type Field, type Key, type Shape } from './shape/field'
import { cleanText } from './text'

/** Reads one thing by its shape. What has the wrong type is set aside, and what the shape does not know is kept. */
export const readRecord = (reading: Reading, of: Shape, raw: JsonObject, place: Place | null): Draft => {
  const draft: Draft = { ...of.blank }
  let found = 0
  for (const { name, field } of of.keys) {
    const value = raw[name]
    if (value === undefined) continue
    found++
    const read = readField(reading, field, value, place, name)
    if (read !== undefined) draft[name] = read
  }
  if (found < Object.keys(raw).length)
    draft.more = entriesOf(reading, raw, place).filter(([name]) => !of.known.has(name))
  return draft
}

/** An object's entries in the order they were written. */
const entriesOf = (
  reading: Reading,
  raw: JsonObject,
  place: Place | null,
): ReadonlyArray<readonly [string, Json]> => {
  const entries = Object.entries(raw)
  const order = reading.orders.size > 0 ? reading.orders.get(placeText(place)) : undefined
  if (!order) return entries
  const values = new Map(entries)
  return order.flatMap((name): [string, Json][] => {
    const value = values.get(name)
    return value === undefined ? [] : [[name, value]]
  })
}

// Most values are plain and in order: only what needs its place in the file makes one.
const readField = (reading: Reading, field: Field, value: Json, up: Place | null, step: string): unknown => {
  switch (field.type) {
    case 'amount':
      if (typeof value === 'number') return value
      if (typeof value === 'string') return readText(reading, { type: 'text' }, value, up, step)
      break
    case 'number':
      if (typeof value === 'number') return value
      break
    case 'flag':
      if (typeof value === 'boolean') return value
      break
    case 'texts':
    case 'references':
      if (isList(value)) return readTexts(reading, field, value, { up, step })
      break
    case 'record':
      if (isObject(value)) return readRecord(reading, field.of, value, { up, step })
      break
    case 'list':
      if (isList(value)) return readList(reading, field.of, value, { up, step })
      break
    case 'map':
      if (isObject(value)) return readMap(reading, field.of, value, { up, step })
      break
    case 'json':
      return isEmpty(value) ? {} : value
    case 'document':
      if (isObject(value)) return value
      break
    default:
      if (typeof value === 'string') return readText(reading, field, value, up, step)
  }
  const place = { up, step }
  if (!isEmpty(value)) wrongType(reading, value, wantedOf(field), place, place)
  return emptyOf(field)
}

const readList = (reading: Reading, of: Shape, values: readonly Json[], place: Place): readonly Draft[] => {
  const drafts: Draft[] = []
  values.forEach((value, index) => {
    const at = { up: place, step: index }
    if (!isObject(value)) {
      if (!isEmpty(value)) wrongType(reading, value, 'group', at, place)
      return
    }
    const why = lackedBy(reading, of, value)
    if (why !== null) {
      putAside(reading, 'missing-key', at, place, why, value)
      return
    }
    const draft = readRecord(reading, of, value, at)
    reading.places.set(draft, at)
    drafts.push(draft)
  })
  return drafts
}

/** Why a thing of this shape is none: the first key it needs and lacks; null when it lacks nothing. */
export const lackedBy = (reading: Reading, of: Shape, raw: JsonObject): string | null => {
  const lacking = of.keys.find(key => key.required && lacks(raw, key))
  return lacking ? reading.words.why['missing-key'](keyWord(reading, lacking.name)) : null
}

/** A name may be said to be empty, like an untitled model's; an id, a kind or an end may not. */
const lacks = (raw: JsonObject, { name, field }: Key): boolean => {
  const value = raw[name]
  return typeof value !== 'string' || (field.type !== 'text' && cleanText(value) === '')
}

const keyWord = (reading: Reading, name: string): string =>
  new Map(Object.entries(reading.words.keys)).get(name) ?? name

const readMap = (
  reading: Reading,
  of: Field,
  raw: JsonObject,
  place: Place,
): ReadonlyMap<string, unknown> => {
  const map = new Map<string, unknown>()
  for (const [name, value] of entriesOf(reading, raw, place)) {
    const read = readField(reading, of, value, place, name)
    if (fieldText(of, read, '\n') !== '') map.set(name, read)
  }
  return map
}

const wantedOf = (field: Field): Sort => {
  switch (field.type) {
    case 'number':
    case 'flag':
    case 'amount':
      return field.type
    case 'texts':
    case 'references':
    case 'list':
      return 'list'
    case 'record':
    case 'map':
    case 'document':
    case 'json':
      return 'group'
    default:
      return 'text'
  }
}
