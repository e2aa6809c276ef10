import type { Rule } from '../rule'

/** An outcome that activities lead to, none of which has an input. */
export const outcomeWithoutInput: Rule = {
  tone: 'fault',
  find: ({ ofKind, reachedFrom }) => {
    const acted = reachedFrom('activity')
    const resourced = reachedFrom('input')
    return ofKind('outcome')
      .filter(({ id }) => acted.has(id) && !resourced.has(id))
      .map(({ id }) => [id])
  },
}
