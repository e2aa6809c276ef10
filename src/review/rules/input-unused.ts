import type { Rule } from '../rule'

/** An input that something leads to, but that leads to nothing. One without any link stands alone. */
export const inputUnused: Rule = {
  tone: 'fault',
  find: ({ ofKind, arriving, leaving }) =>
    ofKind('input')
      .filter(({ id }) => arriving(id).length > 0 && leaving(id).length === 0)
      .map(({ id }) => [id]),
}
