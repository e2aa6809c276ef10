import type { OnMove } from '@xyflow/react'
import type { MouseEvent as ReactMouseEvent } from 'react'
import type { Id } from '../../src/model/model'
import { select } from '../store'
import { canvasState, goTo, useCanvas } from './canvas-store'
import { cardAt, placeAt } from './drop-target'
import { presentScene } from './scene'
import { addCardTo } from './typing'
import { toCanvas } from './viewport'

// What React Flow reports of its ground and its view. All handlers are made once: a fresh one at each drawing would
// make React Flow draw everything again.

/** Panning tells this too, at every step; only another zoom is news. */
export const onMove: OnMove = (_event, { zoom }) => {
  if (canvasState().zoom !== zoom) useCanvas.setState({ zoom })
}

const nobody: ReadonlySet<Id> = new Set()

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
