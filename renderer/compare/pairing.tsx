import './pairing.css'
import { useCallback, useMemo } from 'react'
import { Button } from 'react-aria-components'
import type { Row } from '../../src/file/differences/groups'
import { tellingOf } from '../../src/file/differences/telling'
import { matched, type Pair } from '../../src/file/match'
import { presentModel, useStore } from '../store'
import { useWords } from '../words'
import { type Comparison, compareWith, lookAt, tick, useCompare } from './compare-store'
import { CompareHead } from './head'
import { DifferenceList } from './list'
import { pairGroups, pairKey } from './pairs'

type Props = { readonly comparison: Comparison; readonly pairs: readonly Pair[] }

/** What two groups may both have written down, pair by pair: nothing is one before somebody says so. */
export const Pairing = ({ comparison, pairs }: Props) => {
  const words = useWords()
  const says = words.comparing.pairing
  const mine = useStore(at => at.history.present)
  const { taken, current } = useCompare()
  const groups = useMemo(() => pairGroups(pairs), [pairs])
  const tellers = useMemo(() => {
    const tell = tellingOf([mine], words)
    return { theirs: tell, ours: tell }
  }, [mine, words])
  const onTake = useCallback(
    (rows: readonly Row[], isSame: boolean) =>
      tick(
        rows.map(({ key }) => key),
        isSame,
      ),
    [],
  )
  const done = () => {
    const same = pairs.filter(pair => taken.has(pairKey(pair)))
    compareWith({ ...comparison, theirs: matched(presentModel(), comparison.theirs, same) }, false)
  }
  return (
    <>
      <CompareHead title={says.title(comparison.name)} found={says.lead} />
      <div className="pairing">
        <div className="pairing-list">
          <DifferenceList
            label={says.list}
            groups={groups}
            tellers={tellers}
            taken={taken}
            current={current}
            onLook={lookAt}
            onTake={onTake}
          />
        </div>
        <footer className="compare-foot">
          <p className="panel-quiet" role="status">
            {says.ticked(taken.size, pairs.length)}
          </p>
          <Button className="button button-main" onPress={done}>
            {says.done}
          </Button>
        </footer>
      </div>
    </>
  )
}
