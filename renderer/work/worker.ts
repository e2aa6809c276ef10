import engineUrl from '@resvg/resvg-wasm/index_bg.wasm?url'
import { makePaper } from '../../src/exports/make-paper'
import { sheetToSvg } from '../../src/exports/svg'
import { readImport } from '../../src/imports/importers'
import { type Shaper, shaperFrom } from '../../src/layout/shaper'
import { choicesOf } from '../../src/page/choices'
import { composePages } from '../../src/page/compose'
import { type FontSource, gatherFonts } from '../../src/page/gather-fonts'
import { typesetterFrom } from '../../src/page/typesetter'
import { templateOf } from '../../src/templates/templates'
import { wordsOf } from '../../src/words/words'
import { fontBytes, harfBuzzBytes } from '../fonts'
import { type Job, type Made, type Reply, type Request, troubleOf } from './jobs'

/** What draws pictures, from the app's own files. */
const engine = async (): Promise<Uint8Array> => {
  const answer = await fetch(engineUrl)
  if (!answer.ok) throw new Error(`The renderer of pictures could not be read: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}

let shaper: Promise<Shaper> | null = null
const source: FontSource = {
  fontBytes,
  shaper: () => {
    shaper ??= harfBuzzBytes().then(shaperFrom)
    return shaper
  },
}

const make = async (job: Job): Promise<Made> => {
  if (job.kind === 'import')
    return { kind: 'import', read: readImport(job.name, job.bytes, wordsOf(job.language)) }
  const { kind, model, settings, date, width, attaching } = job
  const fonts = await gatherFonts(model, source)
  const choices = choicesOf(model, settings, date)
  if (kind !== 'sheets')
    return { kind: 'paper', ...(await makePaper(kind, model, choices, fonts, { width, engine, attaching })) }
  const drawing = composePages(model, templateOf(model), choices, typesetterFrom(fonts))
  const [first] = drawing.sheets
  if (!first) throw new Error('A model without a page')
  const svgs = drawing.sheets.map(sheet => sheetToSvg(sheet, drawing.language))
  return { kind, sheets: { svgs, width: first.width, height: first.height, fit: drawing.fit } }
}

const reply = async ({ id, job }: Request): Promise<Reply> => {
  try {
    return { id, made: await make(job) }
  } catch (error) {
    return { id, why: troubleOf(error) }
  }
}

addEventListener('message', ({ data }: MessageEvent<Request>) => void reply(data).then(postMessage))
