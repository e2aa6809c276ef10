import type { Rule } from '../rule'

/** An output is what can be counted afterwards, not the activity again. */
export const outputAsActivity: Rule = {
  tone: 'hint',
  find: ({ ofKind, wording }) =>
    ofKind('output')
      .filter(({ text }) => wording?.isDeed(text))
      .map(({ id }) => [id]),
}
