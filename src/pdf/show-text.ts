import type { GlyphLine, GlyphRun } from '../page/glyphs'
import type { EmbeddedFonts } from './embed-fonts'
import { number } from './syntax'

/** How a line is drawn. `x` is its left end, `y` its baseline, from the page's foot. */
export type Inked = {
  readonly x: number
  readonly y: number
  readonly size: number
  /** '#rrggbb' */
  readonly colour: string
}

/** How much of the type size a stroke adds where a font has no bold of its own. */
export const stroke = 0.028

/** pdf.js reads a letter and its mark the wrong way round, unless they are of two sizes. */
const hair = 0.001

/**
 * A line in a content stream's words, run by run in reading order. What runs from right to left is shown letter by
 * letter, so that it reads and copies in its own order too.
 */
export const showLine = (
  { runs }: GlyphLine,
  fonts: EmbeddedFonts,
  { x, y, size, colour }: Inked,
): string => {
  const lines: string[] = []
  let pen = { x: 0, y: 0 }
  for (const run of runs) {
    if (run.clusters.length === 0) continue
    const { face } = run
    const ink = `${inkOf(colour)} rg`
    const bold = face.stroked
      ? [`${number(size * stroke)} w`, `${inkOf(colour)} RG`, '[] 0 d', '1 j', '2 Tr']
      : []
    if (face.stroked) lines.push('q')
    const sized = (size: number) => `/${fonts.nameOf(face)} ${number(size)} Tf`
    lines.push('BT', sized(size), ...bold, ink)
    pen = { x: 0, y: 0 }
    let marked = false
    for (const { at, codes, marks } of shown(run, fonts)) {
      if (marks !== marked) lines.push(sized(marks ? size + hair : size))
      marked = marks
      const to = { x: round(x + at * size), y: round(y) }
      lines.push(`${number(to.x - pen.x)} ${number(to.y - pen.y)} Td`, `<${codes.join('')}> Tj`)
      pen = to
    }
    lines.push('ET')
    if (face.stroked) lines.push('Q')
  }
  return lines.join('\n')
}

const round = (value: number): number => Math.round(value * 1000) / 1000

/** Codes to be shown from a place on, in ems from the line's left end. */
const shown = ({ face, rightToLeft, x, clusters }: GlyphRun, fonts: EmbeddedFonts) => {
  if (!rightToLeft)
    return [{ at: x, codes: clusters.map(cluster => fonts.codeOf(face, cluster)), marks: false }]
  const widths = clusters.map(({ advance }) => advance / face.typeface.unitsPerEm)
  let at = x + widths.reduce((sum, width) => sum + width, 0)
  return clusters.map((cluster, i) => {
    at -= widths[i] ?? 0
    return { at, codes: [fonts.codeOf(face, cluster)], marks: cluster.advance === 0 }
  })
}

const inkOf = (colour: string): string =>
  [1, 3, 5].map(at => number(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ')
