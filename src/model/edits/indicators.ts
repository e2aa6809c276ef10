import type { Id, Indicator, Model, Reading } from '../model'
import { changeElement } from './elements'
import { isPartnerIn } from './references'
import { added, changedIn, moved, removed } from './unchanged'

type Indicators = readonly Indicator[]
type Readings = readonly Reading[]

const inElement = (model: Model, elementId: Id, change: (indicators: Indicators) => Indicators): Model => {
  const element = model.elements.find(({ id }) => id === elementId)
  return element ? changeElement(model, elementId, { indicators: change(element.indicators) }) : model
}

const inIndicator = (model: Model, elementId: Id, id: Id, change: (readings: Readings) => Readings): Model =>
  inElement(model, elementId, indicators => {
    const indicator = indicators.find(one => one.id === id)
    return indicator ? changedIn(indicators, id, { readings: change(indicator.readings) }) : indicators
  })

/** Adds an indicator after the element's others. */
export const addIndicator = (model: Model, elementId: Id, indicator: Indicator): Model =>
  inElement(model, elementId, indicators => added(indicators, indicator))

/** Changes what an indicator says. Owners this model does not have are dropped. */
export const changeIndicator = (
  model: Model,
  elementId: Id,
  id: Id,
  changes: Partial<Omit<Indicator, 'id' | 'readings' | 'more'>>,
): Model => {
  const { owners } = changes
  const known = owners ? { ...changes, owners: owners.filter(isPartnerIn(model)) } : changes
  return inElement(model, elementId, indicators => changedIn(indicators, id, known))
}

export const removeIndicator = (model: Model, elementId: Id, id: Id): Model =>
  inElement(model, elementId, indicators => removed(indicators, id))

/** Moves an indicator to `index` (0-based, clamped) among the element's others. */
export const moveIndicator = (model: Model, elementId: Id, id: Id, index: number): Model =>
  inElement(model, elementId, indicators => moved(indicators, id, index))

/** Adds a reading after the indicator's others. */
export const addReading = (model: Model, elementId: Id, indicatorId: Id, reading: Reading): Model =>
  inIndicator(model, elementId, indicatorId, readings => added(readings, reading))

export const changeReading = (
  model: Model,
  elementId: Id,
  indicatorId: Id,
  id: Id,
  changes: Partial<Omit<Reading, 'id' | 'more'>>,
): Model => inIndicator(model, elementId, indicatorId, readings => changedIn(readings, id, changes))

export const removeReading = (model: Model, elementId: Id, indicatorId: Id, id: Id): Model =>
  inIndicator(model, elementId, indicatorId, readings => removed(readings, id))
