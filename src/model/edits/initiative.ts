import type { Id, Initiative, Model, Partner } from '../model'
import { cleaned } from './clean'
import { goneBetween, idsWithinPartner, withoutReferencesTo } from './references'
import { added, changed, changedIn, moved, removed } from './unchanged'

const withPartners = (model: Model, partners: readonly Partner[]): Model =>
  changed(model, { initiative: changed(model.initiative, { partners }) })

export const changeInitiative = (
  model: Model,
  changes: Partial<Omit<Initiative, 'partners' | 'governance' | 'more'>>,
): Model => changed(model, { initiative: changed(model.initiative, cleaned(changes)) })

/** Says which language a document's words are in, BCP 47; a card that has its own keeps it. */
export const setLanguage = (model: Model, language: string): Model => changed(model, { language })

/** Adds a partner after the others. */
export const addPartner = (model: Model, partner: Partner): Model =>
  withPartners(model, added(model.initiative.partners, partner))

export const changePartner = (
  model: Model,
  id: Id,
  changes: Partial<Omit<Partner, 'id' | 'more'>>,
): Model => {
  const partners = changedIn(model.initiative.partners, id, changes)
  const gone = goneBetween(
    model.initiative.partners.flatMap(idsWithinPartner),
    partners.flatMap(idsWithinPartner),
  )
  return withoutReferencesTo(withPartners(model, partners), gone)
}

/** Removes a partner; what it owned or was assigned is no longer its. */
export const removePartner = (model: Model, id: Id): Model => {
  const partner = model.initiative.partners.find(one => one.id === id)
  if (!partner) return model
  const partners = removed(model.initiative.partners, id)
  return withoutReferencesTo(withPartners(model, partners), new Set(idsWithinPartner(partner)))
}

/** Moves a partner to `index` (0-based, clamped) among the others. */
export const movePartner = (model: Model, id: Id, index: number): Model =>
  withPartners(model, moved(model.initiative.partners, id, index))
