import { useStore as useFlow } from '@xyflow/react'
import { shallow } from 'zustand/shallow'
import type { Box } from '../../src/layout/geometry'

/** What is drawn follows the view in steps of so many px of the window: most of a pan draws nothing anew. */
const step = 128

type View = {
  readonly transform: readonly [x: number, y: number, zoom: number]
  readonly width: number
  readonly height: number
}

const drawnFor = ({ transform: [x, y, zoom], width, height }: View): Box => {
  const [left, top] = [Math.floor(-x / step), Math.floor(-y / step)]
  const [right, bottom] = [Math.ceil((width - x) / step), Math.ceil((height - y) / step)]
  const side = step / zoom
  return { x: left * side, y: top * side, width: (right - left) * side, height: (bottom - top) * side }
}

/** The part of the canvas to draw, in its own lengths: what is in view, and a little around it. */
export const useDrawn = (): Box => useFlow(drawnFor, shallow)

export const touches = (one: Box, other: Box): boolean =>
  one.x <= other.x + other.width &&
  other.x <= one.x + one.width &&
  one.y <= other.y + other.height &&
  other.y <= one.y + one.height
