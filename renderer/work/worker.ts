import { makePaper } from '../../src/exports/make-paper'
import { sheetToSvg } from '../../src/exports/svg'
import { choicesOf } from '../../src/page/choices'
import { composePages } from '../../src/page/compose'
import { typesetterFrom } from '../../src/page/typesetter'
import { templateOf } from '../../src/templates/templates'
import { type Made, type PaperJob, type Reply, type Request, troubleOf } from './jobs'

const make = ({ kind, model, settings, date, fonts }: PaperJob): Made => {
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
