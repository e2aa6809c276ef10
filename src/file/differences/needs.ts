import type { Difference } from './difference'
import { grouped } from './grouped'
import { namesWithin, referencesIn, referencesLeft } from './references'

/** For each difference those without which it would leave the model broken. */
export type Needs = ReadonlyMap<Difference, readonly Difference[]>

/**
 * What has to go together of one copy's differences: a link needs the card it was drawn to, and a card goes only
 * with all that refers to it.
 */
export const needsOf = (differences: readonly Difference[]): Needs => {
  const added = new Map<string, Difference>()
  const removed = new Map<string, Difference>()
  for (const one of differences) {
    const names = one.type === 'add' ? added : removed
    for (const name of namesWithin(one)) names.set(name, one)
  }
  const removedLinks = new Map(
    differences.flatMap(one => (isLink(one) && one.type === 'remove' ? [[endsOf(one), one] as const] : [])),
  )
  const pairs: (readonly [Difference, Difference])[] = []
  const pair = (one: Difference, other: Difference | undefined) => {
    if (other && other !== one) pairs.push([one, other])
  }
  for (const one of differences) {
    for (const id of referencesIn(one)) pair(one, added.get(id))
    for (const id of referencesLeft(one)) {
      const gone = removed.get(id)
      if (gone) pair(gone, one)
    }
    // Between two cards there is one link.
    if (isLink(one) && one.type === 'add') pair(one, removedLinks.get(endsOf(one)))
  }
  return toMap(pairs)
}

const isLink = ({ at, key }: Difference): boolean => at.length === 0 && key === 'links'

const endsOf = (difference: Difference): string =>
  'thing' in difference ? JSON.stringify([difference.thing.from, difference.thing.to]) : ''

const toMap = (pairs: readonly (readonly [Difference, Difference])[]): Needs =>
  new Map(
    Array.from(
      grouped(pairs, ([one]) => one),
      ([one, some]) => [one, some.map(([, other]) => other)],
    ),
  )

/** For each difference those that need it. */
export const needersIn = (needs: Needs): Needs =>
  toMap(Array.from(needs, ([one, some]) => some.map(other => [other, one] as const)).flat())

/** These differences and all they need, or all that need them. */
export const withAll = (some: Iterable<Difference>, needs: Needs): ReadonlySet<Difference> => {
  const all = new Set(some)
  for (const one of all) for (const other of needs.get(one) ?? []) all.add(other)
  return all
}
