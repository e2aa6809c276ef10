import type { Json, Model } from '../model/model'
import { type Failure, fail, ok, type Result } from '../result'
import type { Words } from '../words/words'
import { noteLooked, passDoor } from './door'
import { format } from './format'
import { isList, isObject, type JsonObject } from './json'
import { migrate } from './migrations/migrations'
import type { Problem } from './problems'
import { readRecord } from './read'
import { type Draft, note, startReading } from './reading'
import { applyRules } from './rules/rules'
import { nameUnusableTemplates } from './rules/templates'
import type { Scan } from './scan'
import { document } from './shape/document'
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
  const passed = passDoor(bytes, { ...format, failures: words.file.failures })
  if (!passed.ok) return passed
  const { file, version, looked } = passed.value
  const current = migrate(file, version)
  const counted = withinCounts(current, words)
  if (!counted.ok) return counted
  return read(current, version > format.version, looked, words)
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
  noteLooked(reading, looked)
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
