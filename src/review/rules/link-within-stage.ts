import type { Rule } from '../rule'

/** Between two of the same kind, with neither a reason nor evidence. A chain of outcomes is how outcomes come about. */
export const linkWithinStage: Rule = {
  tone: 'hint',
  find: ({ model, stages }) =>
    model.links
      .filter(({ from, to, assumption, evidence }) => {
        const kind = stages.get(from)?.kind
        const isSame = kind !== undefined && kind !== 'outcome' && kind === stages.get(to)?.kind
        return isSame && assumption === '' && evidence === ''
      })
      .map(({ id }) => [id]),
}
