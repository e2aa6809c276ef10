import type { EdgeMouseHandler, NodeChange, OnMove, OnNodesChange } from '@xyflow/react'
import type { MouseEvent as ReactMouseEvent } from 'react'
import type { Id } from '../../src/model/model'
import { select, state } from '../store'
import { canvasState, goTo, useCanvas } from './canvas-store'
import { cardAt, placeAt } from './drop-target'
import { presentScene } from './scene'
import type { CardNode, ConnectorEdge } from './to-flow'
import { addCardTo } from './typing'
import { toCanvas } from './viewport'

// What React Flow reports, as selection and edits. All handlers are made once: a fresh one at each drawing would
// make React Flow draw everything again.

/** Panning tells this too, at every step; only another zoom is news. */
export const onMove: OnMove = (_event, { zoom }) => {
  if (canvasState().zoom !== zoom) useCanvas.setState({ zoom })
}

const nobody: ReadonlySet<Id> = new Set()

/** What stays selected while a marquee is drawn with Shift; null while none is drawn. */
let marquee: ReadonlySet<Id> | null = null

export const onMarqueeStart = (event: ReactMouseEvent): void => {
  marquee = event.shiftKey ? state().selection : nobody
  select(marquee)
}

export const onMarqueeEnd = (): void => {
  marquee = null
}

const applied = (selection: ReadonlySet<Id>, changes: readonly NodeChange<CardNode>[]): ReadonlySet<Id> => {
  const next = new Set(selection)
  for (const change of changes) {
    if (change.type !== 'select') continue
    if (change.selected) next.add(change.id)
    else if (!marquee?.has(change.id)) next.delete(change.id)
  }
  return next
}

/** Presses and clicks select by themselves; only a marquee's selection comes from React Flow. */
export const onNodesChange: OnNodesChange<CardNode> = changes => {
  if (!marquee || !changes.some(change => change.type === 'select')) return
  select(applied(state().selection, changes))
}

export const onEdgeClick: EdgeMouseHandler<ConnectorEdge> = (event, { id }) => {
  const { selection } = state()
  if (!(event.shiftKey || event.ctrlKey || event.metaKey)) select([id])
  else select(selection.has(id) ? [...selection].filter(one => one !== id) : [...selection, id])
}

export const onEdgeContextMenu: EdgeMouseHandler<ConnectorEdge> = (event, { id }) => {
  event.preventDefault()
  if (!state().selection.has(id)) select([id])
  useCanvas.setState({ menu: { about: { kind: 'link', id }, x: event.clientX, y: event.clientY } })
}

/** The place in a lane a point of the window stands for; null off the lanes. */
const placeUnder = (event: { clientX: number; clientY: number }) => {
  const layout = presentScene()?.layout
  if (!layout) return null
  const at = toCanvas({ x: event.clientX, y: event.clientY })
  const inside = layout.lanes.some(
    ({ column, box }) =>
      column && at.x >= box.x && at.x <= box.x + box.width && at.y >= box.y && at.y <= box.y + box.height,
  )
  return inside && cardAt(layout, at) === null ? placeAt(layout, at, nobody) : null
}

export const onPaneClick = (event: ReactMouseEvent): void => {
  select([])
  const place = placeUnder(event)
  if (place) goTo({ type: 'lane', id: place.columnId })
  // React Flow tells no double click on its ground; the second of two clicks is one.
  if (event.detail === 2 && place) addCardTo(place.columnId, place.index)
}

export const onPaneContextMenu = (event: ReactMouseEvent | MouseEvent): void => {
  event.preventDefault()
  const place = placeUnder(event)
  if (!place) return
  const about = { kind: 'lane', id: place.columnId, index: place.index } as const
  useCanvas.setState({ menu: { about, x: event.clientX, y: event.clientY } })
}
