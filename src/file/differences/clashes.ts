import type { Id } from '../../model/model'
import { recordText } from '../save'
import { type Difference, type Order, subjectOf } from './difference'
import { shapeAt } from './field-at'
import { grouped } from './grouped'
import { holdersOf, nameOf, referencesIn } from './references'

/** What two copies changed and cannot both keep. */
export type Clash = { readonly ours: Difference; readonly theirs: Difference }

/**
 * Where two copies' differences from their common base do not go together: the same thing said otherwise, and a
 * thing one removed that the other changed, filled or referred to.
 */
export const clashesBetween = (
  ours: readonly Difference[],
  theirs: readonly Difference[],
): readonly Clash[] => {
  const bySubject = grouped(theirs, subjectOf)
  const twice = ours.flatMap(one =>
    (bySubject.get(subjectOf(one)) ?? []).flatMap(other =>
      isAlike(one, other) ? [] : [{ ours: one, theirs: other }],
    ),
  )
  const lost = [
    ...losses(ours, theirs).map(([removed, used]) => ({ ours: removed, theirs: used })),
    ...losses(theirs, ours).map(([removed, used]) => ({ ours: used, theirs: removed })),
  ]
  return [...twice, ...lost]
}

/** Whether two differences about the same subject come to the same. */
export const isAlike = (one: Difference, other: Difference): boolean => {
  if (one.type === 'set' && other.type === 'set')
    return JSON.stringify(plain(one.after)) === JSON.stringify(plain(other.after))
  if (one.type === 'word' && other.type === 'word') return one.added === other.added
  if (one.type === 'add' && other.type === 'add') {
    const of = shapeAt(one.at, one.key)
    return of !== null && recordText(of, one.thing, '\n') === recordText(of, other.thing, '\n')
  }
  if (one.type === 'move' && other.type === 'move')
    return placesIn(one.order).get(one.id) === placesIn(other.order).get(other.id)
  return one.type === other.type
}

const plain = (value: unknown): unknown => (value instanceof Map ? [...value] : value)

const places = new WeakMap<Order, ReadonlyMap<Id, string>>()

/** Each id's place as people mean it: before which other of its part. */
const placesIn = (order: Order): ReadonlyMap<Id, string> => {
  const known = places.get(order)
  if (known) return known
  const next = new Map<string, Id>()
  const found = new Map<Id, string>()
  for (const id of order.ids.toReversed()) {
    const part = order.partOf(id)
    found.set(id, JSON.stringify([part, next.get(part) ?? null]))
    next.set(part, id)
  }
  places.set(order, found)
  return found
}

type Loss = readonly [removed: Difference, used: Difference]

/** What one copy removed, and the other's differences that need it. */
const losses = (removing: readonly Difference[], using: readonly Difference[]): readonly Loss[] => {
  const removed = new Map(
    removing.flatMap(one => (one.type === 'remove' ? [[nameOf(one.at, one.id), one] as const] : [])),
  )
  if (removed.size === 0) return []
  return using.flatMap(used => {
    const needed = used.type === 'remove' ? [] : [...holdersOf(used), ...referencesIn(used)]
    return [...new Set(needed)].flatMap((name): Loss[] => {
      const gone = removed.get(name)
      return gone ? [[gone, used]] : []
    })
  })
}
