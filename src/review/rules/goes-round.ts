import type { Rule } from '../rule'

/** What makes itself possible cannot begin. */
export const goesRound: Rule = {
  tone: 'fault',
  find: ({ circles }) => circles,
}
