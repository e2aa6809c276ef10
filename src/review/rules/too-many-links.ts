import type { Rule } from '../rule'

const most = 7

/** More connectors on one side of a card than the eye can follow. */
export const tooManyLinks: Rule = {
  tone: 'hint',
  find: ({ model, arriving, leaving }) =>
    model.elements
      .filter(({ id }) => Math.max(arriving(id).length, leaving(id).length) > most)
      .map(({ id }) => [id]),
}
