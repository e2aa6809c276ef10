import { firstOutcome } from '../../model/stages'
import type { Rule } from '../rule'

/** What is done may lead to a medium-term outcome as well as to a short-term one. */
const isStep = (before: number, end: number): boolean => before < firstOutcome && end <= firstOutcome + 1

/** Over a step between that this model has, with neither a reason nor evidence. */
export const linkSkipsStage: Rule = {
  tone: 'hint',
  find: ({ model, stages }) => {
    const sure = [...stages.values()].filter(({ first, last }) => first === last)
    const taken = [...new Set(sure.map(({ first }) => first))]
    return model.links
      .filter(({ from, to, assumption, evidence }) => {
        const start = stages.get(from)
        const end = stages.get(to)
        if (!start || !end || start.kind === 'input' || assumption !== '' || evidence !== '') return false
        const before = Math.max(start.last, firstOutcome - 1)
        return taken.some(step => step > before && step < end.first) && !isStep(before, end.first)
      })
      .map(({ id }) => [id])
  },
}
