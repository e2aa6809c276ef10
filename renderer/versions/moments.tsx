import './moments.css'
import { Bookmark, Clock, PencilLine } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { tellerOf } from '../../src/file/differences/tell'
import { changedSince } from '../../src/file/versions'
import type { Words } from '../../src/words/words'
import { useWords } from '../words'
import { choose, type Moment, modelOf, useVersions } from './versions-store'
import { momentAbout, momentName } from './when'

const icons = { now: PencilLine, named: Bookmark, saved: Clock } as const

/** How many changes are told in words; the others are counted. */
const told = 2

/** What changed from the moment before to this one, in short. */
const summaryOf = async (moment: Moment, before: Moment | undefined, words: Words): Promise<string> => {
  if (!before) return words.versions.first
  const [earlier, later] = [await modelOf(before), await modelOf(moment)]
  if (!earlier || !later) return words.versions.gone
  const differences = changedSince(earlier, later)
  if (differences.length === 0) return words.versions.noChange
  const tell = tellerOf([earlier, later], words)
  return [words.versions.changes(differences.length), ...differences.slice(0, told).map(tell)].join(' · ')
}

/** What changed, read once the moment comes into view. */
const Summary = ({ moment, before }: { moment: Moment; before: Moment | undefined }) => {
  const words = useWords()
  const ref = useRef<HTMLSpanElement>(null)
  const [summary, setSummary] = useState('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: moments are known by their keys
  useEffect(() => {
    if (!ref.current) return
    let isWanted = true
    const watch = new IntersectionObserver(seen => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return
      watch.disconnect()
      void summaryOf(moment, before, words).then(says => isWanted && setSummary(says))
    })
    watch.observe(ref.current)
    return () => {
      isWanted = false
      watch.disconnect()
    }
  }, [moment.key, before?.key, words])
  return (
    <span ref={ref} className="moment-about moment-summary">
      {summary}
    </span>
  )
}

const MomentItem = ({ moment, before }: { moment: Moment; before: Moment | undefined }) => {
  const words = useWords()
  const Icon = icons[moment.is]
  const [name, about] = [momentName(moment, words), momentAbout(moment, words)]
  return (
    <ListBoxItem id={moment.key} className="moment" textValue={name}>
      <Icon className="icon" aria-hidden />
      <span className="moment-words">
        <span className="moment-name">{name}</span>
        {about !== '' && <span className="moment-about">{about}</span>}
        {(before || moment.is !== 'now') && <Summary moment={moment} before={before} />}
      </span>
    </ListBoxItem>
  )
}

/** What the model was before: named versions, then saves; one is chosen. */
export const Moments = ({ moments }: { moments: readonly Moment[] }) => {
  const { versions } = useWords()
  const chosen = useVersions(at => at.chosen)
  const doing = useVersions(at => at.doing)
  const list = useRef<HTMLDivElement>(null)
  const before = useRef(doing)
  // What had the keyboard while it was named or removed is gone by then.
  useEffect(() => {
    const isBack = doing === 'look' && before.current !== 'look'
    before.current = doing
    // One just named stands in the list a moment later.
    if (isBack)
      requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus())
  }, [doing])
  const older = (moment: Moment): Moment | undefined => {
    const some = moments.filter(({ is }) => is === (moment.is === 'now' ? 'saved' : moment.is))
    return moment.is === 'now' ? some[0] : some[some.indexOf(moment) + 1]
  }
  return (
    <ListBox
      ref={list}
      className="moments"
      aria-label={versions.list}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={keys => {
        const [key] = keys
        if (typeof key === 'string') choose(key)
      }}
    >
      {moments.map(moment => (
        <MomentItem key={moment.key} moment={moment} before={older(moment)} />
      ))}
    </ListBox>
  )
}
