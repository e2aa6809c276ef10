import { addVersion } from '../model/edits/versions'
import type { DateText, Id, Json, Model, Version } from '../model/model'
import { type Failure, fail, ok, type Result } from '../result'
import type { Words } from '../words/words'
import { compareModels } from './compare'
import type { Difference } from './differences/difference'
import { openFile } from './open'
import { saveText } from './save'
import { saveWithin } from './save-within'

/** What is said of a version when it is frozen. */
export type VersionAbout = {
  readonly name: string
  readonly date: DateText
  readonly present: string
  readonly decisions: string
}

/** A model as a version of itself: all of it but its versions. */
export const frozen = (id: Id, about: VersionAbout, model: Model): Version => {
  const tree: Json = JSON.parse(saveText({ ...model, versions: [] }))
  return { id, ...about, model: tree, more: [] }
}

/** The model with a version more, or why not: a file that is too large never opens again. */
export const withVersion = (
  model: Model,
  version: Version,
  words: Words,
): Result<Model, Failure<'too-large'>> => {
  const after = addVersion(model, version)
  return saveWithin(after, words).ok ? ok(after) : fail('too-large', words.versions.tooLarge)
}

/** The model a version holds; null where it cannot be read. */
export const thawed = (version: Version, words: Words): Model | null => {
  const opened = openFile(new TextEncoder().encode(JSON.stringify(version.model)), words)
  return opened.ok ? opened.value.model : null
}

/** An earlier model as what the document would be, were it brought back: its versions and its saves are kept. */
export const broughtBack = (earlier: Model, now: Model): Model => ({
  ...earlier,
  id: now.id,
  versions: now.versions,
  lineage: now.lineage,
})

/** What has changed from an earlier model to this one. */
export const changedSince = (earlier: Model, now: Model): readonly Difference[] =>
  compareModels(broughtBack(earlier, now), now)

/** The version that was frozen last, by its date; of one date, the one listed last. */
export const lastVersion = ({ versions }: Model): Version | null =>
  versions.reduce<Version | null>((last, one) => (last === null || one.date >= last.date ? one : last), null)
