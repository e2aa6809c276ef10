import type { Piece, Point } from '../geometry'

/** From one point to another in one soft curve that leaves and arrives level: straight where that is straight. */
export const ease = (from: Point, to: Point): Piece => {
  if (Math.abs(from.y - to.y) < 0.05) return { type: 'line', to }
  const half = (to.x - from.x) / 2
  return { type: 'curve', c1: { x: from.x + half, y: from.y }, c2: { x: to.x - half, y: to.y }, to }
}

/** From one point to another by way of a straight run up or down at `x`, with soft shoulders. */
export const turnAt = (from: Point, to: Point, x: number): readonly Piece[] => {
  const rise = to.y - from.y
  const height = Math.abs(rise)
  const soft = (width: number) => 1.4 * Math.abs(width)
  // The arriving end comes first: lines that arrive together then do so on the very same curve.
  const arriving = Math.min(soft(to.x - x), 0.6 * height)
  const last = Math.sign(rise) * arriving
  const first = Math.sign(rise) * Math.min(soft(x - from.x), height - arriving)
  return [
    {
      type: 'curve',
      c1: { x: from.x + (x - from.x) * 0.7, y: from.y },
      c2: { x, y: from.y + first * 0.35 },
      to: { x, y: from.y + first },
    },
    { type: 'line', to: { x, y: to.y - last } },
    {
      type: 'curve',
      c1: { x, y: to.y - last * 0.35 },
      c2: { x: to.x - (to.x - x) * 0.7, y: to.y },
      to,
    },
  ]
}

/**
 * Out to the right by `depth`, along, and back to the x it began at: an arc with soft shoulders. `stretch` is the
 * straight last bit before the arrow head's tip.
 */
export const around = (from: Point, to: Point, depth: number, stretch: number): readonly Piece[] => {
  const height = Math.abs(to.y - from.y)
  const arriving = Math.min(1.5 * depth, 0.6 * height)
  const last = Math.sign(to.y - from.y) * arriving
  const first = Math.sign(to.y - from.y) * Math.min(1.5 * depth, height - arriving)
  const x = from.x + depth
  const near = { x: to.x + stretch, y: to.y }
  const turn = { x, y: from.y + first }
  const back = { x, y: to.y - last }
  return [
    {
      type: 'curve',
      c1: { x: from.x + depth * 0.6, y: from.y },
      c2: { x, y: from.y + first * 0.3 },
      to: turn,
    },
    { type: 'line', to: back },
    {
      type: 'curve',
      c1: { x, y: to.y - last * 0.3 },
      c2: { x: near.x + (x - near.x) * 0.4, y: to.y },
      to: near,
    },
    { type: 'line', to },
  ]
}
