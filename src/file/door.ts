import type { Json } from '../model/model'
import { type Failure, fail, ok, type Result } from '../result'
import type { Words } from '../words/words'
import { damageAt, lineAt } from './damage'
import { isObject, type JsonObject } from './json'
import { note, type Reading } from './reading'
import { type Scan, scan } from './scan'
import { quoted } from './text'

/** One kind of JSON file the app reads: what it calls itself, how large it may be, and what is said of what is none. */
export type Door = { readonly name: string; readonly maxBytes: number; readonly failures: Sentences }

type Sentences = Words['formFile']['failures']
/** Why bytes do not come through a door. */
export type DoorFailure = keyof Sentences

/** A file that is of its kind, and not yet looked into. */
export type Passed = {
  readonly file: JsonObject
  readonly version: number
  readonly looked: Scan
}

type Step<T> = Result<T, Failure<DoorFailure>>

/** Takes bytes as far as a parsed file of its kind and its version, each bound held before the step that needs it. */
export const passDoor = (bytes: Uint8Array, door: Door): Step<Passed> => {
  const { failures } = door
  const text = decode(bytes, door)
  if (!text.ok) return text
  const looked = scan(text.value)
  if (looked.beyond) return fail(looked.beyond, failures[looked.beyond])
  const tree = parse(looked.text, failures)
  if (!tree.ok) return tree
  const file = isOurs(tree.value, door)
  if (!file.ok) return file
  const version = versionOf(file.value, failures)
  return version.ok ? ok({ file: file.value, version: version.value, looked }) : version
}

/** Names what the parsed tree no longer shows: keys given twice, and numbers no program can hold as they are written. */
export const noteLooked = (reading: Reading, { doubledKeys, keptNumbers }: Scan): void => {
  const { problems } = reading.words
  for (const place of doubledKeys)
    note(reading, 'doubled-key', place, problems['doubled-key'](quoted(String(place.step))))
  for (const { place, written } of keptNumbers)
    note(reading, 'number-kept-as-text', place, problems['number-kept-as-text'](quoted(written)))
}

const decode = (bytes: Uint8Array, { maxBytes, failures }: Door): Step<string> => {
  if (bytes.length > maxBytes) return fail('too-large', failures['too-large'])
  if (bytes.length === 0) return fail('empty', failures.empty)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.trim() === '' ? fail('blank', failures.blank) : ok(text)
  } catch {
    return fail('not-utf8', failures['not-utf8'])
  }
}

const parse = (text: string, failures: Sentences): Step<Json> => {
  try {
    const tree: Json = JSON.parse(text)
    return ok(tree)
  } catch {
    const at = damageAt(text)
    const line = lineAt(text, at)
    return at < text.length
      ? fail('damaged', failures.damaged(line))
      : fail('cut-short', failures['cut-short'](line))
  }
}

const isOurs = (tree: Json, { name, failures }: Door): Step<JsonObject> => {
  if (!isObject(tree)) return fail('not-an-object', failures['not-an-object'])
  return tree.format === name ? ok(tree) : fail('not-ours', failures['not-ours'])
}

const versionOf = ({ version }: JsonObject, failures: Sentences): Step<number> => {
  if (version === undefined) return fail('no-version', failures['no-version'])
  return typeof version === 'number' && Number.isInteger(version) && version >= 1
    ? ok(version)
    : fail('wrong-version', failures['wrong-version'])
}
