import type { Id } from '../../model/model'
import type { Rule } from '../rule'

const most = 12

/** More in one step than a group can talk about. */
export const tooManyCards: Rule = {
  tone: 'hint',
  find: ({ model }) => {
    const steps = new Map<string, Id[]>()
    for (const { id, kind, horizon } of model.elements) {
      const step = kind === 'outcome' ? `${kind} ${horizon}` : kind
      const cards = steps.get(step)
      if (cards) cards.push(id)
      else steps.set(step, [id])
    }
    return [...steps.values()].filter(cards => cards.length > most)
  },
}
