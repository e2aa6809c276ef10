import type { Rule } from '../rule'

/** Every model ends in something that lasts. */
export const noLongTermOutcome: Rule = {
  tone: 'fault',
  find: ({ ofKind }) => {
    const outcomes = ofKind('outcome')
    const isLasting = outcomes.some(({ horizon }) => horizon === 'long' || horizon === 'impact')
    return outcomes.length > 0 && !isLasting ? [[]] : []
  },
}
