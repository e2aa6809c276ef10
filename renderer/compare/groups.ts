import type { Clash } from '../../src/file/differences/clashes'
import { type Difference, subjectOf } from '../../src/file/differences/difference'
import { grouped } from '../../src/file/differences/grouped'
import { sortOf, sorts, subjectsOf, textChangeIn } from '../../src/file/differences/sorts'
import { placeTellerOf, tellerOf } from '../../src/file/differences/tell'
import { type Stretch, wordsChanged } from '../../src/file/differences/words-changed'
import type { Pair } from '../../src/file/match'
import type { Id, Model } from '../../src/model/model'
import type { Words } from '../../src/words/words'

/** What the list puts together: what clashes first, then by what became of it. */
const groupNames = ['clash', ...sorts] as const
type GroupName = (typeof groupNames)[number]

export type Row = {
  readonly key: string
  readonly difference: Difference
  /** What of ours is given up when this is taken. */
  readonly against: readonly Difference[]
}

export type Group = { readonly name: GroupName | 'same' | 'alike'; readonly rows: readonly Row[] }

/** Differences as they are read, group by group. */
export const groupsOf = (
  differences: readonly Difference[],
  clashes: readonly Clash[] = [],
): readonly Group[] => {
  const against = grouped(clashes, ({ theirs }) => theirs)
  const rows = differences.map(difference => ({
    key: subjectOf(difference),
    difference,
    against: (against.get(difference) ?? []).map(({ ours }) => ours),
  }))
  const byName = grouped(
    rows,
    (row): GroupName => (row.against.length > 0 ? 'clash' : sortOf(row.difference)),
  )
  return groupNames.flatMap(name => {
    const some = byName.get(name)
    return some ? [{ name, rows: some }] : []
  })
}

/** What may be the same in two models, as what stands here and what stands there. */
export const pairGroups = (pairs: readonly Pair[]): readonly Group[] => {
  const rows = pairs.map(pair => ({ pair, row: pairRow(pair) }))
  const some = (isSame: boolean) =>
    rows.filter(({ pair }) => (pair.likeness === 1) === isSame).map(({ row }) => row)
  return [
    { name: 'same' as const, rows: some(true) },
    { name: 'alike' as const, rows: some(false) },
  ].filter(group => group.rows.length > 0)
}

/** Which row of the list a pair is. */
export const pairKey = (pair: Pair): string => subjectOf(pairRow(pair).difference)

const pairRow = ({ list, mine, theirs }: Pair): Row => {
  const at = [...(list === 'partners' ? [{ key: 'initiative', id: null }] : []), { key: list, id: mine.id }]
  const key = list === 'partners' || list === 'groups' ? 'name' : 'text'
  const difference: Difference = { type: 'set', at, key, before: mine.text, after: theirs.text }
  return { key: subjectOf(difference), difference, against: [] }
}

/** A difference in words: one sentence, or where a text stands and what changed in it. */
export type Told =
  | { readonly is: 'sentence'; readonly says: string }
  | { readonly is: 'text'; readonly place: string; readonly stretches: readonly Stretch[] }

/** @param models the last decides what things are called */
export const tellingOf = (models: readonly Model[], words: Words): ((difference: Difference) => Told) => {
  const tell = tellerOf(models, words)
  const place = placeTellerOf(models, words)
  return difference => {
    const change = textChangeIn(difference)
    return change
      ? { is: 'text', place: place(difference), stretches: wordsChanged(change.before, change.after) }
      : { is: 'sentence', says: tell(difference) }
  }
}

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
