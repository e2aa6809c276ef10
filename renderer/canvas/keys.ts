import { flushSync } from 'react-dom'
import type { Id } from '../../src/model/model'
import { select, showDialog, state } from '../store'
import { words } from '../words'
import { announce, canvasState, goTo, type Spot, useCanvas } from './canvas-store'
import { cardKey, isText, typeFrom } from './go-on'
import { presentScene } from './scene'
import { revealSpot } from './spots'
import { addCardTo, typed } from './typing'
import { toWindow } from './viewport'
import { alongLink, firstSpot, laneId, step } from './walk'

// What the canvas does with keys that are no commands: typing, walking, stepping back, the menu key.

const walkTo = (spot: Spot, extend: boolean): void => {
  const { selection } = state()
  if (spot.type === 'card') select(extend ? [...selection, spot.id] : [spot.id])
  else if (!extend) select([])
  revealSpot(spot)
  goTo(spot)
}

const walk = (key: string, extend: boolean): boolean => {
  const layout = presentScene()?.layout
  if (!layout) return false
  const { spot } = canvasState()
  const next = spot ? step(layout, spot, key) : firstSpot(layout)
  if (next) walkTo(next, extend)
  return spot !== null || next !== null
}

/** Along a link, to what the card leads to or what leads to it. */
export const follow = (key: string, extend: boolean): boolean => {
  const scene = presentScene()
  const { spot } = canvasState()
  if (!scene || spot?.type !== 'card') return false
  const next = alongLink(scene.model, scene.layout, spot.id, key)
  if (next) walkTo(next, extend)
  else announce(words().canvas.said.noLink)
  return true
}

const append = (id: Id, key: string): void => {
  const text = state().history.present.elements.find(element => element.id === id)?.text ?? ''
  if ([...key].length === 1) typed(id, text + key)
}

/**
 * Starts a card with what is being typed. Its text field stands there before the browser writes the letter, so
 * that accents and other ways of composing text go on in it; where it cannot yet, the letter is kept for it.
 */
export const typeHere = (event: KeyboardEvent): boolean => {
  const { readOnly, dialog } = state()
  if (readOnly !== null || (dialog !== null && dialog.kind !== 'find')) return false
  flushSync(typeFrom)
  const id = state().editing
  if (id === null || document.activeElement instanceof HTMLTextAreaElement) return false
  append(id, event.key)
  return true
}

/** Keys that come before the opened card's field has taken the keyboard are meant for it. */
export const keyForField = (id: Id, event: KeyboardEvent): boolean => {
  if (!isText(event)) return cardKey(event)
  append(id, event.key)
  return true
}

/** One level back: what stands over the canvas, then the selection. */
export const stepBack = (): boolean => {
  if (canvasState().menu) useCanvas.setState({ menu: null })
  else if (state().dialog?.kind === 'find') showDialog(null)
  else if (state().selection.size > 0) select([])
  else return false
  return true
}

const openMenu = (): boolean => {
  const { spot } = canvasState()
  const layout = presentScene()?.layout
  if (!spot || !layout) return false
  const lane = layout.lanes.find((_, index) => laneId(layout, index) === spot.id)
  const box = spot.type === 'card' ? layout.cards.get(spot.id)?.box : lane?.box
  if (!box) return false
  const { x, y } = toWindow({ x: box.x + 24, y: box.y + 40 })
  const about =
    spot.type === 'card'
      ? ({ kind: 'card', id: spot.id } as const)
      : ({ kind: 'lane', id: spot.id, index: lane?.cards.length ?? 0 } as const)
  if (spot.type === 'card' && !state().selection.has(spot.id)) select([spot.id])
  useCanvas.setState({ menu: { about, x, y } })
  return true
}

const act = (event: KeyboardEvent): boolean => {
  if (isText(event)) return typeHere(event)
  if ((event.ctrlKey || event.metaKey) && !event.altKey && /^Arrow(Left|Right)$/.test(event.key))
    return follow(event.key, event.shiftKey)
  const bare = !event.altKey && !event.ctrlKey && !event.metaKey
  if (!bare) return false
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) return openMenu()
  if (event.key === 'Escape') return stepBack()
  if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) {
    const { spot } = canvasState()
    const layout = presentScene()?.layout
    const lane = layout?.lanes.find(({ column }) => spot?.type === 'lane' && column?.id === spot.id)
    if (!lane?.column || state().selection.size > 0) return false
    addCardTo(lane.column.id, lane.cards.length)
    return true
  }
  if (/^(Arrow(Up|Down|Left|Right)|Home|End)$/.test(event.key)) return walk(event.key, event.shiftKey)
  return false
}

/** Handles a key pressed with the canvas focused; a text field inside keeps its own. */
export const canvasKey = (event: KeyboardEvent): void => {
  const { target } = event
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) return
  if (event.defaultPrevented || (target instanceof Element && target.closest('search'))) return
  const { editing } = state()
  if (editing === null ? act(event) : keyForField(editing, event)) event.preventDefault()
}
