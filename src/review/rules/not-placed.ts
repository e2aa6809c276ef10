import type { Rule } from '../rule'

/** A card of a kind this release does not know has no lane and no step. */
export const notPlaced: Rule = {
  tone: 'fault',
  find: ({ model, stages }) => model.elements.filter(({ id }) => !stages.has(id)).map(({ id }) => [id]),
}
