import { join, resolve } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { build } from 'vite'
import { composePages } from '../../src/page/compose'
import { sample } from '../../src/templates/sample'
import { fonts, typesetter } from '../page/fonts'
import { letter } from '../page/models'
import { findChromium } from '../run/chromium'
import { quietChromium } from '../run/quiet-chromium'
import { medians } from './median'
import { modelOf } from './models'
import { drawnByJsPdf } from './page/by-jspdf'
import { drawnByPdfKit } from './page/by-pdfkit'
import { htmlOf } from './page/html'
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
  const bytes = {
    ours: makePdf(model, letter, fonts).bytes.length,
    jsPDF: drawnByJsPdf(drawing).byteLength,
    pdfkit: (await drawnByPdfKit(drawing)).length,
  }
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
    console.log(`  ours ${bytes.ours} bytes, jsPDF ${bytes.jsPDF} bytes, pdfkit ${bytes.pdfkit} bytes`)
  }
  const aims = Object.entries(papers).flatMap(([what, { ours, jsPDF, chromium }]) => [
    { what: `paper of ${what}, by jsPDF`, most: 1.5, is: ours / jsPDF },
    { what: `paper of ${what}, by Chromium’s print`, most: 0.5, is: ours / chromium },
  ])
  return { results: papers, aims }
}
