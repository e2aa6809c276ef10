import { type Difference, subjectOf } from '../../src/file/differences/difference'
import type { Group, Row } from '../../src/file/differences/groups'
import type { Pair } from '../../src/file/match'

/** What may be the same in two models, as what stands here and what stands there. */
export const pairGroups = (pairs: readonly Pair[]): readonly Group<'same' | 'alike'>[] => {
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
