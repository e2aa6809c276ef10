import type { Model } from '../../model/model'
import type { Words } from '../../words/words'
import type { Difference } from './difference'
import { textChangeIn } from './sorts'
import { placeTellerOf, tellerOf } from './tell'
import { type Stretch, wordsChanged } from './words-changed'

/** A difference in words: one sentence, or where a text stands and what changed in it. */
export type Told =
  | { readonly is: 'sentence'; readonly says: string }
  | { readonly is: 'text'; readonly place: string; readonly stretches: readonly Stretch[] }

/** @param models the last decides what things are called */
export const tellingOf = (models: readonly Model[], words: Words): ((difference: Difference) => Told) => {
  const tell = tellerOf(models, words)
  const place = placeTellerOf(models, words)
  return difference => {
    const change = textChangeIn(difference)
    return change
      ? { is: 'text', place: place(difference), stretches: wordsChanged(change.before, change.after) }
      : { is: 'sentence', says: tell(difference) }
  }
}

/**
 * A difference as plain text, for paper: in a text that changed, brackets say what was and what is, so that it reads
 * the same in grey, aloud and where it is copied to.
 */
export const written = (told: Told, { compare }: Words): string => {
  if (told.is === 'sentence') return told.says
  const text = told.stretches.map(({ is, text }, at) => {
    if (is === 'kept') return text
    const next = told.stretches[at + 1]
    if (is === 'gone') return next?.is === 'new' ? '' : around(text, compare.wordsGone)
    const last = told.stretches[at - 1]
    return around(text, words =>
      last?.is === 'gone' ? compare.wordsInstead(last.text.trim(), words) : compare.wordsNew(words),
    )
  })
  return `${told.place}\n${text.join('')}`
}

/** Words without the spaces at their ends, which stay outside what is made of them. */
const around = (text: string, made: (words: string) => string): string => {
  const words = text.trim()
  return words === '' ? text : text.replace(words, () => made(words))
}
