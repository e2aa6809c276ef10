import type { Path, Point } from '../layout/geometry'
import { arrowOf } from '../page/arrow'
import type { BoxMark, DrawingMark, LineMark, Sheet, TextMark } from '../page/drawing'
import type { FontName } from '../powers'
import { escaped } from './xml'

const weights: Readonly<Record<FontName, number>> = { regular: 400, semibold: 600 }

/** The typeface's name; whoever shows the picture brings the font. */
const family = 'Inter'

/**
 * One page as an SVG document at the paper's size, its text as text. The page was measured without kerning and
 * ligatures, which SVG itself cannot turn off: a style sheet does (renderer/styles/print.css).
 */
export const sheetToSvg = (sheet: Sheet, language: string): string => {
  const { width, height } = sheet
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}" xml:lang="${escaped(language)}" font-family="${family}" text-rendering="geometricPrecision">`
  const paper = `<rect width="${width}" height="${height}" fill="#ffffff"/>`
  return `${head}\n${[paper, ...sheet.marks.map(drawn)].join('\n')}\n</svg>\n`
}

const drawn = (mark: DrawingMark): string => {
  if (mark.type === 'text') return text(mark)
  return mark.type === 'box' ? box(mark) : line(mark)
}

const text = ({ lines, size, font, colour }: TextMark): string => {
  const spans = lines.map(
    ({ text, x, y }) => `<tspan x="${length(x)}" y="${length(y)}">${escaped(text)}</tspan>`,
  )
  return `<text xml:space="preserve" font-size="${size}" font-weight="${weights[font]}" fill="${colour}">${spans.join('')}</text>`
}

const box = ({ box, radius, fill, stroke, strokeWidth }: BoxMark): string => {
  const { x, y, width, height } = box
  const place = `x="${length(x)}" y="${length(y)}" width="${length(width)}" height="${length(height)}"`
  const edge = stroke === null ? '' : ` stroke="${stroke}" stroke-width="${strokeWidth}"`
  return `<rect ${place} rx="${radius}" fill="${fill ?? 'none'}"${edge}/>`
}

const line = ({ path, colour, width, dash, arrow }: LineMark): string => {
  const pointed = arrowOf(path, arrow)
  const dashes = dash === null ? '' : ` stroke-dasharray="${dash.join(' ')}"`
  const shaft = `<path d="${track(pointed?.line ?? path)}" fill="none" stroke="${colour}" stroke-width="${width}"${dashes}/>`
  if (!pointed) return shaft
  return `${shaft}<path d="M${pointed.head.map(point).join('L')}Z" fill="${colour}"/>`
}

const track = ({ start, pieces }: Path): string =>
  `M${point(start)}${pieces
    .map(piece =>
      piece.type === 'line'
        ? `L${point(piece.to)}`
        : `C${point(piece.c1)} ${point(piece.c2)} ${point(piece.to)}`,
    )
    .join('')}`

const point = ({ x, y }: Point): string => `${length(x)} ${length(y)}`

/** To a thousandth of a point. */
const length = (value: number): string => String(Math.round(value * 1000) / 1000)
