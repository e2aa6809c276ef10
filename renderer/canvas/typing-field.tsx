import {
  type ComponentProps,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useState,
} from 'react'
import type { Id } from '../../src/model/model'
import { state } from '../store'
import { cardKey } from './go-on'
import { closeCard, typed } from './typing'

type Props = Pick<ComponentProps<'textarea'>, 'className' | 'style'> & {
  readonly id: Id
  readonly text: string
  readonly label: string
  readonly ask: string
  readonly language: string
  readonly field: RefObject<HTMLTextAreaElement | null>
}

/** The text field of the card being typed in, on the canvas or in the outline. */
export const TypingField = ({ id, text, label, ask, language, field, ...look }: Props) => {
  // Not before a menu that opened it has let go of the window.
  useEffect(() => {
    const { current } = field
    if (!current) return
    current.focus({ preventScroll: true })
    current.setSelectionRange(current.value.length, current.value.length)
  }, [field])

  // From then on the field knows better: told its text anew, it would be laid out twice more for each letter.
  const [atFirst] = useState(text)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (!cardKey(event.nativeEvent)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const onBlur = (event: FocusEvent<HTMLTextAreaElement>) => {
    // Another window in front takes the keyboard for a while, not the card's text.
    if (document.activeElement !== event.currentTarget && state().editing === id) closeCard(false)
  }
  return (
    <textarea
      ref={field}
      aria-label={label}
      placeholder={ask}
      lang={language}
      dir="auto"
      rows={1}
      spellCheck={false}
      defaultValue={atFirst}
      onInput={event => typed(id, event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      onPointerDown={event => event.stopPropagation()}
      {...look}
    />
  )
}
