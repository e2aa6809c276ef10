import type { Point } from '../../src/layout/geometry'
import { frameBox, isOverCanvas, panBy } from './viewport'

/** So near to the canvas's edge a dragging pointer pans it, in px; and so far in one frame at the most. */
const reach = 40
const fastest = 14

const pull = (at: number, start: number, end: number): number => {
  if (at < start + reach) return ((start + reach - at) / reach) * fastest
  if (at > end - reach) return ((end - reach - at) / reach) * fastest
  return 0
}

const isWellInside = ({ x, y }: Point, box: DOMRect): boolean =>
  x > box.left + reach && x < box.right - reach && y > box.top + reach && y < box.bottom - reach

/** Pans the canvas while the pointer of a drag stands near its edge; `panned` is told the pointer's place again. */
export const edgePan = (panned: (at: Point) => void): { at: (at: Point) => void; stop: () => void } => {
  let last: Point | null = null
  // A card on its way from the palette crosses the edge once without pulling at it.
  let wasInside = false
  const tick = () => {
    frame = requestAnimationFrame(tick)
    const box = frameBox()
    if (!last || !box) return
    wasInside ||= isWellInside(last, box)
    if (!wasInside || !isOverCanvas(last)) return
    const [dx, dy] = [pull(last.x, box.left, box.right), pull(last.y, box.top, box.bottom)]
    if (dx === 0 && dy === 0) return
    panBy(dx, dy)
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
