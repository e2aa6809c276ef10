import type { Clash } from './clashes'
import { type Difference, subjectOf } from './difference'
import { grouped } from './grouped'
import { sortOf, sorts } from './sorts'

/** What a list of differences puts together: what clashes first, then by what became of it. */
const groupNames = ['clash', ...sorts] as const
type GroupName = (typeof groupNames)[number]

export type Row = {
  readonly key: string
  readonly difference: Difference
  /** What of ours is given up when this is taken. */
  readonly against: readonly Difference[]
}

export type Group<Name = GroupName> = { readonly name: Name; readonly rows: readonly Row[] }

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
