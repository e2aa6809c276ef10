import type { Rule } from '../rule'

/** What is done, and whom it reaches, has to make something possible. */
export const leadsNowhere: Rule = {
  tone: 'fault',
  find: ({ ofKind, arriving, leaving }) =>
    ofKind('activity', 'participation', 'output')
      .filter(({ id }) => arriving(id).length > 0 && leaving(id).length === 0)
      .map(({ id }) => [id]),
}
