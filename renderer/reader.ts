import type { Model } from '../src/model/model'
import { type Reader, type ReadingWords, readerOf } from '../src/model/reading'

let kept: { readonly model: Model; readonly words: ReadingWords; readonly reader: Reader } | null = null

/** A model's reader: it looks at every card's words once, however many sentences are asked of it. */
export const readerFor = (model: Model, words: ReadingWords): Reader => {
  if (kept?.model !== model || kept.words !== words) kept = { model, words, reader: readerOf(model, words) }
  return kept.reader
}
