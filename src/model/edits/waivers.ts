import type { Id, Model, Waiver } from '../model'
import { withoutReferencesTo } from './references'
import { added, changed, removed } from './unchanged'

/** Everything a waiver may be about. */
const thingsIn = (model: Model): ReadonlySet<Id> =>
  new Set([
    ...model.elements.flatMap(({ id, indicators }) => [id, ...indicators.map(indicator => indicator.id)]),
    ...model.links.map(({ id }) => id),
    ...model.initiative.partners.map(({ id }) => id),
  ])

/** Keeps the reason why a finding is left as it is. Nothing happens when something it is about is not there. */
export const addWaiver = (model: Model, waiver: Waiver): Model => {
  const things = thingsIn(model)
  if (!waiver.about.every(id => things.has(id))) return model
  return changed(model, { waivers: added(model.waivers, waiver) })
}

/** The finding counts again. */
export const removeWaiver = (model: Model, id: Id): Model => {
  const waivers = removed(model.waivers, id)
  return waivers === model.waivers ? model : withoutReferencesTo({ ...model, waivers }, new Set([id]))
}
