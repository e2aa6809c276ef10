import { type Words, wordsOf } from '../src/words/words'
import { state, useStore } from './store'

/** The app's words in the language the person chose. */
export const useWords = (): Words =>
  wordsOf(
    useStore(at => at.settings.language),
    useStore(at => at.settings.labels),
  )

/** The same, outside of drawing. */
export const words = (): Words => {
  const { language, labels } = state().settings
  return wordsOf(language, labels)
}
