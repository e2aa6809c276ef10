import { useCallback, useDeferredValue, useMemo } from 'react'
import type { Row } from '../../src/file/differences/groups'
import { subjectsOf } from '../../src/file/differences/sorts'
import { useSceneOf } from '../canvas/scene'
import { useStore } from '../store'
import { useWords } from '../words'
import { type Comparison, lookAt, take, takenOf, useCompare, useSides } from './compare-store'
import { comparedList } from './compared-list'
import { CompareHead } from './head'
import { DifferenceList } from './list'
import { PaperButtons } from './paper-buttons'
import { Picture } from './picture'
import { shownModel } from './shown'
import { signsOf } from './signs'
import { TakeFoot, TakeWays } from './taking'
import { type Differences, useDifferences } from './use-differences'

/** What was only changed here, folded: there is nothing to take or leave in it. */
const OnlyHere = ({ onlyOurs, tellers }: Differences) => {
  const { comparing: says } = useWords()
  const current = useCompare(at => at.current)
  const ours = useMemo(() => ({ ...tellers, theirs: tellers.ours }), [tellers])
  const count = onlyOurs.reduce((sum, { rows }) => sum + rows.length, 0)
  if (count === 0) return null
  return (
    <details className="compare-ours">
      <summary>{says.onlyHere(count)}</summary>
      <DifferenceList
        label={says.onlyHere(count)}
        groups={onlyOurs}
        tellers={ours}
        current={current}
        onLook={lookAt}
      />
    </details>
  )
}

/** Another copy beside the document: both in one picture, and each difference to be taken or left. */
export const Beside = ({ comparison }: { comparison: Comparison }) => {
  const words = useWords()
  const says = words.comparing
  const sides = useSides(comparison)
  const mine = useStore(at => at.history.present)
  const isReadOnly = useStore(at => at.readOnly !== null)
  const { taken, current } = useCompare()
  const differences = useDifferences(comparison, sides)
  const { groups, onlyOurs, tellers, found } = differences
  const signs = useMemo(() => signsOf(groups), [groups])
  const drawnTaken = useDeferredValue(taken)
  const drawn = useMemo(() => shownModel(sides, takenOf(sides, drawnTaken)), [sides, drawnTaken])
  const scene = useSceneOf(drawn)
  const about = useMemo(() => {
    const row = [...groups, ...onlyOurs].flatMap(({ rows }) => rows).find(({ key }) => key === current)
    return row ? subjectsOf(row.difference) : []
  }, [groups, onlyOurs, current])
  const onTake = useCallback(
    (rows: readonly Row[], isTaken: boolean) =>
      take(
        sides,
        rows.map(({ difference }) => difference),
        isTaken,
      ),
    [sides],
  )
  const title = comparison.ancestor.kind === 'underneath' ? says.titleUnderneath : says.title
  const isListed = groups.length + onlyOurs.length > 0
  const tell = () => comparedList(mine, comparison, differences, isReadOnly ? null : taken, words)
  return (
    <>
      <CompareHead title={title(comparison.name)} found={found}>
        <PaperButtons tell={isListed ? tell : null} />
      </CompareHead>
      {scene && (
        <Picture
          scene={scene}
          label={says.picture}
          signs={signs}
          isLeft={({ key }) => !isReadOnly && !drawnTaken.has(key)}
          current={current}
          about={about}
          onLook={lookAt}
        />
      )}
      <aside className="compare-panel" aria-label={says.list}>
        {!isReadOnly && sides.theirs.length > 0 && <TakeWays sides={sides} />}
        <div className="compare-list">
          {sides.theirs.length === 0 && <p className="panel-quiet">{says.noDifference}</p>}
          <DifferenceList
            label={says.list}
            groups={groups}
            tellers={tellers}
            taken={isReadOnly ? null : taken}
            current={current}
            onLook={lookAt}
            onTake={onTake}
          />
          <OnlyHere {...differences} />
        </div>
        <TakeFoot comparison={comparison} sides={sides} />
      </aside>
    </>
  )
}
