import type { Rule } from '../rule'

const most = 20

/** More words than are read at a glance. */
export const tooManyWords: Rule = {
  tone: 'hint',
  find: ({ model }) =>
    model.elements.filter(({ text }) => text.trim().split(/\s+/u).length > most).map(({ id }) => [id]),
}
