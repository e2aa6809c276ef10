import type { Box } from '../../src/layout/geometry'
import type { Drawing, Role, Sheet, TextMark } from '../../src/page/drawing'
import { typesetter } from './fonts'

export const textsOf = (sheet: Sheet): readonly TextMark[] => sheet.marks.filter(mark => mark.type === 'text')

/** What stands on the pages in a role, in reading order, each mark's lines joined. */
export const said = (drawing: Drawing, role: Role, about?: string): readonly string[] =>
  drawing.sheets
    .flatMap(textsOf)
    .filter(mark => mark.role === role && (about === undefined || mark.about === about))
    .map(mark => mark.lines.map(line => line.text).join(''))

/** The boxes of a page's cards: white with a hairline. */
export const cardBoxes = (sheet: Sheet): readonly Box[] =>
  sheet.marks.flatMap(mark =>
    mark.type === 'box' && mark.stroke !== null && mark.fill !== null ? [mark.box] : [],
  )

/** The edges around a page's groups: a hairline alone. */
export const groupEdges = (sheet: Sheet): readonly Box[] =>
  sheet.marks.flatMap(mark =>
    mark.type === 'box' && mark.stroke !== null && mark.fill === null ? [mark.box] : [],
  )

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 0.01 &&
  b.x < a.x + a.width - 0.01 &&
  a.y < b.y + b.height - 0.01 &&
  b.y < a.y + a.height - 0.01

/** The part of a page within its margins. */
export const insideMargins = ({ width, height }: Sheet, margin: number): Box => ({
  x: margin,
  y: margin,
  width: width - 2 * margin,
  height: height - 2 * margin,
})

/** The box each line of a text fills, from above its capitals to below its tails. */
export const lineBoxes = ({ lines, size, font, direction }: TextMark): readonly Box[] =>
  lines.map(({ text, x, y }) => {
    const width = typesetter.measure(text.trimEnd(), size, font)
    return { x: direction === 'rtl' ? x - width : x, y: y - 0.74 * size, width, height: 0.95 * size }
  })

export const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01
