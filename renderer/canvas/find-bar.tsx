import './find-bar.css'
import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Id } from '../../src/model/model'
import { select, showDialog, useStore } from '../store'
import { useWords } from '../words'
import { goTo, standOn, useCanvas } from './canvas-store'
import { findCards } from './find'
import { useScene } from './scene'
import { revealSpot } from './spots'

const show = (id: Id | undefined): void => {
  if (id === undefined) return
  select([id])
  standOn({ type: 'card', id })
  revealSpot({ type: 'card', id })
}

const Bar = () => {
  const { canvas } = useWords()
  const scene = useScene()
  const { query, at } = useCanvas(state => state.find)
  const ref = useRef<HTMLInputElement>(null)
  useEffect(() => ref.current?.select(), [])

  const found = scene ? findCards(scene.model, scene.layout, query) : []
  const place = Math.min(at, Math.max(0, found.length - 1))
  const look = (words: string) => {
    useCanvas.setState({ find: { query: words, at: 0 } })
    if (scene) show(findCards(scene.model, scene.layout, words)[0])
  }
  const step = (by: 1 | -1) => {
    if (found.length === 0) return
    const next = (place + by + found.length) % found.length
    useCanvas.setState({ find: { query, at: next } })
    show(found[next])
  }
  const close = () => {
    showDialog(null)
    const id = found[place]
    if (id !== undefined) goTo({ type: 'card', id })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1)
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const count = found.length > 0 ? canvas.find.counts(place + 1, found.length) : canvas.find.none
  return (
    <search className="find-bar" aria-label={canvas.find.label} onKeyDown={onKeyDown}>
      <input
        dir="auto"
        ref={ref}
        className="find-field"
        type="text"
        aria-label={canvas.find.label}
        placeholder={canvas.find.placeholder}
        defaultValue={query}
        spellCheck={false}
        onInput={event => look(event.currentTarget.value)}
      />
      <span className="find-count" role="status">
        {query.trim() === '' ? '' : count}
      </span>
      <button
        type="button"
        aria-label={canvas.find.previous}
        title={canvas.find.previous}
        onClick={() => step(-1)}
      >
        <ChevronUp size={16} aria-hidden="true" />
      </button>
      <button type="button" aria-label={canvas.find.next} title={canvas.find.next} onClick={() => step(1)}>
        <ChevronDown size={16} aria-hidden="true" />
      </button>
      <button type="button" aria-label={canvas.find.close} title={canvas.find.close} onClick={close}>
        <X size={16} aria-hidden="true" />
      </button>
    </search>
  )
}

/** Find: the cards that say something, counted, and gone through one by one. */
export const FindBar = () => {
  const isOpen = useStore(at => at.dialog?.kind === 'find')
  return isOpen ? <Bar /> : null
}
