import type { Rule } from '../rule'

/** Once partners are named, every activity is somebody’s. */
export const activityWithoutAnyone: Rule = {
  tone: 'fault',
  find: ({ model, ofKind }) =>
    model.initiative.partners.length === 0
      ? []
      : ofKind('activity')
          .filter(({ owners, assignments }) => owners.length + assignments.length === 0)
          .map(({ id }) => [id]),
}
