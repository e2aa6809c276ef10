import { useMemo } from 'react'
import { type Group, groupsOf } from '../../src/file/differences/groups'
import { tellingOf } from '../../src/file/differences/telling'
import type { Sides } from '../../src/file/merge'
import { useStore } from '../store'
import { useWords } from '../words'
import type { Comparison } from './compare-store'
import type { Tellers } from './row'

/** What two copies say differently, in groups and in words. */
export type Differences = {
  readonly groups: readonly Group[]
  /** What was only changed here. */
  readonly onlyOurs: readonly Group[]
  readonly tellers: Tellers
  /** How the two copies came apart, in one sentence. */
  readonly found: string
}

export const useDifferences = ({ ancestor, theirs }: Comparison, sides: Sides): Differences => {
  const words = useWords()
  const mine = useStore(at => at.history.present)
  const groups = useMemo(() => groupsOf(sides.theirs, sides.clashes), [sides])
  const onlyOurs = useMemo(() => groupsOf(sides.onlyOurs), [sides])
  const tellers = useMemo(() => {
    const base = ancestor.kind === 'none' ? [] : [ancestor.model]
    return {
      theirs: tellingOf([...base, mine, theirs], words),
      ours: tellingOf([...base, theirs, mine], words),
    }
  }, [ancestor, mine, theirs, words])
  const { found } = words.comparing
  const cameApart = ancestor.kind === 'version' ? found.version(ancestor.name) : found[ancestor.kind]
  return {
    groups,
    onlyOurs,
    tellers,
    found: groups.length + onlyOurs.length === 0 ? found.same : cameApart,
  }
}
