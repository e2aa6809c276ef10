import type { Rule } from '../rule'

/** One result a card, so that each can be linked and measured by itself. */
export const severalResults: Rule = {
  tone: 'hint',
  find: ({ ofKind, wording }) =>
    ofKind('activity', 'output', 'outcome')
      .filter(({ text, kind }) => wording?.isSeveral(text, kind))
      .map(({ id }) => [id]),
}
