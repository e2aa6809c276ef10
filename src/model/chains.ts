import type { Id, Link, Model } from './model'

/** The links that leave an element, in the model's order. */
export const leadsTo = (model: Pick<Model, 'links'>, id: Id): readonly Link[] =>
  model.links.filter(link => link.from === id)

/** The links that arrive at an element, in the model's order. */
export const comesFrom = (model: Pick<Model, 'links'>, id: Id): readonly Link[] =>
  model.links.filter(link => link.to === id)

/** Links by the element at one of their ends, each group in the model's order. */
export const linksBy = (
  links: readonly Link[],
  end: (link: Link) => Id,
): ReadonlyMap<Id, readonly Link[]> => {
  const groups = new Map<Id, Link[]>()
  for (const link of links) {
    const group = groups.get(end(link))
    if (group) group.push(link)
    else groups.set(end(link), [link])
  }
  return groups
}

/** Follows links one way from `starts`, until there is nothing new; gives back what was met, links and elements. */
const follow = (
  starts: Iterable<Id>,
  links: ReadonlyMap<Id, readonly Link[]>,
  farEnd: (link: Link) => Id,
): ReadonlySet<Id> => {
  const met = new Set(starts)
  const ahead = [...met]
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop())
    for (const link of links.get(id) ?? []) {
      met.add(link.id)
      const end = farEnd(link)
      if (!met.has(end)) ahead.push(end)
      met.add(end)
    }
  return met
}

/**
 * The whole chain of some elements or links: the ids of every element and link that leads to one of them or
 * comes from one of them, and their own.
 */
export const chainOf = (model: Pick<Model, 'links'>, ids: Iterable<Id>): ReadonlySet<Id> => {
  const wanted = new Set(ids)
  const chosen = model.links.filter(link => wanted.has(link.id))
  const from = (link: Link): Id => link.from
  const to = (link: Link): Id => link.to
  const after = follow([...wanted, ...chosen.map(to)], linksBy(model.links, from), to)
  const before = follow([...wanted, ...chosen.map(from)], linksBy(model.links, to), from)
  return new Set([...after, ...before])
}
