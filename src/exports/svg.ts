import type { Path, Point } from '../layout/geometry'
import { arrowOf } from '../page/arrow'
import { charactersIn } from '../page/characters'
import type { BoxMark, Drawing, DrawingMark, LineMark, Sheet, TextMark } from '../page/drawing'
import type { Fonts } from '../page/typesetter'
import { subsetFont } from '../pdf/subset-font'
import type { FontName } from '../powers'
import { base64 } from './base64'
import { escaped } from './xml'

const weights: Readonly<Record<FontName, number>> = { regular: 400, semibold: 600 }

const family = 'Inter'

/**
 * One page as an SVG document at the paper's size, its text as text. The page was measured without kerning and
 * ligatures, which SVG itself cannot turn off: a style sheet does, and it brings the font (renderer/styles/print.css).
 */
export const sheetToSvg = (sheet: Sheet, language: string): string => svg(sheet, language, '')

/** Every page as a file that can be shown anywhere: the letters it needs of the typeface travel inside. */
export const svgFiles = ({ title, language, sheets }: Drawing, fonts: Fonts): readonly string[] =>
  sheets.map(sheet => svg(sheet, language, `<title>${escaped(title)}</title>\n${styleOf(sheet, fonts)}\n`))

const svg = (sheet: Sheet, language: string, first: string): string => {
  const { width, height } = sheet
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}" xml:lang="${escaped(language)}" font-family="${family}, sans-serif" text-rendering="geometricPrecision">`
  const paper = `<rect width="${width}" height="${height}" fill="#ffffff"/>`
  return `${head}\n${first}${[paper, ...sheet.marks.map(drawn)].join('\n')}\n</svg>\n`
}

const styleOf = (sheet: Sheet, fonts: Fonts): string => {
  const faces = [face('regular'), face('semibold')].join('')
  return `<style>${faces}text{font-kerning:none;font-variant-ligatures:none;font-feature-settings:"calt" 0}</style>`

  function face(name: FontName): string {
    const letters = base64(subsetFont(fonts[name], charactersIn([sheet], name)))
    return `@font-face{font-family:${family};font-weight:${weights[name]};src:url(data:font/ttf;base64,${letters})}`
  }
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
