import type { Point } from '../../src/layout/geometry'
import { frameBox, panBy } from './viewport'

/** What a drag moves over: where it is in the window, and how it is moved along. */
export type Ground = {
  readonly box: () => DOMRect | null
  readonly pan: (dx: number, dy: number) => void
}

const canvas: Ground = { box: frameBox, pan: panBy }

/** So near to the ground's edge a dragging pointer pans it, in px; and so far in one frame at the most. */
const reach = 40
const fastest = 14

const pull = (at: number, start: number, end: number): number => {
  if (at < start + reach) return ((start + reach - at) / reach) * fastest
  if (at > end - reach) return ((end - reach - at) / reach) * fastest
  return 0
}

const isInside = ({ x, y }: Point, box: DOMRect, within: number): boolean =>
  x > box.left + within && x < box.right - within && y > box.top + within && y < box.bottom - within

/** Pans the ground while the pointer of a drag stands near its edge; `panned` is told the pointer's place again. */
export const edgePan = (
  panned: (at: Point) => void,
  ground: Ground = canvas,
): { at: (at: Point) => void; stop: () => void } => {
  let last: Point | null = null
  // A card on its way from the palette crosses the edge once without pulling at it.
  let wasInside = false
  const tick = () => {
    frame = requestAnimationFrame(tick)
    const box = ground.box()
    if (!last || !box) return
    wasInside ||= isInside(last, box, reach)
    if (!wasInside || !isInside(last, box, 0)) return
    const [dx, dy] = [pull(last.x, box.left, box.right), pull(last.y, box.top, box.bottom)]
    if (dx === 0 && dy === 0) return
    ground.pan(dx, dy)
    panned(last)
  }
  let frame = requestAnimationFrame(tick)
  return {
    at: point => {
      last = point
    },
    stop: () => cancelAnimationFrame(frame),
  }
}
