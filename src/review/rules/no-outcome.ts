import type { Rule } from '../rule'

/** A model without an outcome says what is done, not what for. */
export const noOutcome: Rule = {
  tone: 'fault',
  find: ({ model, ofKind }) => (model.elements.length > 0 && ofKind('outcome').length === 0 ? [[]] : []),
}
