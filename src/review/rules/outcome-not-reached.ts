import type { Rule } from '../rule'

/** An outcome with links, none of which goes back to an activity. */
export const outcomeNotReached: Rule = {
  tone: 'fault',
  find: ({ ofKind, arriving, leaving, reachedFrom }) => {
    const reached = reachedFrom('activity')
    return ofKind('outcome')
      .filter(({ id }) => !reached.has(id) && arriving(id).length + leaving(id).length > 0)
      .map(({ id }) => [id])
  },
}
