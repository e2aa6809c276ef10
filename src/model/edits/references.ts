import type { Element, Id, Model, Partner } from '../model'
import { changed } from './unchanged'

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
    owners: element.owners.filter(isPartner),
    group: isGroup(element.group) ? element.group : '',
    assignments: element.assignments.map(assignment =>
      isPartner(assignment.partner) ? assignment : changed(assignment, { partner: '' }),
    ),
    indicators: element.indicators.map(indicator =>
      changed(indicator, { owners: indicator.owners.filter(isPartner) }),
    ),
  })

/** Whether an id is one of the model's partners'. */
export const isPartnerIn =
  (model: Model): Stays =>
  id =>
    model.initiative.partners.some(partner => partner.id === id)

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
    elements: model.elements.map(element => withPartnersAndGroup(element, stays, stays)),
    assumptions: model.assumptions.map(one => changed(one, { about: unlessGone(one.about) })),
    waivers: model.waivers.map(one => changed(one, { about: one.about.filter(stays) })),
    marks: model.marks.map(one => changed(one, { about: unlessGone(one.about) })),
    channels: model.channels.map(one => changed(one, { owners: one.owners.filter(stays) })),
    feedback: model.feedback.map(one => changed(one, { became: unlessGone(one.became) })),
    reviews: model.reviews.map(one =>
      changed(one, {
        actions: one.actions.map(action => changed(action, { owners: action.owners.filter(stays) })),
      }),
    ),
  })
}

/** The model with whatever spoke of one thing speaking of another: of what it has become. */
export const withReferencesMoved = (model: Model, became: ReadonlyMap<Id, Id>): Model => {
  const now = (id: Id): Id => became.get(id) ?? id
  return changed(model, {
    assumptions: model.assumptions.map(one => changed(one, { about: now(one.about) })),
    waivers: model.waivers.map(one => changed(one, { about: one.about.map(now) })),
    marks: model.marks.map(one => changed(one, { about: now(one.about) })),
    feedback: model.feedback.map(one => changed(one, { became: now(one.became) })),
  })
}

/** Those of the ids `before` that are not among `after`. */
export const goneBetween = (before: readonly Id[], after: readonly Id[]): ReadonlySet<Id> => {
  const still = new Set(after)
  return new Set(before.filter(id => !still.has(id)))
}
