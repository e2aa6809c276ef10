import { select, showDialog, state } from '../store'
import { canvasState, goTo, type Spot, useCanvas } from './canvas-store'
import { presentScene } from './scene'
import { revealSpot } from './spots'
import { addCardTo } from './typing'
import { toWindow } from './viewport'
import { firstSpot, laneId, step } from './walk'

// What the canvas does with keys that are no commands: walking, stepping back, the menu key.

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

/** One level back: what stands over the canvas, then the selection. */
const stepBack = (): boolean => {
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
  const bare = !event.altKey && !event.ctrlKey && !event.metaKey
  if (!bare) return false
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) return openMenu()
  if (event.key === 'Escape') return stepBack()
  if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) {
    const { spot } = canvasState()
    const layout = presentScene()?.layout
    const lane = layout?.lanes.find(({ column }) => spot?.type === 'lane' && column?.id === spot.id)
    if (!lane?.column) return false
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
  if (event.defaultPrevented || !act(event)) return
  event.preventDefault()
}
