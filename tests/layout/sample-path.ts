import type { Path, Point } from '../../src/layout/geometry'

/** Points along a path, `steps` to a piece, its start and end included. */
export const pointsAlong = ({ start, pieces }: Path, steps = 40): readonly Point[] => {
  const points: Point[] = [start]
  let at = start
  for (const piece of pieces) {
    const [from, to] = [at, piece.to]
    const [c1, c2] =
      piece.type === 'curve' ? [piece.c1, piece.c2] : [toward(from, to, 1 / 3), toward(from, to, 2 / 3)]
    for (let step = 1; step <= steps; step++) points.push(cubic(from, c1, c2, to, step / steps))
    at = to
  }
  return points
}

const toward = (from: Point, to: Point, t: number): Point => ({
  x: from.x + (to.x - from.x) * t,
  y: from.y + (to.y - from.y) * t,
})

const cubic = (a: Point, b: Point, c: Point, d: Point, t: number): Point => {
  const mix = (a: number, b: number, c: number, d: number) =>
    a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t ** 2 * (1 - t) + d * t ** 3
  return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) }
}
