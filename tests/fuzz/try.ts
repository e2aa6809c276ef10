import { openFile } from '../../src/file/open'
import { openForm, readForm } from '../../src/file/open-form'
import { saveText } from '../../src/file/save'
import { formText } from '../../src/file/save-form'
import { bringAsGuessed } from '../../src/imports/bring'
import { isNothing } from '../../src/imports/brought'
import { readImport } from '../../src/imports/importers'
import { blankModel } from '../../src/model/blank'
import { bringForm } from '../../src/model/edits/bring-form'
import { bringIn } from '../../src/model/edits/bring-in'
import { wordsOf } from '../../src/words/words'
import type { Input } from './inputs'

const words = wordsOf('en')
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const isSentence = (says: string): boolean => /^\S.*[.]$/su.test(says)

const prototypes = [Object, Array, String, Number, Map, Set, Function].map(one => one.prototype)
const namesOf = (): string => prototypes.map(one => Object.getOwnPropertyNames(one).join()).join(';')
const natural = namesOf()

/** What opens, opens again as the same once it was saved. */
const survives = (bytes: Uint8Array): string | null => {
  const opened = openFile(bytes, words)
  if (!opened.ok) return isSentence(opened.error.says) ? null : `no sentence: ${opened.error.says}`
  const { model, problems } = opened.value
  if (problems.some(({ says }) => !isSentence(says))) return 'a problem without a sentence'
  const saved = saveText(model)
  const again = openFile(encode(saved), words)
  if (!again.ok) return `does not open again: ${again.error.says}`
  return saveText(again.value.model) === saved ? null : 'is not mended for good'
}

/** A form that can be used comes into a model, which saves and opens; saved for others again it says the same. */
const comesInAsForm = (bytes: Uint8Array): string | null => {
  const read = readForm(bytes, words)
  if (!read.ok) return isSentence(read.error.says) ? null : `no sentence: ${read.error.says}`
  const { form, problems, isUsable } = read.value
  if (problems.some(({ says }) => !isSentence(says))) return 'a problem of a form without a sentence'
  const used = openForm(bytes, words)
  if (used.ok !== isUsable) return 'a form is of use, and is not'
  if (!used.ok) return isSentence(used.error.says) ? null : `no sentence: ${used.error.says}`
  const { model } = bringForm(blankModel('m', 'en'), form, () => 'new')
  const opened = openFile(encode(saveText(model)), words)
  if (!opened.ok) return `a model with the form does not open: ${opened.error.says}`
  if (opened.value.problems.length > 0) return `the form has to be mended: ${opened.value.problems[0]?.says}`
  const again = openForm(encode(formText(form)), words)
  if (!again.ok) return `a form does not open again: ${again.error.says}`
  return formText(again.value) === formText(form) ? null : 'a form is not mended for good'
}

const comesIn = ({ name, bytes }: Input): string | null => {
  const read = readImport(name, bytes, words)
  if (!read.ok) return isSentence(read.error.says) ? null : `no sentence: ${read.error.says}`
  const brought = bringAsGuessed(read.value)
  if (brought.asides.some(({ why, what }) => words.imports.asides[why](what) === ''))
    return 'an unnamed aside'
  if (isNothing(brought.model)) return null
  let ids = 0
  const { model } = bringIn(blankModel('m', 'en'), brought.model, () => `n${ids++}`)
  const opened = openFile(encode(saveText(model)), words)
  if (!opened.ok) return `what came in does not open: ${opened.error.says}`
  return opened.value.model.elements.length === model.elements.length ? null : 'cards were lost'
}

/** What is wrong with how the readers take an input; null when nothing is. */
export const tryInput = (input: Input): string | null => {
  try {
    const wrong = survives(input.bytes) ?? comesInAsForm(input.bytes) ?? comesIn(input)
    return namesOf() === natural ? wrong : 'a prototype was changed'
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}
