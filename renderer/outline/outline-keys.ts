import { canvasState, goTo, useCanvas, workIn } from '../canvas/canvas-store'
import { isText } from '../canvas/go-on'
import { follow, keyForField, stepBack, typeHere } from '../canvas/keys'
import { addCardTo } from '../canvas/typing'
import { state } from '../store'
import { isTextField } from '../typing-undo'
import { turn } from './outline-store'
import type { Row } from './rows'
import { walk, walkTo } from './walk-rows'

// What the outline does with keys that are no commands: the canvas's own ways of typing, and walking rows.

/** Opens the menu of what a row is about, at a point of the window. */
export const openMenu = (row: Row, x: number, y: number): void => {
  if (row.type === 'lane' || !state().selection.has(row.id)) walkTo(row)
  const about =
    row.type === 'lane'
      ? ({ kind: 'lane', id: row.id, index: row.count } as const)
      : ({ kind: row.type, id: row.id } as const)
  useCanvas.setState({ menu: { about, x, y } })
}

const menuBelow = (row: Row, element: Element): boolean => {
  const { left, bottom } = element.getBoundingClientRect()
  openMenu(row, left + 24, bottom)
  return true
}

/** To the canvas, where one stands in the outline. */
const leave = (): boolean => {
  workIn('canvas')
  const { spot } = canvasState()
  if (spot) goTo(spot)
  return true
}

const act = (event: KeyboardEvent, rows: readonly Row[], row: Row): boolean => {
  const { key, target } = event
  if (isText(event)) return typeHere(event)
  if ((event.ctrlKey || event.metaKey) && !event.altKey && /^Arrow(Left|Right)$/.test(key))
    return follow(key, event.shiftKey)
  if (event.altKey || event.ctrlKey || event.metaKey) return false
  if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey))
    return target instanceof Element && menuBelow(row, target)
  if (key === 'Escape') return stepBack() || leave()
  if (key === ' ') {
    turn(row)
    return true
  }
  if (row.type === 'lane' && row.id !== '' && key === 'Enter') {
    addCardTo(row.id, row.count)
    return true
  }
  return walk(rows, row, key, event.shiftKey)
}

/** Handles a key pressed on a row; a text field inside keeps its own. */
export const outlineKey = (event: KeyboardEvent, rows: readonly Row[], row: Row): void => {
  if (event.defaultPrevented || isTextField(event.target)) return
  const { editing } = state()
  if (editing === null ? act(event, rows, row) : keyForField(editing, event)) event.preventDefault()
}
