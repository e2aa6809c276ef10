import type { Element } from './model'

/** The cards of a lane in runs: neighbours of one group together, and each without a group by itself. */
export const runsOf = <T extends Pick<Element, 'group'>>(cards: readonly T[]): readonly (readonly T[])[] => {
  const runs: T[][] = []
  for (const card of cards) {
    const run = runs.at(-1)
    if (run && card.group !== '' && run[0]?.group === card.group) run.push(card)
    else runs.push([card])
  }
  return runs
}

/** Cards where nothing but a name above them says of which group they are: first those without one, then each group's. */
export const gathered = <T extends Pick<Element, 'group'>>(
  cards: readonly T[],
): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>([['', []]])
  for (const card of cards) {
    const own = groups.get(card.group)
    if (own) own.push(card)
    else groups.set(card.group, [card])
  }
  return [...groups.values()].filter(own => own.length > 0)
}
