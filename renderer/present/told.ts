import type { Model } from '../../src/model/model'
import type { Direction, Step } from '../../src/model/story'
import { readingFor, type Words } from '../../src/words/words'
import { readerFor } from '../reader'

/** What is read aloud at a step: a question ('' for none) and its answer, or one sentence. */
export type Told = { readonly asks: string; readonly says: string }

export const toldOf = (model: Model, { card, links }: Step, direction: Direction, words: Words): Told => {
  const reader = readerFor(model, words)
  const forwards = direction === 'forwards' ? reader.into(card, links) : undefined
  if (forwards !== undefined) return { asks: '', says: forwards }
  const isInput = model.elements.some(({ id, kind }) => id === card && kind === 'input')
  // Nobody asks how an input comes about: that is where a chain begins.
  if (isInput && links.length === 0)
    return { asks: words.present.whatFor, says: readingFor(model, words).notSaid }
  const how = reader.how(card, links)
  return { asks: how?.asks ?? '', says: how?.answers ?? '' }
}
