import type { Path, Piece, Point } from '../layout/geometry'

/** A connector as it is drawn: its line, which ends inside the head, and the head's three corners, tip first. */
export type Arrow = {
  readonly line: Path
  readonly head: readonly [tip: Point, left: Point, right: Point]
}

/** A head's width, as a share of its length. */
const slender = 0.8
/** The line reaches this far into the head, so that its blunt end never shows beside the tip. */
const overlap = 0.3

/** Ends a path in an arrow head of this length. The last piece of the path is at least as long. */
export const arrowOf = ({ start, pieces }: Path, length: number): Arrow | null => {
  const last = pieces.at(-1)
  if (!last || length === 0) return null
  const tip = last.to
  const before = pieces.at(-2)?.to ?? start
  const behind = last.type === 'curve' ? last.c2 : before
  const distance = Math.hypot(tip.x - behind.x, tip.y - behind.y)
  if (distance === 0) return null
  const unit = { x: (tip.x - behind.x) / distance, y: (tip.y - behind.y) / distance }
  const back = (by: number, aside: number): Point => ({
    x: tip.x - unit.x * by - unit.y * aside,
    y: tip.y - unit.y * by + unit.x * aside,
  })
  const half = (length * slender) / 2
  const to = back(length * (1 - overlap), 0)
  const shortened: Piece = last.type === 'line' ? { type: 'line', to } : { ...last, to }
  return {
    line: { start, pieces: [...pieces.slice(0, -1), shortened] },
    head: [tip, back(length, half), back(length, -half)],
  }
}
