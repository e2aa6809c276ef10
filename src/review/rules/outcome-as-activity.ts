import type { Rule } from '../rule'

/** An outcome names what changes, not what is done. */
export const outcomeAsActivity: Rule = {
  tone: 'hint',
  find: ({ ofKind, wording }) =>
    ofKind('outcome')
      .filter(({ text }) => wording?.isDoing(text))
      .map(({ id }) => [id]),
}
