import { dateInWords } from '../../src/page/dates'
import type { Words } from '../../src/words/words'
import { state } from '../store'
import type { Moment } from './versions-store'

/** A moment by name: what it was called, or when it was saved. */
export const momentName = (moment: Moment, words: Words): string => {
  if (moment.is === 'now') return words.versions.now
  if (moment.is === 'named') return moment.version.name
  return momentInWords(moment.at)
}

/** A day and a time of it, in words; `at` is in ms since 1970. */
export const momentInWords = (at: number): string =>
  new Date(at).toLocaleString(state().settings.language, { dateStyle: 'medium', timeStyle: 'short' })

/** What it is, under its name. */
export const momentAbout = (moment: Moment, words: Words): string => {
  if (moment.is === 'now') return state().readOnly === null ? words.versions.nowAbout : ''
  if (moment.is === 'saved') return words.versions.saved
  const { date } = moment.version
  return date === '' ? words.versions.named : `${words.versions.named}, ${dateInWords(date, words)}`
}
