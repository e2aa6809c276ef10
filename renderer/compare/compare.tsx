import './compare.css'
import { X } from 'lucide-react'
import { useCallback, useDeferredValue, useMemo } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { subjectsOf } from '../../src/file/differences/sorts'
import type { Sides } from '../../src/file/merge'
import { IconButton } from '../panels/fields/icon-button'
import { showDialog, useStore } from '../store'
import { useWords } from '../words'
import { type Comparison, lookAt, take, takeFree, takenOf, useCompare, useSides } from './compare-store'
import { groupsOf, type Row, signsOf, tellingOf } from './groups'
import { DifferenceList } from './list'
import { Pairing } from './pairing'
import { Picture } from './picture'
import { shownModel } from './shown'

/** How the two copies came apart, in one sentence. */
const useFound = ({ ancestor }: Comparison, { theirs, ours }: Sides): string => {
  const { found } = useWords().comparing
  if (theirs.length + ours.length === 0) return found.same
  return ancestor.kind === 'version' ? found.version(ancestor.name) : found[ancestor.kind]
}

const Beside = ({ comparison }: { comparison: Comparison }) => {
  const words = useWords()
  const says = words.comparing
  const sides = useSides(comparison)
  const mine = useStore(at => at.history.present)
  const isReadOnly = useStore(at => at.readOnly !== null)
  const { taken, current } = useCompare()
  const { ancestor, theirs, name, finish } = comparison
  const groups = useMemo(() => groupsOf(sides.theirs, sides.clashes), [sides])
  const onlyOurs = useMemo(() => {
    const clashing = new Set(sides.clashes.map(({ ours }) => ours))
    return groupsOf(sides.ours.filter(one => !clashing.has(one)))
  }, [sides])
  const tellers = useMemo(() => {
    const base = ancestor.kind === 'none' ? [] : [ancestor.model]
    return {
      theirs: tellingOf([...base, mine, theirs], words),
      ours: tellingOf([...base, theirs, mine], words),
    }
  }, [ancestor, mine, theirs, words])
  const ourTellers = useMemo(() => ({ ...tellers, theirs: tellers.ours }), [tellers])
  const signs = useMemo(() => signsOf(groups), [groups])
  const drawnTaken = useDeferredValue(taken)
  const shown = useMemo(() => shownModel(sides, takenOf(sides, drawnTaken)), [sides, drawnTaken])
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
  const chosen = takenOf(sides, taken)
  const isUnderneath = ancestor.kind === 'underneath'
  const done = () => {
    showDialog(null)
    finish(sides.merged(chosen), chosen.size)
  }
  const countOurs = onlyOurs.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <>
      <header className="compare-head">
        <Heading slot="title" className="dialog-title">
          {isUnderneath ? says.titleUnderneath(name) : says.title(name)}
        </Heading>
        <p className="compare-found">{useFound(comparison, sides)}</p>
        <IconButton icon={X} label={words.dialogs.close} onPress={() => showDialog(null)} />
      </header>
      <Picture
        model={shown}
        label={says.picture}
        signs={signs}
        isLeft={({ key }) => !isReadOnly && !drawnTaken.has(key)}
        current={current}
        about={about}
        onLook={lookAt}
      />
      <aside className="compare-panel" aria-label={says.list}>
        {!isReadOnly && sides.theirs.length > 0 && (
          <div className="compare-ways">
            <Button className="button" onPress={() => takeFree(sides)}>
              {says.takeFree}
            </Button>
            <Button className="button" onPress={() => take(sides, sides.theirs, false)}>
              {says.takeNone}
            </Button>
          </div>
        )}
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
          {countOurs > 0 && (
            <details className="compare-ours">
              <summary>{says.onlyHere(countOurs)}</summary>
              <DifferenceList
                label={says.onlyHere(countOurs)}
                groups={onlyOurs}
                tellers={ourTellers}
                taken={null}
                current={current}
                onLook={lookAt}
                onTake={onTake}
              />
            </details>
          )}
        </div>
        <footer className="compare-foot">
          <p className="panel-quiet" role="status">
            {isReadOnly ? says.readOnly : says.taken(chosen.size, sides.theirs.length)}
          </p>
          {!isReadOnly && (
            <Button
              className="button button-main"
              isDisabled={chosen.size === 0 && !isUnderneath}
              onPress={done}
            >
              {isUnderneath ? says.doneUnderneath : says.done(chosen.size)}
            </Button>
          )}
        </footer>
      </aside>
    </>
  )
}

/** Another copy beside the document: what it says otherwise, to be taken or left. Closing it changes nothing. */
export const Compare = () => {
  const { comparison, pairs } = useCompare()
  if (comparison === null) return null
  return (
    <ModalOverlay className="compare" isOpen onOpenChange={isOpen => !isOpen && showDialog(null)}>
      <Modal className="compare-window">
        <Dialog className="compare-dialog">
          {pairs === null ? (
            <Beside comparison={comparison} />
          ) : (
            <Pairing comparison={comparison} pairs={pairs} />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
