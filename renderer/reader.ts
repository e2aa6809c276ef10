import type { Model } from '../src/model/model'
import { type Reader, readerOf } from '../src/model/reading'
import { readingFor, type Words } from '../src/words/words'

let kept: { readonly model: Model; readonly words: Words; readonly reader: Reader } | null = null

/** A model's reader, in the model's own language: every card's words are looked at once, however many ask for sentences. */
export const readerFor = (model: Model, words: Words): Reader => {
  if (kept?.model !== model || kept.words !== words)
    kept = { model, words, reader: readerOf(model, readingFor(model, words)) }
  return kept.reader
}
