import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import type { Band } from '../../src/layout/layout'
import { useStore } from '../store'
import { useWords } from '../words'
import { useBands } from './bands-store'
import { goTo, useCanvas } from './canvas-store'
import { nameGroup, selectGroup, startRenaming } from './group-actions'

type Props = { readonly band: Band; readonly first: string }

/** The text field a band's name is typed in, over the name itself. */
const NameField = ({ band, first }: Props) => {
  const { groups } = useWords()
  const ref = useRef<HTMLInputElement>(null)
  // Not before a dialog this was chosen in is gone: until then it keeps the keyboard.
  useEffect(() => {
    ref.current?.focus({ preventScroll: true })
    ref.current?.select()
  }, [])
  const finish = (name: string) => {
    useBands.setState({ renaming: null })
    nameGroup(band.group, name)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
    event.preventDefault()
    event.stopPropagation()
    // A field that goes is left, and leaving takes what it holds.
    if (event.key === 'Escape') event.currentTarget.value = band.name
    const { renaming } = useBands.getState()
    finish(event.currentTarget.value)
    goTo({ type: 'card', id: renaming ?? first })
  }
  const onBlur = (event: FocusEvent<HTMLInputElement>) => {
    // Another window in front takes the keyboard for a while, not what was typed.
    if (document.activeElement !== event.currentTarget) finish(event.currentTarget.value)
  }
  return (
    <input
      dir="auto"
      ref={ref}
      type="text"
      className="band-name band-field nopan"
      aria-label={groups.nameField}
      defaultValue={band.name}
      spellCheck={false}
      onKeyDown={onKeyDown}
      onPointerDown={event => event.stopPropagation()}
      onBlur={onBlur}
    />
  )
}

const point = (pointed: string | null): void => useBands.setState({ pointed })

/** A band's name: pressed it selects the group's cards, pressed twice it is renamed in its place. */
export const BandName = ({ band, first }: Props) => {
  const { group, cards } = band
  const { groups } = useWords()
  const fixed = useStore(at => at.readOnly !== null)
  const renaming = useBands(at => at.renaming !== null && cards.includes(at.renaming))
  if (renaming) return <NameField band={band} first={first} />
  const name = band.name.trim() || groups.nameless
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button keeps its keys to itself, and here they are the canvas's
    <div
      className="band-name"
      role="button"
      tabIndex={-1}
      aria-label={groups.band(name, cards.length)}
      title={fixed ? undefined : groups.hint}
      onPointerEnter={() => point(group)}
      onPointerLeave={() => point(null)}
      onClick={event => selectGroup(group, first, event.shiftKey || event.ctrlKey || event.metaKey)}
      onDoubleClick={() => startRenaming(first)}
      onKeyDown={event => {
        if (event.key !== 'Enter' && event.key !== 'F2') return
        event.preventDefault()
        startRenaming(first)
      }}
      onContextMenu={event => {
        event.preventDefault()
        selectGroup(group, first, false)
        const about = { kind: 'group', id: group } as const
        useCanvas.setState({ menu: { about, x: event.clientX, y: event.clientY } })
      }}
    >
      {name}
    </div>
  )
}
