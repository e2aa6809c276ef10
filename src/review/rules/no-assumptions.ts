import type { Rule } from '../rule'

/** Neither in the list nor on a link. */
export const noAssumptions: Rule = {
  tone: 'fault',
  find: ({ model }) => {
    const isSaid = model.assumptions.length > 0 || model.links.some(({ assumption }) => assumption !== '')
    return model.links.length > 0 && !isSaid ? [[]] : []
  },
}
