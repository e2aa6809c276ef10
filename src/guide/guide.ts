import { listEdits } from '../model/edits/drawer'
import type { Element, Kind, Model } from '../model/model'
import type { Template } from '../templates/template'
import { takesElement } from '../templates/templates'
import { type GuideOrder, type StepId, stepOf, stepOrders } from './steps'

/** The steps in the facilitator's order, without those whose cards the template has no column for. */
export const stepsIn = (order: GuideOrder, template: Template): readonly StepId[] =>
  stepOrders[order].filter(id => {
    const step = stepOf(id)
    return step.as !== 'card' || template.columns.some(column => takesElement(column, step))
  })

/** An outcome that says nothing of when it shows, or only that it comes last, is asked for first: by the long term. */
const isAskedFor = ({ kind, horizon }: Element, step: { kind: Kind; horizon: string }): boolean => {
  if (kind !== step.kind) return false
  if (step.horizon === 'long') return horizon !== 'short' && horizon !== 'medium'
  return step.horizon === '' || horizon === step.horizon
}

/** How many things a step holds so far; null for the last look, which holds none. */
export const heldBy = (model: Model, id: StepId): number | null => {
  const step = stepOf(id)
  switch (step.as) {
    case 'card':
      return model.elements.filter(element => isAskedFor(element, step)).length
    case 'item':
      return listEdits[step.list].items(model).length
    case 'purpose':
      return model.initiative.purpose.trim() === '' ? 0 : 1
    case 'links':
      return model.links.length
    case 'review':
      return null
  }
}
