import { unzlibSync } from 'fflate'
import { expect, test } from 'vitest'
import { pngFiles } from '../../src/exports/png'
import { composePages } from '../../src/page/compose'
import type { Drawing, TextMark } from '../../src/page/drawing'
import { drawPdf } from '../../src/pdf/draw-pdf'
import { templateOf } from '../../src/templates/templates'
import { fonts, typesetter } from '../page/fonts'
import { example, fixture, letter } from '../page/models'
import { runOn } from '../pdf/checker/pdf'
import { engine } from './engine'

const model = example('joint-literacy-coaching')
const drawing = composePages(model, templateOf(model), { ...letter, include: ['reading'] }, typesetter)

type Picture = {
  readonly width: number
  readonly height: number
  readonly dark: (x: number, y: number) => boolean
}

/** Of a PNG with a byte for each of red, green, blue and alpha, not interlaced. */
const pictureOf = (png: Uint8Array): Picture => {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  expect([...png.subarray(24, 29)]).toEqual([8, 6, 0, 0, 0])
  const data: Uint8Array[] = []
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at))
    if (new TextDecoder().decode(png.subarray(at + 4, at + 8)) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + view.getUint32(at)))
  const raw = unzlibSync(Buffer.concat(data))
  const row = width * 4
  const dots = new Uint8Array(row * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < row; x++) {
      const left = x >= 4 ? (dots[y * row + x - 4] ?? 0) : 0
      const above = y > 0 ? (dots[(y - 1) * row + x] ?? 0) : 0
      const corner = x >= 4 && y > 0 ? (dots[(y - 1) * row + x - 4] ?? 0) : 0
      dots[y * row + x] =
        (raw[y * (row + 1) + 1 + x] ?? 0) + predicted(raw[y * (row + 1)] ?? 0, left, above, corner)
    }
  return { width, height, dark: (x, y) => (dots[y * row + x * 4] ?? 255) < 200 }
}

/** The filters of PNG. */
const predicted = (filter: number, left: number, above: number, corner: number): number => {
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return Math.floor((left + above) / 2)
  if (filter !== 4) return 0
  const guess = left + above - corner
  const [a, b, c] = [left, above, corner].map(one => Math.abs(guess - one))
  if ((a ?? 0) <= (b ?? 0) && (a ?? 0) <= (c ?? 0)) return left
  return (b ?? 0) <= (c ?? 0) ? above : corner
}

const languages = fixture('languages')
const papers: Readonly<Record<string, Drawing>> = {
  'an example': drawing,
  'fifteen languages': composePages(languages, templateOf(languages), letter, typesetter),
}

test.each(Object.keys(papers))(
  '%s: a picture a page, as wide as asked for, with each text in its place',
  async name => {
    const paper = papers[name] ?? drawing
    const files = await pngFiles(paper, fonts, 1584, engine)
    expect(files.length).toBe(paper.sheets.length)
    files.forEach((png, i) => {
      const { width, height, dark } = pictureOf(png)
      expect([width, height]).toEqual([1584, 1224])
      const texts = (paper.sheets[i]?.marks ?? []).filter((mark): mark is TextMark => mark.type === 'text')
      const unseen = texts.flatMap(({ lines, size, font, direction }) =>
        lines.filter(({ text, x, y }) => {
          const wide = typesetter.measure(text.trimEnd(), size, font)
          const left = direction === 'rtl' ? x - wide : x
          // Ink in the last letters' place: no line is short of what it was measured.
          return text.trim() !== '' && !(inked(left, y) && inked(left + wide - size, y))

          function inked(from: number, base: number): boolean {
            for (let dx = 0; dx < size * 2; dx++)
              for (let dy = 0; dy < size * 2; dy++)
                if (dark(Math.round(from * 2) + dx, Math.round((base - size) * 2) + dy)) return true
            return false
          }
        }),
      )
      expect(unseen).toEqual([])
    })
  },
)

test.each(Object.keys(papers))('%s: looks as another reader draws the PDF', async name => {
  const paper = papers[name] ?? drawing
  const pdf = drawPdf(paper, fonts)
  const pictures = (await pngFiles(paper, fonts, 1584, engine)).map(pictureOf)
  pictures.forEach(({ width, height, dark }, i) => {
    const only = ['-f', `${i + 1}`, '-l', `${i + 1}`, '-scale-to-x', `${width}`, '-scale-to-y', `${height}`]
    const dots = runOn(pdf, 'pdftoppm', path => ['-gray', ...only, path], 'latin1').slice(-width * height)
    const theirs = (x: number, y: number) => dots.charCodeAt(y * width + x) < 200
    // Inks differ by a dot at their edges: a square of theirs with much more or less ink is another letter.
    const side = 12
    const inkIn = (isInked: (x: number, y: number) => boolean, left: number, top: number): number => {
      let sum = 0
      for (let x = left; x < left + side; x++)
        for (let y = top; y < top + side; y++) sum += isInked(x, y) ? 1 : 0
      return sum
    }
    const others: string[] = []
    for (let left = 0; left < width; left += side)
      for (let top = 0; top < height; top += side)
        if (Math.abs(inkIn(dark, left, top) - inkIn(theirs, left, top)) > (side * side) / 3)
          others.push(`${left} ${top}`)
    expect(others).toEqual([])
  })
})

test('unless somebody chooses, 216 dots to the inch', async () => {
  const [png] = await pngFiles({ ...drawing, sheets: drawing.sheets.slice(0, 1) }, fonts, null, engine)
  expect(png && pictureOf(png).width).toBe(11 * 216)
})
