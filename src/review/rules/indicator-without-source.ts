import type { Rule } from '../rule'

/** An indicator nobody knows where to read. */
export const indicatorWithoutSource: Rule = {
  tone: 'fault',
  find: ({ model }) =>
    model.elements.flatMap(({ id, indicators }) =>
      indicators.filter(({ source }) => source.trim() === '').map(indicator => [id, indicator.id]),
    ),
}
