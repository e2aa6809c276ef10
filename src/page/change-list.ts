import type { Row as Difference, Group } from '../file/differences/groups'
import type { Words } from '../words/words'
import type { Section } from './told-rows'

/** What two models say differently, in words, as it stands on pages of its own. */
export type ChangeList = {
  readonly title: string
  /** Which model, what it is held against, and what else there is to say of that; each on a line. */
  readonly facts: readonly string[]
  /** BCP 47, of the models' own words. */
  readonly language: string
  readonly sections: readonly Section[]
}

/**
 * Groups of differences, each under its name.
 * @param tell a difference in words, which may hold line breaks
 * @param beside what stands beside it; '' for nothing
 */
export const changeSections = (
  groups: readonly Group[],
  words: Words,
  tell: (row: Difference) => string,
  beside: (row: Difference) => string = () => '',
): readonly Section[] =>
  groups.map(({ name, rows }) => ({
    name,
    title: words.comparing.sorts[name],
    rows: rows.map(row => ({ about: row.key, code: '', head: beside(row), body: tell(row), lang: '' })),
  }))
