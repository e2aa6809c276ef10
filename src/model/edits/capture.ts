import type { Becomes } from '../../guide/steps'
import type { Template } from '../../templates/template'
import { byColumn, columnOf } from '../../templates/templates'
import { blankElement } from '../blank'
import type { Element, Id, Model } from '../model'
import { stagesOf } from '../stages'
import { listEdits } from './drawer'
import { insertElement } from './elements'
import { changeInitiative } from './initiative'

const sameStage = (a: Element, b: Element): boolean => a.kind === b.kind && a.horizon === b.horizon

/**
 * Where in its column a captured card goes: after the last one of its kind and horizon; else before the first of a
 * later stage, so that outcomes asked for from the end stand from the beginning; else at the end.
 */
const indexFor = (cards: readonly Element[], card: Element): number => {
  const last = cards.findLastIndex(other => sameStage(other, card))
  if (last >= 0) return last + 1
  const stages = stagesOf({ elements: [...cards, card] })
  const own = stages.get(card.id)?.first ?? 0
  const later = cards.findIndex(({ id }) => (stages.get(id)?.first ?? own) > own)
  return later < 0 ? cards.length : later
}

/** The model with what was said at a step, a thing for each line, and the ids of the new things. */
export const capture = (
  model: Model,
  template: Template,
  becomes: Becomes,
  lines: readonly string[],
  newId: () => Id,
): { readonly model: Model; readonly ids: readonly Id[] } => {
  if (becomes.as === 'purpose') {
    const purpose = [model.initiative.purpose, ...lines].filter(line => line.trim() !== '').join('\n')
    return { model: changeInitiative(model, { purpose }), ids: [] }
  }
  const ids = lines.map(() => newId())
  const after = lines.reduce((before, text, at) => {
    const id = ids[at] ?? ''
    if (becomes.as === 'item') return listEdits[becomes.list].add(before, { id, text, more: [] })
    const card = { ...blankElement(id, becomes.kind, text), horizon: becomes.horizon }
    const column = columnOf(template, card)
    const cards = byColumn(template, before.elements).get(column) ?? []
    return insertElement(before, template, card, column?.id ?? null, indexFor(cards, card))
  }, model)
  return { model: after, ids }
}
