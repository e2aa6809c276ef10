import type { Json, Model } from '../model/model'
import { type Failure, fail, ok, type Result } from '../result'
import type { Words } from '../words/words'
import { damageAt, lineAt } from './damage'
import { format } from './format'
import { isList, isObject, type JsonObject } from './json'
import { migrate } from './migrations/migrations'
import type { Problem } from './problems'
import { readRecord } from './read'
import { type Draft, note, startReading } from './reading'
import { applyRules } from './rules/rules'
import { nameUnusableTemplates } from './rules/templates'
import { type Scan, scan } from './scan'
import { document } from './shape/document'
import { quoted } from './text'
import { draftsIn } from './walk'

/** Why a file cannot be used at all. */
export type OpenFailure = keyof Words['file']['failures']

export type Opened = {
  readonly model: Model
  /** What broke a rule of the format, in the order it was found; mended in `model`, the same way every time. */
  readonly problems: readonly Problem[]
  /** The file is of a newer version of the format: to be read and exported, never changed or written. */
  readonly newer: boolean
}

type Step<T> = Result<T, Failure<OpenFailure>>

/** Reads a saved model. A file that is one opens whatever rules it breaks; any other is refused with a sentence. */
export const openFile = (bytes: Uint8Array, words: Words): Step<Opened> => {
  const text = decode(bytes, words)
  if (!text.ok) return text
  const looked = scan(text.value)
  if (looked.beyond) return fail(looked.beyond, words.file.failures[looked.beyond])
  const tree = parse(looked.text, words)
  if (!tree.ok) return tree
  const file = isOurs(tree.value, words)
  if (!file.ok) return file
  const version = versionOf(file.value, words)
  if (!version.ok) return version
  const current = migrate(file.value, version.value)
  const counted = withinCounts(current, words)
  if (!counted.ok) return counted
  return read(current, version.value > format.version, looked, words)
}

const decode = (bytes: Uint8Array, words: Words): Step<string> => {
  const { failures } = words.file
  if (bytes.length > format.maxBytes) return fail('too-large', failures['too-large'])
  if (bytes.length === 0) return fail('empty', failures.empty)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.trim() === '' ? fail('blank', failures.blank) : ok(text)
  } catch {
    return fail('not-utf8', failures['not-utf8'])
  }
}

const parse = (text: string, words: Words): Step<Json> => {
  try {
    const tree: Json = JSON.parse(text)
    return ok(tree)
  } catch {
    const { failures } = words.file
    const at = damageAt(text)
    const line = lineAt(text, at)
    return at < text.length
      ? fail('damaged', failures.damaged(line))
      : fail('cut-short', failures['cut-short'](line))
  }
}

const isOurs = (tree: Json, words: Words): Step<JsonObject> => {
  const { failures } = words.file
  if (!isObject(tree)) return fail('not-an-object', failures['not-an-object'])
  return tree.format === format.name ? ok(tree) : fail('not-a-logic-model', failures['not-a-logic-model'])
}

const versionOf = ({ version }: JsonObject, words: Words): Step<number> => {
  const { failures } = words.file
  if (version === undefined) return fail('no-version', failures['no-version'])
  return typeof version === 'number' && Number.isInteger(version) && version >= 1
    ? ok(version)
    : fail('wrong-version', failures['wrong-version'])
}

const withinCounts = ({ elements = [], links = [] }: JsonObject, words: Words): Step<null> => {
  const { failures } = words.file
  if (isList(elements) && elements.length > format.maxElements)
    return fail('too-many-elements', failures['too-many-elements'])
  if (isList(links) && links.length > format.maxLinks)
    return fail('too-many-links', failures['too-many-links'])
  return ok(null)
}

const read = (file: JsonObject, newer: boolean, looked: Scan, words: Words): Step<Opened> => {
  const reading = startReading(words, looked.orders)
  const { failures, problems } = words.file
  if (newer) note(reading, 'newer-version', { up: null, step: 'version' }, problems['newer-version'])
  for (const place of looked.doubledKeys)
    note(reading, 'doubled-key', place, problems['doubled-key'](quoted(String(place.step))))
  for (const { place, written } of looked.keptNumbers)
    note(reading, 'number-kept-as-text', place, problems['number-kept-as-text'](quoted(written)))
  const model = readRecord(reading, document, file, null)
  if (newer && !isReadable(file, model)) return fail('newer-unreadable', failures['newer-unreadable'])
  applyRules(reading, file, model)
  if (!isModel(model)) throw new Error('A key of the model was not read')
  nameUnusableTemplates(reading, model.templates, words)
  return ok({ model, problems: reading.problems, newer })
}

/** A newer file is of use while its name, its elements and its links still stand where this release reads them. */
const isReadable = ({ initiative = null, elements, links = [] }: JsonObject, draft: Draft): boolean =>
  isObject(initiative) &&
  typeof initiative.name === 'string' &&
  elements !== undefined &&
  hasReadable(elements, draftsIn(draft, 'elements')) &&
  hasReadable(links, draftsIn(draft, 'links'))

const hasReadable = (items: Json, read: readonly Draft[]): boolean =>
  isList(items) && (items.length === 0 || read.length > 0)

/** The shape names every key of the model (its types see to that); this sees that each was read. */
const isModel = (draft: Draft): draft is Draft & Model =>
  document.keys.every(key => Object.hasOwn(draft, key.name)) && Object.hasOwn(draft, 'more')
