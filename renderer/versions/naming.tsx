import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { frozen, type VersionAbout, withVersion } from '../../src/file/versions'
import type { Model } from '../../src/model/model'
import { DateLine } from '../panels/fields/date'
import { TextLine } from '../panels/fields/text'
import { newId, today } from '../powers'
import { edit, finishGesture, presentModel, tell } from '../store'
import { useWords } from '../words'
import { choose, useVersions } from './versions-store'

/** Names a version and keeps it in the file, unless the file would then be beyond what can be opened. */
export const Naming = ({ model }: { model: Model }) => {
  const words = useWords()
  const says = words.versions
  const [about, setAbout] = useState<VersionAbout>({ name: '', date: today(), present: '', decisions: '' })
  const [trouble, setTrouble] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const giveUp = () => useVersions.setState({ doing: 'look' })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.stopPropagation()
    giveUp()
  }
  const change = (changes: Partial<VersionAbout>) => setAbout({ ...about, ...changes })
  const keep = (event: FormEvent) => {
    event.preventDefault()
    if (about.name.trim() === '') return
    const version = frozen(newId(), about, model)
    const after = withVersion(presentModel(), version, words)
    setTrouble(after.ok ? null : after.error.says)
    if (!after.ok) return
    finishGesture()
    edit('freeze-version', () => after.value)
    finishGesture()
    tell({ tone: 'done', says: says.frozen(about.name.trim()) })
    choose(version.id)
  }
  return (
    <form ref={form} className="versions-form" aria-label={says.freeze} onSubmit={keep} onKeyDown={onKeyDown}>
      <p className="panel-quiet">{says.freezeLead}</p>
      <TextLine
        label={says.name}
        hint={says.nameHint}
        value={about.name}
        onChange={name => change({ name })}
      />
      <DateLine label={says.date} value={about.date} onChange={date => change({ date })} />
      <TextLine
        label={says.who}
        lines="wrap"
        value={about.present}
        onChange={present => change({ present })}
      />
      <TextLine
        label={says.what}
        lines="many"
        value={about.decisions}
        onChange={decisions => change({ decisions })}
      />
      {trouble !== null && (
        <p className="field-mind" role="alert">
          {trouble}
        </p>
      )}
      <div className="dialog-buttons">
        <Button className="button" onPress={giveUp}>
          {says.cancel}
        </Button>
        <Button type="submit" className="button button-main" isDisabled={about.name.trim() === ''}>
          {says.keep}
        </Button>
      </div>
    </form>
  )
}
