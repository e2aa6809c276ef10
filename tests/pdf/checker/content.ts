import type { Box } from '../../../src/layout/geometry'
import { type Font, fontsOf } from './fonts'
import { dictOf, numbersOf, type Pdf } from './pdf'
import { type Token, tokensOf } from './tokens'

/** A marked piece of a page; an artifact has no number. */
export type Mark = { readonly tag: string; readonly mcid: number | null }

/** A text as it is shown, in a box from above its capitals to below its tails. */
export type Shown = {
  readonly mark: Mark | null
  readonly font: Font | undefined
  readonly codes: readonly number[]
  readonly text: string
  readonly box: Box
}

/** A picture as it is drawn, its box counted from the page's foot. */
export type Picture = { readonly mark: Mark | null; readonly name: string; readonly box: Box }

/** What a page draws. */
export type Content = {
  readonly marks: readonly Mark[]
  readonly shown: readonly Shown[]
  readonly pictures: readonly Picture[]
  /** Painting operators that stand in no mark. */
  readonly unmarked: readonly string[]
  /** Marks that are not ended, ended twice, nested, or reach over the edge of a text object. */
  readonly unbalanced: readonly string[]
  /** Around each path that is painted, counted from the page's foot. */
  readonly painted: readonly Box[]
}

const paints = new Set([
  'S',
  's',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'Tj',
  'TJ',
  "'",
  '"',
  'sh',
  'Do',
  'EI',
])
const pathEnds = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'n'])

export const contentOf = (pdf: Pdf, page: string): Content => {
  const fonts = fontsOf(pdf, page)
  const contents = dictOf(pdf, page)['/Contents']
  const stream = typeof contents === 'string' ? pdf.streams.get(contents) : undefined
  const marks: Mark[] = []
  const shown: Shown[] = []
  const pictures: Picture[] = []
  const unmarked: string[] = []
  const unbalanced: string[] = []
  const painted: Box[] = []
  const open: { readonly mark: Mark; readonly inText: boolean }[] = []
  let operands: Token[] = []
  let path: number[] = []
  let inText = false
  let font: Font | undefined
  let size = 0
  let pen = { x: 0, y: 0 }
  let square: Box | null = null

  for (const token of tokensOf(stream?.data ?? '')) {
    if (token.type !== 'operator') {
      operands.push(token)
      continue
    }
    run(token.value)
    operands = []
  }
  for (const { mark } of open) unbalanced.push(`${mark.tag} is not ended`)
  return { marks, shown, pictures, unmarked, unbalanced, painted }

  function run(operator: string): void {
    const mark = open.at(-1)?.mark ?? null
    if (paints.has(operator) && !mark) unmarked.push(operator)
    if (operator === 'BMC' || operator === 'BDC') begin()
    else if (operator === 'EMC') end()
    else if (operator === 'BT' || operator === 'ET') text(operator)
    else if (operator === 'Tf') setFont()
    else if (operator === 'Td') pen = { x: pen.x + numberAt(0), y: pen.y + numberAt(1) }
    else if (operator === 'Tj') show(mark)
    else if (operator === 'cm') place()
    else if (operator === 'Do') picture(mark)
    else if (operator === 'Q') square = null
    else if (operator === 're') rectangle()
    else if (['m', 'l', 'c'].includes(operator)) path.push(...operands.map((_, i) => numberAt(i)))
    else if (pathEnds.has(operator)) endPath(operator)
    else if (['TJ', "'", '"', 'Tm', 'T*', 'v', 'y'].includes(operator))
      throw new Error(`This checker does not know ${operator}, which jsPDF has not used so far.`)
  }

  function begin(): void {
    const [tag, properties] = operands
    const mcid = /\/MCID\s+(\d+)/.exec(properties?.type === 'dictionary' ? properties.value : '')?.[1]
    const mark: Mark = { tag: String(tag?.value).slice(1), mcid: mcid === undefined ? null : Number(mcid) }
    if (open.length > 0) unbalanced.push(`${mark.tag} stands in ${open.at(-1)?.mark.tag}`)
    open.push({ mark, inText })
    marks.push(mark)
  }

  function end(): void {
    const last = open.pop()
    if (!last) unbalanced.push('EMC without a mark')
    else if (last.inText !== inText) unbalanced.push(`${last.mark.tag} reaches over the edge of a text`)
  }

  function text(operator: string): void {
    inText = operator === 'BT'
    pen = { x: 0, y: 0 }
  }

  function setFont(): void {
    font = fonts.get(String(operands[0]?.value))
    size = numberAt(1)
  }

  function show(mark: Mark | null): void {
    const bytes = Buffer.from(String(operands[0]?.value), 'latin1')
    const codes = Array.from({ length: bytes.length / 2 }, (_, i) => bytes.readUInt16BE(2 * i))
    const words = codes.map(code => font?.textOf(code) ?? '').join('')
    const visible = codes.slice(0, codes.length - (words.length - words.trimEnd().length))
    const width = visible.reduce((sum, code) => sum + (font?.widthOf(code) ?? 0), 0) * (size / 1000)
    const box = { x: pen.x, y: pen.y - 0.21 * size, width, height: 0.95 * size }
    shown.push({ mark, font, codes, text: words, box })
  }

  /** Where the unit square is put, in which a picture is drawn: upright, one such place at a time. */
  function place(): void {
    const [width, b, c, height, x, y] = [0, 1, 2, 3, 4, 5].map(numberAt)
    if (square || b !== 0 || c !== 0) throw new Error('This checker knows no pictures that are turned.')
    square = { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 }
  }

  function picture(mark: Mark | null): void {
    pictures.push({
      mark,
      name: String(operands[0]?.value),
      box: square ?? { x: 0, y: 0, width: 1, height: 1 },
    })
  }

  function rectangle(): void {
    const [x, y, width, height] = [numberAt(0), numberAt(1), numberAt(2), numberAt(3)]
    path.push(x, y, x + width, y + height)
  }

  function endPath(operator: string): void {
    const xs = path.filter((_, i) => i % 2 === 0)
    const ys = path.filter((_, i) => i % 2 === 1)
    const [x, y] = [Math.min(...xs), Math.min(...ys)]
    if (operator !== 'n') painted.push({ x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y })
    path = []
  }

  function numberAt(index: number): number {
    const operand = operands[index]
    return operand?.type === 'number' ? operand.value : 0
  }
}

/** A page's width and height. */
export const sizeOf = (pdf: Pdf, page: string): readonly [width: number, height: number] => {
  const [, , width = 0, height = 0] = numbersOf(pdf, dictOf(pdf, page)['/MediaBox'])
  return [width, height]
}
