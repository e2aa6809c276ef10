import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { screenCard, screenCardHeight } from '../../src/layout/screen'
import type { Id } from '../../src/model/model'
import { state } from '../store'
import { useCanvas } from './canvas-store'
import { cardKey } from './go-on'
import { closeCard, typed } from './typing'

type Props = {
  readonly id: Id
  readonly text: string
  readonly lines: number
  readonly label: string
  readonly ask: string
  readonly language: string
}

/** The text field that stands exactly over a card's text; the card grows as it fills. */
export const CardField = ({ id, text, lines, label, ask, language }: Props) => {
  const ref = useRef<HTMLTextAreaElement>(null)

  useLayoutEffect(() => {
    const field = ref.current
    if (!field) return
    field.focus({ preventScroll: true })
    field.setSelectionRange(field.value.length, field.value.length)
  }, [])

  // The browser may break a line where the layout does not: the card is then as high as the field needs.
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when the text has changed
  useLayoutEffect(() => {
    const field = ref.current
    if (!field) return
    const needed = Math.round(field.scrollHeight / screenCard.lineHeight)
    useCanvas.setState({ typedHeight: needed > lines ? screenCardHeight(needed) : 0 })
  }, [text, lines])

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
      ref={ref}
      className="card-text card-field nopan nowheel"
      aria-label={label}
      placeholder={ask}
      lang={language}
      rows={1}
      spellCheck={false}
      defaultValue={text}
      style={{ height: Math.max(1, lines) * screenCard.lineHeight }}
      onInput={event => typed(id, event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      onPointerDown={event => event.stopPropagation()}
    />
  )
}
