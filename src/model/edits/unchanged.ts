import type { Id } from '../model'
import { cleaned } from './clean'

// Edits leave everything they do not touch as the very same object: the canvas redraws what is not.

const same = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) ||
  (Array.isArray(a) &&
    Array.isArray(b) &&
    a.length === b.length &&
    a.every((item, at) => Object.is(item, b[at])))

/** `thing` with the changes made; `thing` itself, and each value in it, where that says the same already. */
export const changed = <T extends object>(thing: T, changes: NoInfer<Partial<T>>): T => {
  let after = thing
  for (const key in changes) if (!same(thing[key], changes[key])) after = { ...after, [key]: changes[key] }
  return after
}

/** `list` with the changes made to the one item of that id, if it is there. */
export const changedIn = <T extends { readonly id: Id }>(
  list: readonly T[],
  id: Id,
  changes: NoInfer<Partial<T>>,
): readonly T[] => {
  const at = list.findIndex(item => item.id === id)
  const item = list[at]
  return item ? list.with(at, changed(item, cleaned(changes))) : list
}

/** `list` with `item` at its end; `list` itself when one of that id is there already. */
export const added = <T extends { readonly id: Id }>(list: readonly T[], item: T): readonly T[] =>
  list.some(({ id }) => id === item.id) ? list : [...list, cleaned(item)]

/** `list` without the item of that id; `list` itself when there is none. */
export const removed = <T extends { readonly id: Id }>(list: readonly T[], id: Id): readonly T[] =>
  list.some(item => item.id === id) ? list.filter(item => item.id !== id) : list

/** `list` with the item of that id at `index` (0-based, clamped) among the others. */
export const moved = <T extends { readonly id: Id }>(
  list: readonly T[],
  id: Id,
  index: number,
): readonly T[] => {
  const item = list.find(one => one.id === id)
  return item ? removed(list, id).toSpliced(Math.max(0, index), 0, item) : list
}
