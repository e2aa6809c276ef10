import type { Rule } from '../rule'

/** From an input straight to what comes of activities, with no reason given. */
export const inputSkipsActivity: Rule = {
  tone: 'fault',
  find: ({ model, stages }) =>
    model.links
      .filter(({ from, to, assumption }) => {
        const end = stages.get(to)
        return stages.get(from)?.kind === 'input' && end !== undefined && end.first > 1 && assumption === ''
      })
      .map(({ id }) => [id]),
}
