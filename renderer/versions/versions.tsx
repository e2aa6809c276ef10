import '../compare/compare.css'
import './versions.css'
import { useEffect, useMemo, useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { applyDifferences } from '../../src/file/differences/apply'
import { groupsOf } from '../../src/file/differences/groups'
import { subjectsOf } from '../../src/file/differences/sorts'
import { tellingOf } from '../../src/file/differences/telling'
import { broughtBack, changedSince } from '../../src/file/versions'
import type { Model } from '../../src/model/model'
import { useSceneOf } from '../canvas/scene'
import { CompareHead } from '../compare/head'
import { DifferenceList } from '../compare/list'
import { PaperButtons } from '../compare/paper-buttons'
import { Picture } from '../compare/picture'
import { signsOf } from '../compare/signs'
import { showDialog, useStore } from '../store'
import { useWords } from '../words'
import { changesSince, sinceIn } from './changes-since'
import { Moments } from './moments'
import { Naming } from './naming'
import { type Moment, modelOf, momentsOf, useVersions } from './versions-store'
import { Ways } from './ways'

/** The model of what is chosen: undefined while it is read, null where it cannot be. */
const useModelOf = (moment: Moment): Model | null | undefined => {
  const [read, setRead] = useState<{ readonly key: string; readonly model: Model | null }>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a moment is known by its key
  useEffect(() => {
    let isWanted = true
    void modelOf(moment).then(model => isWanted && setRead({ key: moment.key, model }))
    return () => {
      isWanted = false
    }
  }, [moment.key])
  return read?.key === moment.key ? read.model : undefined
}

const lookAt = (current: string): void => useVersions.setState({ current })
const isLeft = (): boolean => false

/** What is drawn: the model now, with what the earlier one had and this has not. */
const withRemoved = (earlier: Model, now: Model): Model =>
  applyDifferences(
    broughtBack(earlier, now),
    changedSince(earlier, now).filter(
      ({ type, at, key }) => type !== 'remove' || at.length > 0 || (key !== 'elements' && key !== 'links'),
    ),
  )

/** One earlier model beside the model now. */
const Beside = ({ moments, moment }: { moments: readonly Moment[]; moment: Moment }) => {
  const words = useWords()
  const says = words.versions
  const now = useStore(at => at.history.present)
  const isReadOnly = useStore(at => at.readOnly !== null)
  const { current, doing } = useVersions()
  const earlier = useModelOf(moment)
  const groups = useMemo(() => (earlier ? groupsOf(changedSince(earlier, now)) : []), [earlier, now])
  const signs = useMemo(() => signsOf(groups), [groups])
  const shown = useMemo(() => (earlier ? withRemoved(earlier, now) : now), [earlier, now])
  const scene = useSceneOf(shown)
  const tellers = useMemo(() => {
    const tell = tellingOf(earlier ? [earlier, now] : [now], words)
    return { theirs: tell, ours: tell }
  }, [earlier, now, words])
  const about = useMemo(() => {
    const row = groups.flatMap(({ rows }) => rows).find(({ key }) => key === current)
    return row ? subjectsOf(row.difference) : []
  }, [groups, current])
  const heading = sinceIn(moment, words)
  const listed = () => changesSince(moment, now, groups, tellers.theirs, words)
  const said = () => {
    if (earlier === undefined) return <p className="panel-quiet">{says.loading}</p>
    if (earlier === null) return <p className="panel-quiet">{says.gone}</p>
    if (moment.is === 'now') return moments.length === 1 && <p className="panel-quiet">{says.none}</p>
    return groups.length === 0 && <p className="panel-quiet">{says.nothingSince}</p>
  }
  return (
    <>
      <CompareHead title={says.title} found={says.lead}>
        <PaperButtons tell={groups.length > 0 ? listed : null} />
      </CompareHead>
      {scene && (
        <Picture
          scene={scene}
          label={says.picture}
          signs={signs}
          isLeft={isLeft}
          current={current}
          about={about}
          onLook={lookAt}
        />
      )}
      <aside className="compare-panel" aria-label={says.title}>
        <Moments moments={moments} />
        {doing === 'name' && earlier ? (
          <Naming key={moment.key} model={earlier} />
        ) : (
          <>
            <div className="compare-list">
              {moment.is !== 'now' && <h2 className="versions-since">{heading}</h2>}
              {moment.is === 'named' && (
                <div className="versions-about">
                  {moment.version.present !== '' && <p>{says.present(moment.version.present)}</p>}
                  {moment.version.decisions !== '' && <p>{says.decisions(moment.version.decisions)}</p>}
                </div>
              )}
              {said()}
              <DifferenceList
                label={heading}
                groups={groups}
                tellers={tellers}
                current={current}
                onLook={lookAt}
              />
            </div>
            {earlier && !isReadOnly && <Ways moment={moment} model={earlier} isSame={groups.length === 0} />}
          </>
        )}
      </aside>
    </>
  )
}

/** What the model was before, beside what it is now. Closing it changes nothing. */
export const Versions = () => {
  const model = useStore(at => at.history.present)
  const { saves, chosen } = useVersions()
  const moments = useMemo(() => momentsOf(model, saves), [model, saves])
  const moment = moments.find(({ key }) => key === chosen) ?? moments[0]
  if (!moment) return null
  return (
    <ModalOverlay className="compare" isOpen onOpenChange={isOpen => !isOpen && showDialog(null)}>
      <Modal className="compare-window">
        <Dialog className="compare-dialog">
          <Beside moments={moments} moment={moment} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
