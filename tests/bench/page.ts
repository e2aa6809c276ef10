import { join, resolve } from 'node:path'
import { jsPDF } from 'jspdf'
import { type Browser, chromium } from 'playwright-core'
import { build } from 'vite'
import type { Path } from '../../src/layout/geometry'
import { composePages } from '../../src/page/compose'
import type { Drawing, DrawingMark, Sheet } from '../../src/page/drawing'
import { sample } from '../../src/templates/sample'
import { fonts, typesetter } from '../page/fonts'
import { letter } from '../page/models'
import { findChromium } from '../run/chromium'
import { quietChromium } from '../run/quiet-chromium'
import { medians } from './median'
import { modelOf } from './models'
import { type Results, shown } from './results'

const sizes = [40, 400, 2000] as const
const rounds = 9

/** The app's own code as it is shipped: what runs these files as they are gives every function its name when it is made. */
const builtMakePdf = async () => {
  const root = resolve(import.meta.dirname, '../..')
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: { ssr: 'src/pdf/make-pdf.ts', outDir: 'out/bench', minify: false },
  })
  const built: typeof import('../../src/pdf/make-pdf') = await import(join(root, 'out/bench/make-pdf.js'))
  return built.makePdf
}

const vfs = { regular: Buffer.from(fonts.regular), semibold: Buffer.from(fonts.semibold) }

/** The same marks by jsPDF's own calls: no tags, no order, no thought of what a font lacks. */
const drawnByJsPdf = ({ sheets }: Drawing): ArrayBuffer => {
  const [first] = sheets
  const format = [first?.width ?? 792, first?.height ?? 612]
  const doc = new jsPDF({ unit: 'pt', format, orientation: 'landscape', compress: true })
  for (const [name, bytes] of Object.entries(vfs)) {
    doc.addFileToVFS(`${name}.ttf`, bytes.toString('base64'))
    doc.addFont(`${name}.ttf`, 'Inter', name)
  }
  for (const [i, { marks }] of sheets.entries()) {
    if (i > 0) doc.addPage(format, 'landscape')
    for (const mark of marks) drawMark(doc, mark)
  }
  return doc.output('arraybuffer')
}

