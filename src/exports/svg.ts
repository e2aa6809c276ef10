import { base64 } from '../base64'
import { hasRightToLeft } from '../layout/direction'
import { familiesFor, inter } from '../layout/families'
import type { Path, Point } from '../layout/geometry'
import { arrowOf } from '../page/arrow'
import { facesOn, type UsedFace } from '../page/characters'
import type { BoxMark, Drawing, DrawingMark, ImageMark, LineMark, Sheet, TextMark } from '../page/drawing'
import type { Fonts } from '../page/typesetter'
import { subsetFont } from '../pdf/subset-font'
import type { FontName } from '../powers'
import { escaped } from './xml'

const weights: Readonly<Record<FontName, number>> = { regular: 400, semibold: 600 }

/** As a text in this language looks for its font. */
const familiesIn = (language: string): string =>
  [inter, ...familiesFor(language)].map(({ name }) => (/ /.test(name) ? `'${name}'` : name)).join(', ')

/**
 * One page as an SVG document at the paper's size, its text as text. The page was measured without kerning and
 * ligatures, which SVG itself cannot turn off: a style sheet does, and it brings the font (renderer/styles/print.css).
 */
export const sheetToSvg = (sheet: Sheet, language: string): string => svg(sheet, language, '', text)

/** The same with its texts drawn by somebody else, for a reader who knows no fonts. */
export const sheetToPicture = (
  sheet: Sheet,
  language: string,
  drawText: (mark: TextMark) => string,
): string => svg(sheet, language, '', drawText)

/** Every page as a file that can be shown anywhere: the letters it needs of the typefaces travel inside. */
export const svgFiles = ({ title, language, sheets }: Drawing, fonts: Fonts): readonly string[] =>
  sheets.map(sheet =>
    svg(
      sheet,
      language,
      `<title>${escaped(title)}</title>\n${styleOf(facesOn(sheet, language, fonts))}\n`,
      text,
    ),
  )

const svg = (sheet: Sheet, language: string, first: string, drawText: (mark: TextMark) => string): string => {
  const { width, height } = sheet
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}" xml:lang="${escaped(language)}" font-family="${familiesIn(language)}, sans-serif" text-rendering="geometricPrecision">`
  const paper = `<rect width="${width}" height="${height}" fill="#ffffff"/>`
  const drawn = (mark: DrawingMark): string => {
    if (mark.type === 'text') return drawText(mark)
    if (mark.type === 'image') return image(mark)
    return mark.type === 'box' ? box(mark) : line(mark)
  }
  return `${head}\n${first}${[paper, ...sheet.marks.map(drawn)].join('\n')}\n</svg>\n`
}

const styleOf = (faces: readonly UsedFace[]): string =>
  `<style>${faces.map(faceRule).join('')}text{font-kerning:none;font-variant-ligatures:none;font-feature-settings:"calt" 0}</style>`

const faceRule = (used: UsedFace): string => {
  const { family, file } = used.face
  const weight = family.files.regular === file ? weights.regular : weights.semibold
  return `@font-face{font-family:'${family.name}';font-weight:${weight};src:url(data:font/ttf;base64,${base64(lettersOf(used))})}`
}

/** Characters whose look depends on their neighbours: letters that join, and what joins pictures to one. */
const joining = /\u200d|\u20e3|[\p{Script=Arabic}\p{Script=Hebrew}\p{Emoji_Modifier}\p{RI}]/u

/** A font goes along whole where only that knows how its letters are drawn beside each other. */
const lettersOf = ({ face, codePoints }: UsedFace): Uint8Array =>
  face.family.joins && [...codePoints].some(code => joining.test(String.fromCodePoint(code)))
    ? face.bytes
    : subsetFont(face.bytes, codePoints)

const text = ({ lines, size, font, colour, language, direction }: TextMark): string => {
  const style = `font-size="${size}" font-weight="${weights[font]}" fill="${colour}"`
  const tongue =
    language === null
      ? ''
      : ` xml:lang="${escaped(language)}" font-family="${familiesIn(language)}, sans-serif"`
  const side = direction === 'rtl' ? ' direction="rtl"' : ''
  const spans = lines.map(
    ({ text, x, y }) => `<tspan x="${length(x)}" y="${length(y)}">${escaped(text)}</tspan>`,
  )
  // Each line by itself where directions mix: a reader would order all of a text element as one line.
  const texts = lines.some(({ text }) => hasRightToLeft(text)) ? spans : [spans.join('')]
  return texts.map(text => `<text xml:space="preserve" ${style}${tongue}${side}>${text}</text>`).join('\n')
}

const box = ({ box, radius, fill, stroke, strokeWidth }: BoxMark): string => {
  const { x, y, width, height } = box
  const place = `x="${length(x)}" y="${length(y)}" width="${length(width)}" height="${length(height)}"`
  const edge = stroke === null ? '' : ` stroke="${stroke}" stroke-width="${strokeWidth}"`
  return `<rect ${place} rx="${radius}" fill="${fill ?? 'none'}"${edge}/>`
}

/** The picture itself goes along, so that nothing has to be fetched. */
const image = ({ box, format, data, alt }: ImageMark): string => {
  const { x, y, width, height } = box
  const place = `x="${length(x)}" y="${length(y)}" width="${length(width)}" height="${length(height)}"`
  return `<image ${place} preserveAspectRatio="none" role="img" aria-label="${escaped(alt)}" href="data:image/${format};base64,${data}"/>`
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
