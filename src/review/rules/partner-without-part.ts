import type { Rule } from '../rule'

/** A partner who owns nothing and does nothing in the model, once anybody does. */
export const partnerWithoutPart: Rule = {
  tone: 'fault',
  find: ({ model }) => {
    const taking = new Set(
      model.elements.flatMap(({ owners, assignments, indicators }) => [
        ...owners,
        ...assignments.map(({ partner }) => partner),
        ...indicators.flatMap(indicator => indicator.owners),
      ]),
    )
    taking.delete('')
    return taking.size === 0
      ? []
      : model.initiative.partners.filter(({ id }) => !taking.has(id)).map(({ id }) => [id])
  },
}
