import type { Id, Model } from '../model'
import { withoutEmptied } from './groups'
import { idsWithin, withoutReferencesTo } from './references'
import { changed } from './unchanged'

/**
 * Removes elements and links by id. A removed element takes its links with it, and the last of a group the group;
 * references to what went are cleared.
 */
export const removeThings = (model: Model, ids: Iterable<Id>): Model => {
  const wanted = new Set(ids)
  const goneElements = model.elements.filter(({ id }) => wanted.has(id))
  const lost = new Set(goneElements.map(({ id }) => id))
  const goneLinks = model.links.filter(
    link => wanted.has(link.id) || lost.has(link.from) || lost.has(link.to),
  )
  if (goneElements.length === 0 && goneLinks.length === 0) return model
  const gone = new Set([...goneElements.flatMap(idsWithin), ...goneLinks.map(({ id }) => id)])
  const without = changed(model, {
    elements: model.elements.filter(({ id }) => !gone.has(id)),
    links: model.links.filter(({ id }) => !gone.has(id)),
  })
  return withoutReferencesTo(withoutEmptied(model, without), gone)
}
