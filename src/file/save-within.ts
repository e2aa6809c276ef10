import type { Model } from '../model/model'
import { type Failure, fail, ok, type Result } from '../result'
import type { Words } from '../words/words'
import { format } from './format'
import { saveText } from './save'
import { scan } from './scan'

/** The model as its file's text, or why it must not be written: beyond the format's bounds it never opens again. */
export const saveWithin = (model: Model, words: Words): Result<string, Failure<'too-much'>> => {
  const text = saveText(model)
  const within =
    model.elements.length <= format.maxElements &&
    model.links.length <= format.maxLinks &&
    bytesIn(text) <= format.maxBytes &&
    scan(text).beyond === null
  return within ? ok(text) : fail('too-much', words.file.tooMuch)
}

// No character takes more than three bytes for each of its units, so most texts need no counting.
const bytesIn = (text: string): number =>
  text.length * 3 <= format.maxBytes ? text.length : new TextEncoder().encode(text).length
