import type { Model } from '../model/model'
import { isEmpty } from './json'
import { document } from './shape/document'
import type { Field, Shape } from './shape/field'

/**
 * The model as its file's text: two-space indent, the format's order, nothing empty, a newline at the end.
 * The same model gives the same text, and opening that text gives the same model.
 * @throws when the model holds what no file can hold: a number that is not finite, or a value of another type.
 */
export const saveText = (model: Model): string =>
  enclosed('{', recordParts(document, model, '\n'), '}\n', '\n')

type AnyRecord = { readonly [key: string]: unknown }

// The text is put together here rather than by JSON.stringify over a tree: in a tree a key such as "10" moves
// to the front, and one such as "__proto__" needs care at every assignment. `line` is a newline and the indent.

/** One thing of the model as it stands in the file; '' when nothing is said of it. */
export const recordText = (of: Shape, record: AnyRecord, line: string): string =>
  enclosed('{', recordParts(of, record, line), '}', line)

const recordParts = (of: Shape, record: AnyRecord, line: string): string[] => {
  const inner = `${line}  `
  const parts = of.constants.map(([name, value]) => `"${name}": ${JSON.stringify(value)}`)
  for (const { name, field, required } of of.keys) {
    const value = fieldText(field, record[name], inner)
    if (value !== '') parts.push(`"${name}": ${value}`)
    else if (required) parts.push(`"${name}": ""`)
  }
  if (!Array.isArray(record.more)) throw new Error('A thing of the model has no list of further keys')
  for (const [key, value] of record.more) parts.push(`${JSON.stringify(key)}: ${jsonText(value, inner)}`)
  return parts
}

/**
 * Joining the parts, and the brackets with them, keeps every string flat and copies it once: long chains of + cost
 * several times the writing itself in memory.
 */
const enclosed = (open: string, parts: string[], close: string, line: string): string => {
  const last = parts.length - 1
  if (last < 0) return ''
  parts[0] = `${open}${line}  ${parts[0]}`
  parts[last] = `${parts[last]}${line}${close}`
  return parts.join(`,${line}  `)
}

/** What one key holds as it stands in the file; '' when nothing is said. */
export const fieldText = (field: Field, value: unknown, line: string): string => {
  if (value === '' || value === undefined) return ''
  switch (field.type) {
    case 'list':
      return listText(value, line, (item, inner) => recordTextOf(field.of, item, inner))
    case 'record':
      return recordTextOf(field.of, value, line)
    case 'map':
      return mapText(field.of, value, line)
    case 'texts':
    case 'references':
      return listText(value, line, jsonText)
    default:
      return isEmpty(value) ? '' : jsonText(value, line)
  }
}

const isRecord = (value: unknown): value is AnyRecord => typeof value === 'object' && value !== null

/** Things are never changed in place, so what one was written as it is written as again: a word typed costs a word. */
const written = new WeakMap<object, { readonly line: string; readonly text: string }>()

const writtenOnce = (thing: object, line: string, write: () => string): string => {
  const before = written.get(thing)
  if (before?.line === line) return before.text
  const text = write()
  written.set(thing, { line, text })
  return text
}

const recordTextOf = (of: Shape, value: unknown, line: string): string => {
  if (!isRecord(value)) throw new Error(`A ${typeof value} stands in the place of a thing of the model`)
  return writtenOnce(value, line, () => recordText(of, value, line))
}

const listText = (items: unknown, line: string, textOf: (item: unknown, line: string) => string): string => {
  if (!Array.isArray(items)) throw new Error(`A ${typeof items} stands in the place of a list of the model`)
  const inner = `${line}  `
  return enclosed(
    '[',
    items.map(item => textOf(item, inner)),
    ']',
    line,
  )
}

const mapText = (of: Field, map: unknown, line: string): string => {
  if (!(map instanceof Map)) throw new Error(`A ${typeof map} stands in the place of a map of the model`)
  return entriesText(map, line, (value, inner) => fieldText(of, value, inner))
}

/** Entries as an object's text, without those whose own text is ''. */
const entriesText = (
  entries: Iterable<[string, unknown]>,
  line: string,
  textOf: (value: unknown, line: string) => string,
): string => {
  const parts: string[] = []
  for (const [key, value] of entries) {
    const said = textOf(value, `${line}  `)
    if (said !== '') parts.push(`${JSON.stringify(key)}: ${said}`)
  }
  return enclosed('{', parts, '}', line)
}

/** A value that is not looked into, exactly as it is. */
const jsonText = (value: unknown, line: string): string => {
  if (Array.isArray(value)) return listText(value, line, jsonText) || '[]'
  if (isRecord(value)) return entriesText(Object.entries(value), line, jsonText) || '{}'
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('No file can hold this number')
  return JSON.stringify(value)
}
