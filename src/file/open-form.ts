import type { SharedForm } from '../model/shared-form'
import { type Failure, fail, ok, type Result } from '../result'
import { customTemplate } from '../templates/custom'
import type { Words } from '../words/words'
import { type DoorFailure, noteLooked, passDoor } from './door'
import { formFormat } from './format'
import { isEmpty, isObject, type JsonObject } from './json'
import type { Place } from './place'
import type { Problem, ProblemId } from './problems'
import { lackedBy, readRecord } from './read'
import { type Draft, note, type Reading, startReading } from './reading'
import { mendIds } from './rules/ids'
import { mendImages } from './rules/images'
import { mendReferences } from './rules/references'
import { sharedForm } from './shape/shared-form'
import { template } from './shape/things'
import { isDraft } from './walk'

/** A form's file, read; of use only where `isUsable`. */
export type ReadForm = {
  readonly form: SharedForm
  /** What is wrong with it, in the order it was found. */
  readonly problems: readonly Problem[]
  readonly isUsable: boolean
}

/** Why a file holds no form that can be used. */
export type FormFailure = DoorFailure | 'newer' | 'not-usable'

/** Reads a form that was saved for others, through the door models come through, and names all that is wrong with it. */
export const readForm = (bytes: Uint8Array, words: Words): Result<ReadForm, Failure<FormFailure>> => {
  const passed = passDoor(bytes, { ...formFormat, failures: words.formFile.failures })
  if (!passed.ok) return passed
  const { file, version, looked } = passed.value
  if (version > formFormat.version) return fail('newer', words.formFile.newer)
  const reading = startReading(inItsWords(words), looked.orders)
  noteLooked(reading, looked)
  nameWhatLacks(reading, file, words)
  const form = readRecord(reading, sharedForm, file, null)
  if (isDraft(form.template)) reading.places.set(form.template, place)
  const ids = mendIds(reading, sharedForm, form)
  mendImages(reading, form, ids)
  mendReferences(reading, sharedForm, form, ids)
  if (!isSharedForm(form)) throw new Error('A key of the form was not read')
  const isWhole = reading.problems.every(({ id }) => !spoils(id, words))
  const made = customTemplate(form.template, words)
  if (isWhole && !made.ok) note(reading, 'template-not-usable', place, made.error.says)
  return ok({ form, problems: reading.problems, isUsable: isWhole && made.ok })
}

/** A form that was saved for others; one with anything wrong that would have to be left out is refused with a sentence. */
export const openForm = (bytes: Uint8Array, words: Words): Result<SharedForm, Failure<FormFailure>> => {
  const read = readForm(bytes, words)
  if (!read.ok) return read
  const { form, problems, isUsable } = read.value
  if (isUsable) return ok(form)
  const wrong = problems.find(({ id }) => spoils(id, words))
  if (!wrong) throw new Error('A form is of no use, and nobody has said why')
  // What its columns and boxes say wrong, the sentence names by itself.
  const where = wrong.id === 'template-not-usable' ? '' : wrong.place
  return fail('not-usable', words.formFile.notUsable(where, wrong.says))
}

const place: Place = { up: null, step: 'template' }

/** What is set aside of a model has no place in a form; what is only spelled otherwise, or given twice, is mended. */
const spoils = (id: ProblemId, { file }: Words): boolean =>
  id === 'template-not-usable' || Object.hasOwn(file.why, id)

/** A reason, such as “it has no id”, by itself. */
const sentenceOf = (why: string): string => `${why.slice(0, 1).toUpperCase()}${why.slice(1)}.`

/** Nothing of a form is set aside: what would be is what is wrong with it. */
const inItsWords = (words: Words): Words => ({
  ...words,
  file: { ...words.file, problems: { ...words.file.problems, 'set-aside': sentenceOf } },
})

const nameWhatLacks = (reading: Reading, { template: raw }: JsonObject, { formFile }: Words): void => {
  if (raw === undefined || (isEmpty(raw) && !isObject(raw)))
    note(reading, 'missing-key', place, formFile.noForm)
  const why = raw !== undefined && isObject(raw) ? lackedBy(reading, template, raw) : null
  if (why !== null) note(reading, 'missing-key', place, sentenceOf(why))
}

/** The shape names every key (its types see to that); this sees that each was read. */
const isSharedForm = (draft: Draft): draft is Draft & SharedForm =>
  sharedForm.keys.every(({ name }) => Object.hasOwn(draft, name)) && Object.hasOwn(draft, 'more')
