import { makePaper } from '../../src/exports/make-paper'
import { sheetToSvg } from '../../src/exports/svg'
import { readImport } from '../../src/imports/importers'
import { choicesOf } from '../../src/page/choices'
import { composePages } from '../../src/page/compose'
import { typesetterFrom } from '../../src/page/typesetter'
import { templateOf } from '../../src/templates/templates'
import { wordsOf } from '../../src/words/words'
import { type Job, type Made, type Reply, type Request, troubleOf } from './jobs'

const make = (job: Job): Made => {
  if (job.kind === 'import')
    return { kind: 'import', read: readImport(job.name, job.bytes, wordsOf(job.language)) }
  const { kind, model, settings, date, fonts } = job
  const choices = choicesOf(model, settings, date)
  if (kind !== 'sheets') return { kind: 'paper', ...makePaper(kind, model, choices, fonts) }
  const drawing = composePages(model, templateOf(model), choices, typesetterFrom(fonts))
  const [first] = drawing.sheets
  if (!first) throw new Error('A model without a page')
  const svgs = drawing.sheets.map(sheet => sheetToSvg(sheet, drawing.language))
  return { kind, sheets: { svgs, width: first.width, height: first.height } }
}

const reply = ({ id, job }: Request): Reply => {
  try {
    return { id, made: make(job) }
  } catch (error) {
    return { id, why: troubleOf(error) }
  }
}

addEventListener('message', ({ data }: MessageEvent<Request>) => postMessage(reply(data)))
