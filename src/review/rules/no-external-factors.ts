import type { Rule } from '../rule'

/** Something outside always helps or hinders. */
export const noExternalFactors: Rule = {
  tone: 'fault',
  find: ({ model }) => (model.links.length > 0 && model.externalFactors.length === 0 ? [[]] : []),
}
