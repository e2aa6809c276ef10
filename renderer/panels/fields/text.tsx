import { type ComponentProps, type KeyboardEvent, useId } from 'react'
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
  readonly onLeave?: () => void
}

const withoutBreak = (event: KeyboardEvent): void => {
  if (event.key === 'Enter') event.preventDefault()
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
  const control = {
    id,
    className: 'field-input',
    value: field.value,
    placeholder: field.placeholder,
    readOnly: isReadOnly,
    'aria-describedby': hint !== undefined || mind !== null ? `${id}-says` : undefined,
    onChange: event => field.onChange(event.target.value),
    onFocus: field.onEnter,
    onBlur: () => {
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
        <input type="text" {...control} />
      ) : (
        <GrowingText
          {...control}
          data-lines={lines}
          onKeyDown={lines === 'wrap' ? withoutBreak : undefined}
        />
      )}
      <div id={`${id}-says`} aria-live="polite">
        {mind !== null && <p className="field-mind">{mind}</p>}
        {mind === null && hint !== undefined && <p className="field-hint">{hint}</p>}
      </div>
    </div>
  )
}
