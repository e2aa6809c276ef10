import type { Link, Model } from '../../model/model'
import { renamed } from './renamed'

const endsOf = ({ from, to }: Link): string => JSON.stringify([from, to])

/**
 * Two copies of `base` in which a link both drew between the same two cards is one thing: under the lesser of its two ids, in
 * both, and in all that refers to it.
 */
export const withSharedLinks = (base: Model, one: Model, other: Model): readonly [Model, Model] => {
  const before = new Set(base.links.map(({ id }) => id))
  const drawnIn = ({ links }: Model) => links.filter(({ id }) => !before.has(id))
  const theirs = new Map(drawnIn(other).map(link => [endsOf(link), link.id]))
  const pairs = drawnIn(one).flatMap(link => {
    const id = theirs.get(endsOf(link))
    return id === undefined || id === link.id ? [] : [[link.id, id].toSorted()]
  })
  if (pairs.length === 0) return [one, other]
  const names = new Map(pairs.flatMap(([less = '', greater = '']) => [[greater, less] as const]))
  return [renamed(one, names), renamed(other, names)]
}

/** A copy of no known base, in which a link between the same two cards as one of `mine` is that link. */
export const withLinksOf = (mine: Model, theirs: Model): Model => {
  const theirIds = new Set(theirs.links.map(({ id }) => id))
  const ours = new Map(mine.links.filter(({ id }) => !theirIds.has(id)).map(link => [endsOf(link), link.id]))
  const ourIds = new Set(mine.links.map(({ id }) => id))
  const pairs = theirs.links.flatMap(link => {
    const id = ourIds.has(link.id) ? undefined : ours.get(endsOf(link))
    return id === undefined ? [] : [[link.id, id] as const]
  })
  return renamed(theirs, new Map(pairs))
}
