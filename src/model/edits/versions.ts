import type { Id, Model, Version } from '../model'
import { withoutReferencesTo } from './references'
import { added, changed, removed } from './unchanged'

/** Keeps a version in the document itself; nothing happens where one has no name. */
export const addVersion = (model: Model, version: Version): Model =>
  version.name.trim() === '' ? model : changed(model, { versions: added(model.versions, version) })

export const removeVersion = (model: Model, id: Id): Model => {
  const versions = removed(model.versions, id)
  return versions === model.versions ? model : withoutReferencesTo({ ...model, versions }, new Set([id]))
}
