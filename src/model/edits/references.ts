import type { Element, Id, Model, Partner } from '../model'
import { changed, kept, mapped } from './unchanged'

type Stays = (id: Id) => boolean

/** An element's own id and those of everything it carries. */
export const idsWithin = (element: Element): readonly Id[] => [
  element.id,
  ...element.assignments.map(({ id }) => id),
  ...element.indicators.flatMap(({ id, readings }) => [id, ...readings.map(reading => reading.id)]),
]

/** A partner's own id and those of its leaders. */
export const idsWithinPartner = (partner: Partner): readonly Id[] => [
  partner.id,
  ...partner.leaders.map(({ id }) => id),
]

const withPartnersAndGroup = (element: Element, isPartner: Stays, isGroup: Stays): Element =>
  changed(element, {
    owners: kept(element.owners, isPartner),
    group: isGroup(element.group) ? element.group : '',
    assignments: mapped(element.assignments, assignment =>
      isPartner(assignment.partner) ? assignment : changed(assignment, { partner: '' }),
    ),
    indicators: mapped(element.indicators, indicator =>
      changed(indicator, { owners: kept(indicator.owners, isPartner) }),
    ),
  })

/** The element without references to partners and groups this model does not have (it may come from another). */
export const withKnownReferences = (model: Model, element: Element): Element => {
  const partners = new Set(model.initiative.partners.map(({ id }) => id))
  const groups = new Set(model.groups.map(({ id }) => id))
  return withPartnersAndGroup(
    element,
    id => partners.has(id),
    id => groups.has(id),
  )
}

/** The model with every reference to one of the `gone` cleared; whoever held it stays. */
export const withoutReferencesTo = (model: Model, gone: ReadonlySet<Id>): Model => {
  const stays = (id: Id): boolean => !gone.has(id)
  const unlessGone = (id: Id): Id => (stays(id) ? id : '')
  if (gone.size === 0) return model
  return changed(model, {
    elements: mapped(model.elements, element => withPartnersAndGroup(element, stays, stays)),
    assumptions: mapped(model.assumptions, one => changed(one, { about: unlessGone(one.about) })),
    waivers: mapped(model.waivers, one => changed(one, { about: kept(one.about, stays) })),
    marks: mapped(model.marks, one => changed(one, { about: unlessGone(one.about) })),
    channels: mapped(model.channels, one => changed(one, { owners: kept(one.owners, stays) })),
    feedback: mapped(model.feedback, one => changed(one, { became: unlessGone(one.became) })),
    reviews: mapped(model.reviews, one =>
      changed(one, {
        actions: mapped(one.actions, action => changed(action, { owners: kept(action.owners, stays) })),
      }),
    ),
  })
}

/** Those of the ids `before` that are not among `after`. */
export const goneBetween = (before: readonly Id[], after: readonly Id[]): ReadonlySet<Id> => {
  const still = new Set(after)
  return new Set(before.filter(id => !still.has(id)))
}
