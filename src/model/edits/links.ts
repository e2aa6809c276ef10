import { blankLink } from '../blank'
import type { Id, Link, Model } from '../model'
import { changed, changedIn } from './unchanged'

/** Links two elements. Nothing happens when they are linked that way already, are one and the same, or one is missing. */
export const addLink = (model: Model, id: Id, from: Id, to: Id): Model => {
  const has = (end: Id): boolean => model.elements.some(element => element.id === end)
  const isTaken = model.links.some(link => link.id === id || (link.from === from && link.to === to))
  if (from === to || isTaken || !has(from) || !has(to)) return model
  return { ...model, links: [...model.links, blankLink(id, from, to)] }
}

/** Changes what a link says; its ends stay. */
export const changeLink = (
  model: Model,
  id: Id,
  changes: Partial<Omit<Link, 'id' | 'from' | 'to' | 'more'>>,
): Model => changed(model, { links: changedIn(model.links, id, changes) })
