import type { Element, Id, Indicator, Model } from '../model'
import { cleaned } from './clean'
import { copyOf } from './elements'
import { changed } from './unchanged'

/**
 * Adds all of `given`, another model, to this one: its cards at the ends of their columns, its links, groups, partners
 * and short lists. A partner known here by the same name stays one; everything else gets an id of `newId`, which gives
 * one never used before. An untitled model takes the name of what it is given.
 */
export const bringIn = (
  model: Model,
  given: Model,
  newId: () => Id,
): { readonly model: Model; readonly brought: readonly Id[] } => {
  const source = cleaned(given)
  const known = new Map(model.initiative.partners.map(({ id, name }) => [name.trim(), id]))
  const ids = new Map<Id, Id>()
  const partners = source.initiative.partners.flatMap(partner => {
    const own = known.get(partner.name.trim())
    if (own === undefined) return [withNewId(partner, ids, newId)]
    ids.set(partner.id, own)
    return []
  })
  const groups = source.groups.map(group => withNewId(group, ids, newId))
  const mapped = (references: readonly Id[]): readonly Id[] => references.flatMap(id => ids.get(id) ?? [])
  const elements = source.elements.map((element): Element => {
    const copy = copyOf(element, newId)
    ids.set(element.id, copy.id)
    return {
      ...copy,
      owners: mapped(copy.owners),
      group: ids.get(copy.group) ?? '',
      assignments: copy.assignments.map(one => ({ ...one, partner: ids.get(one.partner) ?? '' })),
      indicators: copy.indicators.map((one): Indicator => ({ ...one, owners: mapped(one.owners) })),
    }
  })
  const links = source.links.flatMap(link => {
    const [from, to] = [ids.get(link.from), ids.get(link.to)]
    return from === undefined || to === undefined ? [] : [{ ...link, id: newId(), from, to }]
  })
  const after = changed(model, {
    initiative: changed(model.initiative, {
      name: model.initiative.name.trim() === '' ? source.initiative.name : model.initiative.name,
      partners: [...model.initiative.partners, ...partners],
    }),
    groups: [...model.groups, ...groups],
    elements: [...model.elements, ...elements],
    links: [...model.links, ...links],
    assumptions: [
      ...model.assumptions,
      ...source.assumptions.map(one => ({ ...one, id: newId(), about: '' })),
    ],
    externalFactors: [
      ...model.externalFactors,
      ...source.externalFactors.map(one => ({ ...one, id: newId() })),
    ],
    parkingLot: [...model.parkingLot, ...source.parkingLot.map(one => ({ ...one, id: newId() }))],
  })
  return { model: after, brought: elements.map(({ id }) => id) }
}

const withNewId = <T extends { readonly id: Id }>(thing: T, ids: Map<Id, Id>, newId: () => Id): T => {
  const id = newId()
  ids.set(thing.id, id)
  return { ...thing, id }
}
