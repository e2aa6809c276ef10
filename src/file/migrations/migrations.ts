import type { JsonObject } from '../json'

/**
 * One step from a version of the format to the next. It takes the parsed file and gives a new one, without
 * changing what it was given and with every key it does not know.
 */
export type Migration = (file: JsonObject) => JsonObject

/** Each version's step to the next, from version 1, without gaps. None is needed yet: version 1 is the first. */
export const migrations: readonly Migration[] = []

/** A file of an older version as the newest one. `steps[0]` leads from version 1 to version 2. */
export const migrate = (
  file: JsonObject,
  version: number,
  steps: readonly Migration[] = migrations,
): JsonObject => steps.slice(version - 1).reduce((older, step) => step(older), file)
