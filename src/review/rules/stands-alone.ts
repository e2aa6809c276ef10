import type { Rule } from '../rule'

/** Once anything is linked, a card without links has no part in the model. */
export const standsAlone: Rule = {
  tone: 'fault',
  find: ({ model, arriving, leaving }) =>
    model.links.length === 0
      ? []
      : model.elements
          .filter(({ id }) => arriving(id).length + leaving(id).length === 0)
          .map(({ id }) => [id]),
}
