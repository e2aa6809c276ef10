import { blankPartner } from '../blank'
import type { Assignment, Id, Model } from '../model'
import { cleaned } from './clean'
import { changeElement } from './elements'
import { addPartner } from './initiative'
import { isPartnerIn } from './references'
import { added, changedIn, removed } from './unchanged'

// Whose an element is, and who does it.

/** Makes an element a partner's as well, by the partner's name. A name nobody bears yet becomes a partner, under `newId`. */
export const addOwner = (model: Model, elementId: Id, name: string, newId: Id): Model => {
  const element = model.elements.find(({ id }) => id === elementId)
  const said = cleaned({ name }).name.trim()
  if (!element || said === '') return model
  const plain = (one: string): string => one.trim().toLowerCase()
  const known = model.initiative.partners.find(partner => plain(partner.name) === plain(said))
  const owner = known?.id ?? newId
  if (element.owners.includes(owner)) return model
  const withPartner = known ? model : addPartner(model, blankPartner(newId, said))
  return changeElement(withPartner, elementId, { owners: [...element.owners, owner] })
}

type Assignments = readonly Assignment[]

const inElement = (model: Model, elementId: Id, change: (assignments: Assignments) => Assignments): Model => {
  const element = model.elements.find(({ id }) => id === elementId)
  return element ? changeElement(model, elementId, { assignments: change(element.assignments) }) : model
}

/** Adds someone who does it after the others. */
export const addAssignment = (model: Model, elementId: Id, assignment: Assignment): Model =>
  inElement(model, elementId, assignments => added(assignments, assignment))

/** Changes what is said of someone who does it. A partner this model does not have is nobody. */
export const changeAssignment = (
  model: Model,
  elementId: Id,
  id: Id,
  changes: Partial<Omit<Assignment, 'id' | 'more'>>,
): Model => {
  const { partner } = changes
  const isKnown = partner === undefined || isPartnerIn(model)(partner)
  const known = isKnown ? changes : { ...changes, partner: '' }
  return inElement(model, elementId, assignments => changedIn(assignments, id, known))
}

export const removeAssignment = (model: Model, elementId: Id, id: Id): Model =>
  inElement(model, elementId, assignments => removed(assignments, id))
