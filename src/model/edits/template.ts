import type { Model } from '../model'
import { cleaned } from './clean'
import { changed } from './unchanged'

/** Pours a model into another form. Where its cards stand follows; what has no place there is kept. */
export const setTemplate = (model: Model, template: string): Model => changed(model, { template })

/** Says what stands in a box of the form; said to be empty, it is none. */
export const setField = (model: Model, id: string, value: string): Model => {
  const { value: says } = cleaned({ value })
  if ((model.fields.get(id) ?? '') === says) return model
  const others = [...model.fields].filter(([other]) => other !== id)
  return { ...model, fields: new Map(says === '' ? others : [...others, [id, says]]) }
}
