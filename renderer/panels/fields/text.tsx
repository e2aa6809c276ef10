import { type ComponentProps, type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { finishGesture, useStore } from '../../store'
import { GrowingText } from './growing-text'

type Props = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  /** What to mind about the words as they stand; they are kept all the same. */
  readonly mind?: string | null
  /** 'wrap' is one paragraph over as many lines as it takes; 'many' takes line breaks as well. */
  readonly lines?: 'one' | 'wrap' | 'many'
  readonly placeholder?: string
  readonly unseenLabel?: boolean
  readonly onEnter?: () => void
  /** Also when the field goes while the keyboard is in it. */
  readonly onLeave?: () => void
  /** The Enter key, where it breaks no line. */
  readonly onDone?: () => void
  /** The Escape key, where there is something to give up before the panel is left. */
  readonly onGiveUp?: () => void
}

/** Calls back when the field that has the keyboard is taken away: React tells no blur of it. */
const useTakenAway = (leave: (() => void) | undefined) => {
  const isHere = useRef(false)
  const last = useRef(leave)
  useEffect(() => {
    last.current = leave
  })
  useEffect(
    () => () => {
      if (isHere.current) last.current?.()
    },
    [],
  )
  return isHere
}

/** A line or more of text; a burst of typing is one step of undo, ended by leaving the field. */
export const TextLine = ({
  lines = 'one',
  mind = null,
  hint,
  label,
  unseenLabel = false,
  ...field
}: Props) => {
  const id = useId()
  const isReadOnly = useStore(at => at.readOnly !== null)
  const isHere = useTakenAway(field.onLeave)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const isEnter = event.key === 'Enter'
    const act = isEnter ? field.onDone : event.key === 'Escape' ? field.onGiveUp : undefined
    if (isEnter || act) event.preventDefault()
    act?.()
  }
  const control = {
    id,
    className: 'field-input',
    value: field.value,
    placeholder: field.placeholder,
    readOnly: isReadOnly,
    'aria-describedby': hint !== undefined || mind !== null ? `${id}-says` : undefined,
    onChange: event => field.onChange(event.target.value),
    onFocus: () => {
      isHere.current = true
      field.onEnter?.()
    },
    onBlur: () => {
      isHere.current = false
      field.onLeave?.()
      finishGesture()
    },
  } satisfies ComponentProps<'input'> & ComponentProps<'textarea'>
  return (
    <div className="field">
      <label htmlFor={id} className={unseenLabel ? 'unseen' : 'field-label'}>
        {label}
      </label>
      {lines === 'one' ? (
        <input type="text" dir="auto" {...control} onKeyDown={field.onDone && onKeyDown} />
      ) : (
        <GrowingText {...control} data-lines={lines} onKeyDown={lines === 'wrap' ? onKeyDown : undefined} />
      )}
      <div id={`${id}-says`} aria-live="polite">
        {mind !== null && <p className="field-mind">{mind}</p>}
        {mind === null && hint !== undefined && <p className="field-hint">{hint}</p>}
      </div>
    </div>
  )
}
