import type { SharedForm } from '../model/shared-form'
import { type Failure, fail, ok, type Result } from '../result'
import type { Words } from '../words/words'
import { formFormat } from './format'
import { recordText } from './save'
import { sharedForm } from './shape/shared-form'

/** A form as its file's text, written as a model is: the same form gives the same text. */
export const formText = (form: SharedForm): string => `${recordText(sharedForm, form, '\n')}\n`

/** A form as its file's bytes, or why it must not be written: one that is larger never opens again. */
export const formWithin = (
  form: SharedForm,
  words: Words,
): Result<Uint8Array<ArrayBuffer>, Failure<'too-large'>> => {
  const bytes = new TextEncoder().encode(formText(form))
  return bytes.length <= formFormat.maxBytes ? ok(bytes) : fail('too-large', words.formFile.tooLarge)
}
