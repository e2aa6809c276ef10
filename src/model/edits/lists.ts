import type { Assumption, ExternalFactor, Id, Model, Parked } from '../model'
import { withoutReferencesTo } from './references'
import { added, changed, changedIn, moved, removed } from './unchanged'

// The short lists beside the columns: assumptions, external factors, and what was said but not placed yet.

/** Adds an assumption after the others; `about` is '' or the id of something in the model. */
export const addAssumption = (model: Model, assumption: Assumption): Model =>
  changed(model, { assumptions: added(model.assumptions, assumption) })

export const changeAssumption = (
  model: Model,
  id: Id,
  changes: Partial<Omit<Assumption, 'id' | 'more'>>,
): Model => changed(model, { assumptions: changedIn(model.assumptions, id, changes) })

export const removeAssumption = (model: Model, id: Id): Model => {
  const assumptions = removed(model.assumptions, id)
  return assumptions === model.assumptions
    ? model
    : withoutReferencesTo({ ...model, assumptions }, new Set([id]))
}

/** Moves an assumption to `index` (0-based, clamped) among the others. */
export const moveAssumption = (model: Model, id: Id, index: number): Model =>
  changed(model, { assumptions: moved(model.assumptions, id, index) })

export const addFactor = (model: Model, factor: ExternalFactor): Model =>
  changed(model, { externalFactors: added(model.externalFactors, factor) })

export const changeFactor = (
  model: Model,
  id: Id,
  changes: Partial<Omit<ExternalFactor, 'id' | 'more'>>,
): Model => changed(model, { externalFactors: changedIn(model.externalFactors, id, changes) })

export const removeFactor = (model: Model, id: Id): Model => {
  const externalFactors = removed(model.externalFactors, id)
  return externalFactors === model.externalFactors
    ? model
    : withoutReferencesTo({ ...model, externalFactors }, new Set([id]))
}

/** Moves an external factor to `index` (0-based, clamped) among the others. */
export const moveFactor = (model: Model, id: Id, index: number): Model =>
  changed(model, { externalFactors: moved(model.externalFactors, id, index) })

/** Adds a line to the parking lot after the others. */
export const addParked = (model: Model, parked: Parked): Model =>
  changed(model, { parkingLot: added(model.parkingLot, parked) })

export const changeParked = (model: Model, id: Id, changes: Partial<Omit<Parked, 'id' | 'more'>>): Model =>
  changed(model, { parkingLot: changedIn(model.parkingLot, id, changes) })

export const removeParked = (model: Model, id: Id): Model => {
  const parkingLot = removed(model.parkingLot, id)
  return parkingLot === model.parkingLot
    ? model
    : withoutReferencesTo({ ...model, parkingLot }, new Set([id]))
}

/** Moves a parked line to `index` (0-based, clamped) among the others. */
export const moveParked = (model: Model, id: Id, index: number): Model =>
  changed(model, { parkingLot: moved(model.parkingLot, id, index) })
