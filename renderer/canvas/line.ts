import type { Path, Point } from '../../src/layout/geometry'

/** An arrow head's length and half its width, in px. */
const headLength = 8
const headHalf = 4

const spell = (n: number): string => String(Math.round(n * 100) / 100)
const spellPoint = ({ x, y }: Point): string => `${spell(x)} ${spell(y)}`

/** Where a path ends, and the direction it arrives in as a unit vector. */
const arrival = (path: Path): { tip: Point; towards: Point } => {
  const last = path.pieces.at(-1)
  if (!last) return { tip: path.start, towards: { x: 1, y: 0 } }
  const before = path.pieces.at(-2)?.to ?? path.start
  const from = last.type === 'curve' ? last.c2 : before
  const [dx, dy] = [last.to.x - from.x, last.to.y - from.y]
  const length = Math.hypot(dx, dy)
  return { tip: last.to, towards: length > 0 ? { x: dx / length, y: dy / length } : { x: 1, y: 0 } }
}

/** A path as SVG writes it, stopping inside its arrow head, so that the line never shows beside the tip. */
export const lineOf = (path: Path): string => {
  const { tip, towards } = arrival(path)
  const end = { x: tip.x - towards.x * (headLength - 1), y: tip.y - towards.y * (headLength - 1) }
  const pieces = path.pieces.map((piece, index) => {
    const to = index === path.pieces.length - 1 ? end : piece.to
    return piece.type === 'line'
      ? `L${spellPoint(to)}`
      : `C${spellPoint(piece.c1)} ${spellPoint(piece.c2)} ${spellPoint(to)}`
  })
  return `M${spellPoint(path.start)}${pieces.join('')}`
}

/** Halfway along a path: the middle of its middle piece. */
export const middleOf = ({ start, pieces }: Path): Point => {
  const at = pieces.length >> 1
  const from = pieces[at - 1]?.to ?? start
  const piece = pieces[at]
  if (!piece) return from
  const { to } = piece
  if (piece.type === 'line') return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  const { c1, c2 } = piece
  return { x: (from.x + 3 * c1.x + 3 * c2.x + to.x) / 8, y: (from.y + 3 * c1.y + 3 * c2.y + to.y) / 8 }
}

/** The arrow head at the end of a path, as a closed SVG path. */
export const headOf = (path: Path): string => {
  const { tip, towards } = arrival(path)
  const back = { x: tip.x - towards.x * headLength, y: tip.y - towards.y * headLength }
  const side = { x: -towards.y * headHalf, y: towards.x * headHalf }
  const corners = [
    tip,
    { x: back.x + side.x, y: back.y + side.y },
    { x: back.x - side.x, y: back.y - side.y },
  ]
  return `M${corners.map(spellPoint).join('L')}Z`
}
