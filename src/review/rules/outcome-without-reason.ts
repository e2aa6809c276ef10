import type { Rule } from '../rule'

/** An outcome no link into which says why, or how well that is known. */
export const outcomeWithoutReason: Rule = {
  tone: 'hint',
  find: ({ ofKind, arriving }) =>
    ofKind('outcome')
      .filter(({ id }) => {
        const links = arriving(id)
        return (
          links.length > 0 && links.every(({ assumption, evidence }) => assumption === '' && evidence === '')
        )
      })
      .map(({ id }) => [id]),
}
