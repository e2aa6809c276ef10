import type { Id, Link, Model } from '../../model/model'

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

const renamed = (model: Model, names: ReadonlyMap<Id, Id>): Model => {
  const now = (id: Id): Id => names.get(id) ?? id
  return {
    ...model,
    links: model.links.map(link => ({ ...link, id: now(link.id) })),
    assumptions: model.assumptions.map(one => ({ ...one, about: now(one.about) })),
    waivers: model.waivers.map(one => ({ ...one, about: one.about.map(now) })),
    marks: model.marks.map(one => ({ ...one, about: now(one.about) })),
    feedback: model.feedback.map(one => ({ ...one, became: now(one.became) })),
  }
}
