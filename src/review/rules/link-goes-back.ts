import type { Rule } from '../rule'

/** From a later step to an earlier one. Links inside a circle are said with the circle. */
export const linkGoesBack: Rule = {
  tone: 'fault',
  find: ({ model, stages, circles }) =>
    model.links
      .filter(({ from, to }) => {
        const start = stages.get(from)
        const end = stages.get(to)
        const isRound = circles.some(circle => circle.includes(from) && circle.includes(to))
        return start !== undefined && end !== undefined && start.first > end.last && !isRound
      })
      .map(({ id }) => [id]),
}
