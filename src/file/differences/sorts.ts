import type { Id } from '../../model/model'
import { type Difference, type Thing, wordsIn } from './difference'
import { fieldAt } from './field-at'

/** How differences are put together for reading, in this order. */
export const sorts = ['added', 'removed', 'changed', 'moved', 'links', 'lists', 'rest'] as const
export type Sort = (typeof sorts)[number]

const lists: ReadonlySet<string> = new Set(['assumptions', 'externalFactors', 'parkingLot'])

/** Where a difference is read: cards by what became of them, then links, the short lists, and all else. */
export const sortOf = ({ at, key, type }: Difference): Sort => {
  const list = at[0]?.key ?? key
  if (list === 'links') return 'links'
  if (lists.has(list)) return 'lists'
  if (list !== 'elements') return 'rest'
  if (at.length > 0 || type === 'set' || type === 'word') return 'changed'
  return type === 'add' ? 'added' : type === 'remove' ? 'removed' : 'moved'
}

/** The cards and links a difference is about. */
export const subjectsOf = (difference: Difference): readonly Id[] => {
  const [first] = difference.at
  if (first && first.id !== null) return first.key === 'elements' || first.key === 'links' ? [first.id] : []
  if (difference.type === 'set' || difference.type === 'word') return []
  if (difference.key === 'elements' || difference.key === 'links') return [difference.id]
  return difference.type === 'move' ? [] : aboutOf(difference.thing)
}

const aboutOf = ({ about }: Thing): readonly Id[] =>
  typeof about === 'string' && about !== '' ? [about] : wordsIn(about)

/** A text that became another: what it was and is. */
export type TextChange = { readonly before: string; readonly after: string }

/** What was written and is now written otherwise; null where nothing was, or where it is no text of one's own. */
export const textChangeIn = (difference: Difference): TextChange | null => {
  if (difference.type !== 'set' || fieldAt(difference.at, difference.key)?.type !== 'text') return null
  const { before, after } = difference
  if (typeof before !== 'string' || typeof after !== 'string') return null
  return before.trim() === '' || after.trim() === '' ? null : { before, after }
}
