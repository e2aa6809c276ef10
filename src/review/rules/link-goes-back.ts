import type { Rule } from '../rule'

/** From a later step to an earlier one. Links inside a circle are said with the circle. */
export const linkGoesBack: Rule = {
  tone: 'fault',
  find: ({ model, stages, circles }) => {
    const circleOf = new Map(circles.flatMap((circle, at) => circle.map(id => [id, at] as const)))
    return model.links
      .filter(({ from, to }) => {
        const start = stages.get(from)
        const end = stages.get(to)
        const isRound = circleOf.has(from) && circleOf.get(from) === circleOf.get(to)
        return start !== undefined && end !== undefined && start.first > end.last && !isRound
      })
      .map(({ id }) => [id])
  },
}
