import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import { changeLink } from '../../src/model/edits/links'
import { canvasState, goTo } from '../canvas/canvas-store'
import { presentScene } from '../canvas/scene'
import { useGrowth } from '../panels/fields/growing-text'
import { edit, finishGesture } from '../store'
import { useWords } from '../words'
import { outlineState, useOutline } from './outline-store'
import type { LinkRow } from './rows'

/** Ends typing a reason; what was typed stands. */
const close = (): void => {
  finishGesture()
  useOutline.setState({ typing: null })
}

/** Where one types why a link holds; a burst of typing is one step. */
export const ReasonField = ({ row }: { row: LinkRow }) => {
  const { outline, details } = useWords()
  const ref = useRef<HTMLTextAreaElement>(null)
  useGrowth(ref, row.link.assumption)
  useEffect(() => {
    ref.current?.focus({ preventScroll: true })
    ref.current?.setSelectionRange(ref.current.value.length, ref.current.value.length)
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const ends = event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)
    if (!ends) return
    event.preventDefault()
    event.stopPropagation()
    close()
    const { spot } = canvasState()
    if (spot) goTo(spot)
  }
  const onBlur = (event: FocusEvent<HTMLTextAreaElement>) => {
    if (document.activeElement !== event.currentTarget && outlineState().typing === row.key) close()
  }
  const code = presentScene()?.layout.cards.get(row.card)?.code ?? ''
  const [from, to] = row.way === 'to' ? [code, row.code] : [row.code, code]
  return (
    <textarea
      dir="auto"
      ref={ref}
      className="row-text row-field"
      aria-label={outline.reasonLabel(from, to)}
      placeholder={details.assumptionHint}
      rows={1}
      spellCheck={false}
      defaultValue={row.link.assumption}
      onInput={event => {
        const assumption = event.currentTarget.value
        edit('edit-details', model => changeLink(model, row.id, { assumption }), `assumption.${row.id}`)
      }}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    />
  )
}
