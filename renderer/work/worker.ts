import engineUrl from '@resvg/resvg-wasm/index_bg.wasm?url'
import { makeListPdf, makePaper } from '../../src/exports/make-paper'
import { sheetToSvg } from '../../src/exports/svg'
import { likelyPairs } from '../../src/file/match'
import { readImport } from '../../src/imports/importers'
import { type Shaper, shaperFrom } from '../../src/layout/shaper'
import { choicesOf } from '../../src/page/choices'
import { composePages } from '../../src/page/compose'
import { composeChanges } from '../../src/page/compose-changes'
import type { Drawing } from '../../src/page/drawing'
import { type FontSource, gatherFonts } from '../../src/page/gather-fonts'
import { typesetterFrom } from '../../src/page/typesetter'
import { templateOf } from '../../src/templates/templates'
import { wordsOf } from '../../src/words/words'
import { fontBytes, harfBuzzBytes } from '../fonts'
import { type Job, type ListJob, type Made, type Reply, type Request, type Sheets, troubleOf } from './jobs'

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

const sheetsOf = ({ sheets, language }: Drawing): Sheets => {
  const [first] = sheets
  if (!first) throw new Error('A document without a page')
  const svgs = sheets.map(sheet => sheetToSvg(sheet, language))
  return { svgs, width: first.width, height: first.height }
}

const makeList = async ({ as, list, choices }: ListJob): Promise<Made> => {
  const fonts = await gatherFonts(list, source)
  if (as === 'pdf') return { kind: 'paper', ...makeListPdf(list, choices, fonts) }
  return { kind: 'list-sheets', sheets: sheetsOf(composeChanges(list, choices, typesetterFrom(fonts))) }
}

const make = async (job: Job): Promise<Made> => {
  if (job.kind === 'import')
    return { kind: 'import', read: readImport(job.name, job.bytes, wordsOf(job.language)) }
  if (job.kind === 'pairs') return { kind: 'pairs', pairs: likelyPairs(job.mine, job.theirs) }
  if (job.kind === 'list') return makeList(job)
  const { kind, model, settings, date, width, attaching } = job
  const fonts = await gatherFonts(model, source)
  const choices = choicesOf(model, settings, date)
  if (kind !== 'sheets')
    return { kind: 'paper', ...(await makePaper(kind, model, choices, fonts, { width, engine, attaching })) }
  const drawing = composePages(model, templateOf(model), choices, typesetterFrom(fonts))
  return { kind, sheets: { ...sheetsOf(drawing), fit: drawing.fit } }
}

const reply = async ({ id, job }: Request): Promise<Reply> => {
  try {
    return { id, made: await make(job) }
  } catch (error) {
    return { id, why: troubleOf(error) }
  }
}

addEventListener('message', ({ data }: MessageEvent<Request>) => void reply(data).then(postMessage))
