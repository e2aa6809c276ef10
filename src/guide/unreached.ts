import { type Element, type Id, isKind, type Model } from '../model/model'
import { stagesOf } from '../model/stages'
import type { Template } from '../templates/template'
import { byColumn } from '../templates/templates'
import type { GuideOrder } from './steps'

/** What something should lead to: every card but an input, as far as it says anything. */
const isAskedAbout = ({ kind, text }: Element): boolean =>
  isKind(kind) && kind !== 'input' && text.trim() !== ''

/** The cards to be asked about, in the order of the steps: from the end or from the beginning. */
const inOrder = (model: Model, template: Template, order: GuideOrder): readonly Element[] => {
  const stages = stagesOf(model)
  const stage = ({ id }: Element): number => stages.get(id)?.last ?? 0
  const cards = [...byColumn(template, model.elements).values()].flat().filter(isAskedAbout)
  return cards.toSorted((a, b) => (order === 'outcomes-first' ? stage(b) - stage(a) : stage(a) - stage(b)))
}

/** The next card nothing leads to, after the one asked about, and around again from there; null: there is none. */
export const nextUnreached = (
  model: Model,
  template: Template,
  order: GuideOrder,
  after: Id | null,
): Id | null => {
  const reached = new Set(model.links.map(link => link.to))
  const cards = inOrder(model, template, order)
  const from = cards.findIndex(({ id }) => id === after) + 1
  const around = [...cards.slice(from), ...cards.slice(0, from)]
  return around.find(({ id }) => !reached.has(id))?.id ?? null
}
