import { saveText } from '../../src/file/save'
import type { Model } from '../../src/model/model'
import { byColumn, templateOf } from '../../src/templates/templates'

/** A model without what has no meaning: how columns interleave, the order of words in a set and of keys. */
export const sayingOf = (model: Model): unknown => {
  const elements = [...byColumn(templateOf(model), model.elements).values()].flat()
  const tree: unknown = JSON.parse(saveText({ ...model, elements, lineage: [] }))
  return settled(tree)
}

const settled = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const items = value.map(settled)
    return items.every(item => typeof item === 'string') ? [...new Set(items)].toSorted() : items
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .map(([key, one]) => [key, settled(one)] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
}
