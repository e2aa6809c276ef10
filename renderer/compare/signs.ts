import type { Group, Row } from '../../src/file/differences/groups'
import { subjectsOf } from '../../src/file/differences/sorts'
import type { Id } from '../../src/model/model'

export type SignName = 'clash' | 'added' | 'removed' | 'changed' | 'moved'

/** What stands on a card or a link, and which difference that is. */
export type Sign = { readonly name: SignName; readonly key: string }

const signNames: readonly SignName[] = ['clash', 'removed', 'added', 'changed', 'moved']

const signOf = ({ difference, against }: Row): SignName => {
  if (against.length > 0) return 'clash'
  const { at, type } = difference
  if (at.length > 0 || type === 'set' || type === 'word') return 'changed'
  const isThing = difference.key === 'elements' || difference.key === 'links'
  if (!isThing) return 'changed'
  return type === 'add' ? 'added' : type === 'remove' ? 'removed' : 'moved'
}

/** What became of each card and link; where several things did, what weighs most. */
export const signsOf = (groups: readonly Group[]): ReadonlyMap<Id, Sign> => {
  const signs = new Map<Id, Sign>()
  for (const row of groups.flatMap(({ rows }) => rows))
    for (const id of subjectsOf(row.difference)) {
      const name = signOf(row)
      const there = signs.get(id)
      if (!there || signNames.indexOf(name) < signNames.indexOf(there.name))
        signs.set(id, { name, key: row.key })
    }
  return signs
}
