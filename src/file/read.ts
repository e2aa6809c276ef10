import { isDate } from '../model/dates'
import { isKind, type Json, type More } from '../model/model'
import { isEmpty, isList, isObject, type JsonObject } from './json'
import { type Place, placeText } from './place'
import { type Draft, note, putAside, type Reading } from './reading'
import { fieldText } from './save'
import type { Field, Key, Shape, TextField } from './shape/field'
import { cleanText, losesControls, quoted } from './text'

const noMore: More = []

/** Reads one thing by its shape. What has the wrong type is set aside, and what the shape does not know is kept. */
export const readRecord = (reading: Reading, of: Shape, raw: JsonObject, place: Place | null): Draft => {
  const draft: Draft = {}
  let found = 0
  for (const { name, field } of of.keys) {
    const value = raw[name]
    if (value === undefined) {
      const empty = emptyOf(reading, field)
      if (empty !== undefined) draft[name] = empty
    } else {
      found++
      const read = readField(reading, field, value, { up: place, step: name })
      if (read !== undefined) draft[name] = read
    }
  }
  draft.more =
    found === Object.keys(raw).length
      ? noMore
      : entriesOf(reading, raw, place).filter(([name]) => !of.known.has(name))
  return draft
}

/** An object's entries in the order they were written. */
const entriesOf = (reading: Reading, raw: JsonObject, place: Place | null): readonly [string, Json][] => {
  const entries = Object.entries(raw)
  const order = reading.orders.size > 0 ? reading.orders.get(placeText(place)) : undefined
  if (!order) return entries
  const values = new Map(entries)
  return order.flatMap((name): [string, Json][] => {
    const value = values.get(name)
    return value === undefined ? [] : [[name, value]]
  })
}

/** What stands in the model where nothing was said; undefined: no key at all. */
const emptyOf = (reading: Reading, field: Field): unknown => {
  switch (field.type) {
    case 'number':
    case 'flag':
      return undefined
    case 'texts':
    case 'references':
    case 'list':
      return []
    case 'record':
      return readRecord(reading, field.of, {}, null)
    case 'map':
      return new Map()
    case 'json':
    case 'document':
      return {}
    default:
      return ''
  }
}

const readField = (reading: Reading, field: Field, value: Json, place: Place): unknown => {
  switch (field.type) {
    case 'amount':
      if (typeof value === 'number') return value
      if (typeof value === 'string') return readText(reading, { type: 'text' }, value, place)
      return misfit(reading, field, value, place)
    case 'number':
      return typeof value === 'number' ? value : misfit(reading, field, value, place)
    case 'flag':
      return typeof value === 'boolean' ? value : misfit(reading, field, value, place)
    case 'texts':
    case 'references':
      return isList(value) ? readTexts(reading, field, value, place) : misfit(reading, field, value, place)
    case 'record':
      return isObject(value)
        ? readRecord(reading, field.of, value, place)
        : misfit(reading, field, value, place)
    case 'list':
      return isList(value) ? readList(reading, field.of, value, place) : misfit(reading, field, value, place)
    case 'map':
      return isObject(value) ? readMap(reading, field.of, value, place) : misfit(reading, field, value, place)
    case 'json':
      return isEmpty(value) ? {} : value
    case 'document':
      return isObject(value) ? value : misfit(reading, field, value, place)
    default:
      return typeof value === 'string'
        ? readText(reading, field, value, place)
        : misfit(reading, field, value, place)
  }
}

const misfit = (reading: Reading, field: Field, value: Json, place: Place): unknown => {
  if (!isEmpty(value)) {
    const why = reading.words.why['wrong-type'](sortOf(value), wantedOf(field))
    putAside(reading, 'wrong-type', place, place, why, value)
  }
  return emptyOf(reading, field)
}

const readText = (reading: Reading, field: TextField, value: string, place: Place): string => {
  if (value === '' || field.type === 'id' || field.type === 'reference') return value
  const { problems } = reading.words
  const text = cleanText(value)
  if (text !== value && losesControls(value))
    note(reading, 'control-characters', place, problems['control-characters'])
  if (text === '') return text
  if (field.type === 'date' && !isDate(text))
    note(reading, 'not-a-date', place, problems['not-a-date'](quoted(text)))
  if (field.type === 'kind' && !isKind(text))
    note(reading, 'unknown-kind', place, problems['unknown-kind'](quoted(text)))
  if (field.type === 'word' && !field.words.includes(text))
    note(reading, 'unknown-word', place, problems['unknown-word'](quoted(text)))
  return text
}

const readTexts = (
  reading: Reading,
  field: Field,
  values: readonly Json[],
  place: Place,
): readonly string[] => {
  const texts: string[] = []
  values.forEach((value, index) => {
    const at = { up: place, step: index }
    if (typeof value === 'string') {
      const text = field.type === 'references' ? value : readText(reading, { type: 'text' }, value, at)
      if (text !== '') texts.push(text)
    } else if (!isEmpty(value)) {
      const why = reading.words.why['wrong-type'](sortOf(value), 'text')
      putAside(reading, 'wrong-type', at, place, why, value)
    }
  })
  return texts
}

const readList = (reading: Reading, of: Shape, values: readonly Json[], place: Place): readonly Draft[] => {
  const drafts: Draft[] = []
  values.forEach((value, index) => {
    const at = { up: place, step: index }
    if (!isObject(value)) {
      if (isEmpty(value)) return
      const why = reading.words.why['wrong-type'](sortOf(value), 'group')
      putAside(reading, 'wrong-type', at, place, why, value)
      return
    }
    const lacking = of.keys.find(key => key.required && lacks(value, key))
    if (lacking) {
      const why = reading.words.why['missing-key'](keyWord(reading, lacking.name))
      putAside(reading, 'missing-key', at, place, why, value)
      return
    }
    const draft = readRecord(reading, of, value, at)
    reading.places.set(draft, at)
    drafts.push(draft)
  })
  return drafts
}

/** A name may be said to be empty, like an untitled model's; an id, a kind or an end may not. */
export const lacks = (raw: JsonObject, { name, field }: Key): boolean =>
  typeof raw[name] !== 'string' || (raw[name] === '' && field.type !== 'text')

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
    const read = readField(reading, of, value, { up: place, step: name })
    if (fieldText(of, read, '\n') !== '') map.set(name, read)
  }
  return map
}

type Sort = keyof Reading['words']['sorts']

const sortOf = (value: Json): Sort => {
  if (value === null) return 'nothing'
  if (isList(value)) return 'list'
  if (typeof value === 'object') return 'group'
  return typeof value === 'boolean' ? 'flag' : typeof value === 'number' ? 'number' : 'text'
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
