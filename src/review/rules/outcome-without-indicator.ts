import type { Rule } from '../rule'

/** Nobody could say whether it came about. */
export const outcomeWithoutIndicator: Rule = {
  tone: 'fault',
  find: ({ ofKind }) =>
    ofKind('outcome')
      .filter(({ indicators }) => indicators.length === 0)
      .map(({ id }) => [id]),
}
