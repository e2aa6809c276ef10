import { isEdited, type State } from './store'

/** Nothing said here yet that could be lost, and no file: another document may take this window. */
export const isUntouched = (at: State): boolean =>
  at.fileName === null &&
  at.readOnly === null &&
  at.history.past.length === 0 &&
  at.history.future.length === 0

/** A model nobody has begun. */
export const isBlank = (at: State): boolean => isUntouched(at) && at.history.present.elements.length === 0

/** How the document stands on disk, as the name of its word. */
export const standing = (at: State): 'readOnly' | 'edited' | 'notSaved' | 'saved' => {
  if (at.readOnly !== null) return 'readOnly'
  if (at.fileName === null) return 'notSaved'
  return isEdited(at) ? 'edited' : 'saved'
}
