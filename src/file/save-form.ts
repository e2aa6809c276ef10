import type { SharedForm } from '../model/shared-form'
import { type Failure, fail, ok, type Result } from '../result'
import type { Words } from '../words/words'
import { formFormat } from './format'
import { recordText } from './save'
import { sharedForm } from './shape/shared-form'

/** A form as its file's text, written as a model is: the same form gives the same text. */
export const formText = (form: SharedForm): string => `${recordText(sharedForm, form, '\n')}\n`

/** A form as its file's text, or why it must not be written: one that is larger never opens again. */
export const formWithin = (form: SharedForm, words: Words): Result<string, Failure<'too-large'>> => {
  const text = formText(form)
  const size = new TextEncoder().encode(text).length
  return size <= formFormat.maxBytes ? ok(text) : fail('too-large', words.formFile.tooLarge)
}