const drawMark = (doc: jsPDF, mark: DrawingMark): void => {
  if (mark.type === 'text') {
    doc.setFont('Inter', mark.font)
    doc.setFontSize(mark.size)
    doc.setTextColor(mark.colour)
    for (const { text, x, y } of mark.lines) doc.text(text, x, y)
  } else if (mark.type === 'box') {
    const { box, radius, fill, stroke, strokeWidth } = mark
    if (fill !== null) doc.setFillColor(fill)
    if (stroke !== null) doc.setDrawColor(stroke).setLineWidth(strokeWidth)
    const style = `${fill === null ? '' : 'F'}${stroke === null ? '' : 'D'}`
    if (style !== '') doc.roundedRect(box.x, box.y, box.width, box.height, radius, radius, style)
  } else if (mark.type === 'line') {
    doc.setDrawColor(mark.colour).setLineWidth(mark.width)
    doc.moveTo(mark.path.start.x, mark.path.start.y)
    for (const piece of mark.path.pieces)
      if (piece.type === 'line') doc.lineTo(piece.to.x, piece.to.y)
      else doc.curveTo(piece.c1.x, piece.c1.y, piece.c2.x, piece.c2.y, piece.to.x, piece.to.y)
    doc.stroke()
  }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The same marks as a document for a browser to print. */
const htmlOf = ({ sheets }: Drawing): string =>
  `<!doctype html><html lang="en"><style>@page{size:${sheets[0]?.width}pt ${sheets[0]?.height}pt;margin:0}body{margin:0;font-family:Inter,sans-serif}section{position:relative;break-after:page;overflow:hidden}p,div,svg{position:absolute;margin:0;white-space:pre}</style>${sheets.map(section).join('')}</html>`

const section = ({ width, height, marks }: Sheet): string =>
  `<section style="width:${width}pt;height:${height}pt">${marks.map(element).join('')}</section>`

const element = (mark: DrawingMark): string => {
  if (mark.type === 'text') {
    const [first] = mark.lines
    const place = `left:${first?.x}pt;top:${(first?.y ?? 0) - mark.size}pt`
    const weight = mark.font === 'semibold' ? 600 : 400
    const words = mark.lines.map(({ text }) => escaped(text)).join('\n')
    return `<p style="${place};font-size:${mark.size}pt;font-weight:${weight};color:${mark.colour}">${words}</p>`
  }
  if (mark.type === 'box') {
    const { box, radius, fill, stroke, strokeWidth } = mark
    const edge = stroke === null ? '' : `;border:${strokeWidth}pt solid ${stroke}`
    return `<div style="left:${box.x}pt;top:${box.y}pt;width:${box.width}pt;height:${box.height}pt;border-radius:${radius}pt;background:${fill ?? 'none'}${edge}"></div>`
  }
  if (mark.type === 'image') throw new Error('No model here has a picture.')
  return `<svg style="left:0;top:0" width="792pt" height="612pt" viewBox="0 0 792 612"><path d="${track(mark.path)}" fill="none" stroke="${mark.colour}" stroke-width="${mark.width}"/></svg>`
}

const track = ({ start, pieces }: Path): string =>
  `M${start.x} ${start.y}${pieces
    .map(piece =>
      piece.type === 'line'
        ? `L${piece.to.x} ${piece.to.y}`
        : `C${piece.c1.x} ${piece.c1.y} ${piece.c2.x} ${piece.c2.y} ${piece.to.x} ${piece.to.y}`,
    )
    .join('')}`

const measure = async (
  browser: Browser,
  cards: number,
  makePdf: Awaited<ReturnType<typeof builtMakePdf>>,
) => {
  const model = modelOf(cards, 0)
  const drawing = composePages(model, sample, letter, typesetter)
  const html = htmlOf(drawing)
  const page = await browser.newPage()
  const times = await medians(
    {
      ours: () => makePdf(model, letter, fonts),
      jsPDF: () => drawnByJsPdf(drawing),
      chromium: async () => {
        await page.setContent(html)
        await page.pdf({ preferCSSPageSize: true, printBackground: true })
      },
    },
    rounds,
  )
  await page.close()
  const bytes = { ours: makePdf(model, letter, fonts).bytes.length, jsPDF: drawnByJsPdf(drawing).byteLength }
  return { pages: drawing.sheets.length, ...times, bytes }
}

/** How long a board paper takes, composed and tagged, beside what others take to draw the same marks untagged. */
export const measurePages = async (): Promise<Results> => {
  const makePdf = await builtMakePdf()
  const { CHROMIUM_PATH, ...environment } = await findChromium(console.log)
  const browser = await chromium.launch({
    executablePath: CHROMIUM_PATH,
    args: quietChromium,
    env: { ...process.env, ...environment },
  })
  const papers: Record<string, Awaited<ReturnType<typeof measure>>> = {}
  try {
    for (const cards of sizes) papers[`${cards} cards`] = await measure(browser, cards, makePdf)
  } finally {
    await browser.close()
  }
  for (const [what, { pages, ours, jsPDF, chromium, bytes }] of Object.entries(papers)) {
    console.log(`paper of ${what}, ${pages} pages`)
    console.log(`  ours ${shown(ours)} ms, jsPDF ${shown(jsPDF)} ms, Chromium ${shown(chromium)} ms`)
    console.log(`  ours ${bytes.ours} bytes, jsPDF ${bytes.jsPDF} bytes`)
  }
  const aims = Object.entries(papers).flatMap(([what, { ours, jsPDF, chromium }]) => [
    { what: `paper of ${what}, by jsPDF`, most: 1.5, is: ours / jsPDF },
    { what: `paper of ${what}, by Chromium’s print`, most: 0.5, is: ours / chromium },
  ])
  return { results: papers, aims }
}
