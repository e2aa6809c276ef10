import type { Piece, Point } from '../geometry'

/** From one point to another, leaving and arriving level: straight where that is straight. */
export const across = (from: Point, to: Point): Piece => {
  if (Math.abs(from.y - to.y) < 0.05) return { type: 'line', to }
  const half = (to.x - from.x) / 2
  return { type: 'curve', c1: { x: from.x + half, y: from.y }, c2: { x: to.x - half, y: to.y }, to }
}

/**
 * Out to the right by `depth`, along, and back to the x it began at: an arc with soft shoulders. `stretch` is the
 * straight last bit before the arrow head's tip.
 */
export const around = (from: Point, to: Point, depth: number, stretch: number): readonly Piece[] => {
  const down = Math.sign(to.y - from.y)
  const shoulder = Math.min(Math.abs(to.y - from.y) / 2, 1.5 * depth) * down
  const x = from.x + depth
  const near = { x: to.x + stretch, y: to.y }
  const turn = { x, y: from.y + shoulder }
  const back = { x, y: to.y - shoulder }
  return [
    {
      type: 'curve',
      c1: { x: from.x + depth * 0.6, y: from.y },
      c2: { x, y: from.y + shoulder * 0.3 },
      to: turn,
    },
    { type: 'line', to: back },
    {
      type: 'curve',
      c1: { x, y: to.y - shoulder * 0.3 },
      c2: { x: near.x + (x - near.x) * 0.4, y: to.y },
      to: near,
    },
    { type: 'line', to },
  ]
}
