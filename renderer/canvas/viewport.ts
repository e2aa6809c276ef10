import type { ReactFlowInstance } from '@xyflow/react'
import type { Box, Point } from '../../src/layout/geometry'
import { durations } from '../../src/theme/sizes'

// The one canvas of this window. Commands move its view from outside of drawing, so it is kept here.
let flow: ReactFlowInstance | null = null
let frame: HTMLElement | null = null

export const holdFlow = (instance: ReactFlowInstance): void => {
  flow = instance
}
export const dropFlow = (): void => {
  flow = null
}
export const holdFrame = (element: HTMLElement | null): void => {
  frame = element
}

export const zoomLimits = { min: 0.1, max: 2 } as const

/** Kept free around what is brought into view, in px of the window. */
const margin = 32

const glide = (): number =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : durations.glide

/** A point of the window in the canvas's own lengths. */
export const toCanvas = (at: Point): Point => flow?.screenToFlowPosition(at) ?? at
/** A point of the canvas in the window's pixels. */
export const toWindow = (at: Point): Point => flow?.flowToScreenPosition(at) ?? at
export const zoomNow = (): number => flow?.getZoom() ?? 1

/** The canvas's own rectangle in the window; null before it is shown. */
export const frameBox = (): DOMRect | null => frame?.getBoundingClientRect() ?? null

export const isOverCanvas = (at: Point): boolean => {
  const box = frameBox()
  return box !== null && at.x >= box.left && at.x <= box.right && at.y >= box.top && at.y <= box.bottom
}

const show = (view: { x: number; y: number; zoom: number }, duration: number): void => {
  void flow?.setViewport(view, { duration })
}

export const panBy = (dx: number, dy: number): void => {
  if (!flow) return
  const view = flow.getViewport()
  show({ ...view, x: view.x + dx, y: view.y + dy }, 0)
}

/** How far a span must move so that it lies within 0 to `room`; its start wins where it is longer. */
const shortfall = (start: number, end: number, room: number): number => {
  if (start < margin) return margin - start
  if (end > room - margin) return Math.max(room - margin - end, margin - start)
  return 0
}

/** Pans no farther than it takes to have `box` in view; gives back where its corner then stands in the window. */
export const reveal = (box: Box): Point | null => {
  const room = frameBox()
  if (!flow || !room) return null
  const { x, y, zoom } = flow.getViewport()
  const [left, top] = [box.x * zoom + x, box.y * zoom + y]
  const dx = shortfall(left, left + box.width * zoom, room.width)
  const dy = shortfall(top, top + box.height * zoom, room.height)
  if (dx !== 0 || dy !== 0) show({ x: x + dx, y: y + dy, zoom }, glide())
  return { x: room.left + left + dx, y: room.top + top + dy }
}

const clampZoom = (zoom: number): number => Math.min(zoomLimits.max, Math.max(zoomLimits.min, zoom))

/** Zooms about the middle of the view. */
export const zoomTo = (zoom: number): void => {
  void flow?.zoomTo(clampZoom(zoom), { duration: glide() })
}

const steps = [0.1, 0.25, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2]

export const zoomIn = (): void => zoomTo(steps.find(step => step > zoomNow() + 0.01) ?? zoomLimits.max)
export const zoomOut = (): void => zoomTo(steps.findLast(step => step < zoomNow() - 0.01) ?? zoomLimits.min)

type Extent = { readonly width: number; readonly height: number }

/** The whole model in view, never larger than life. */
export const showWhole = ({ width, height }: Extent): void => {
  const room = frameBox()
  if (!room) return
  const across = (room.width - 2 * margin) / width
  const down = (room.height - 2 * margin) / height
  const zoom = clampZoom(Math.min(1, across, down))
  show(
    { x: (room.width - width * zoom) / 2, y: Math.max(margin, (room.height - height * zoom) / 2), zoom },
    glide(),
  )
}

/** Where a document opens: its lanes across the window, its top at the top, never so small that it cannot be read. */
const openingView = ({ width }: Extent, room: Extent): { x: number; y: number; zoom: number } => {
  const across = (room.width - 2 * margin) / width
  const zoom = Math.max(0.6, Math.min(1, across))
  return { x: Math.max(margin, (room.width - width * zoom) / 2), y: margin, zoom }
}

/** How the lanes lie across the window as long as the person has not chosen otherwise. */
let across: { readonly x: number; readonly zoom: number } | null = null

export const showFromTop = (extent: Extent): void => {
  const room = frameBox()
  if (!room) return
  across = openingView(extent, room)
  show(openingView(extent, room), 0)
}

/** The window has another width: lanes that lay across it still do, unless the person has zoomed or panned sideways. */
export const keepAcross = (extent: Extent): void => {
  const room = frameBox()
  const view = flow?.getViewport()
  if (!room || !view || !across || view.x !== across.x || view.zoom !== across.zoom) return
  const next = openingView(extent, room)
  across = next
  show({ ...next, y: margin + ((view.y - margin) * next.zoom) / view.zoom }, 0)
}

/** Calls `resized` whenever the canvas has another width, until the given function is called. */
export const watchWidth = (resized: () => void): (() => void) => {
  const watch = new ResizeObserver(resized)
  if (frame) watch.observe(frame)
  return () => watch.disconnect()
}
