import { type Words, wordsOf } from '../src/words/words'
import { state, useStore } from './store'

/** The app's words in the language the person chose. */
export const useWords = (): Words => wordsOf(useStore(at => at.settings.language))

/** The same, outside of drawing. */
export const words = (): Words => wordsOf(state().settings.language)
