import type { Rule } from '../rule'

/** Said once, instead of of every card. */
export const nothingLinked: Rule = {
  tone: 'fault',
  find: ({ model }) => (model.elements.length > 1 && model.links.length === 0 ? [[]] : []),
}
