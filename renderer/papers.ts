import type { PaperFormat } from '../src/exports/formats'
import type { MadePaper } from '../src/exports/make-paper'
import { isAttaching } from '../src/pdf/model-inside'
import { suggestedName } from './file-name'
import { titleOf } from './files'
import { host } from './host'
import { today } from './powers'
import { finishGesture, presentModel, showDialog, state, tell } from './store'
import { words } from './words'
import { ask } from './work/ask'
import type { Made, ModelSheets, PaperJob, Sheets } from './work/jobs'

/** Makes a paper of the model as it stands, or of another; null when it was called off or went wrong, which is then said. */
const make = (
  kind: PaperJob['kind'],
  says: string,
  failed: (why: string) => string,
  width: number | null = null,
  model = presentModel(),
): Promise<Made | null> => {
  const { settings } = state()
  // A newer file is not written anew, inside a PDF neither.
  const attaching = isAttaching(model.page.attach) && !state().readOnly ? model.page.attach : 'none'
  return ask({ kind, model, settings, date: today(), width, attaching }, says, failed)
}

/** The pages as pictures for the screen; null when that was called off or went wrong. */
export const makeSheets = async (model = presentModel()): Promise<ModelSheets | null> => {
  const { pageView, panels } = words()
  const made = await make('sheets', pageView.layingOut, panels.files.printFailed, null, model)
  return made?.kind === 'sheets' ? made.sheets : null
}

/** A paper's files; null when that was called off or went wrong. */
export const makeFiles = async (
  format: PaperFormat,
  width: number | null = null,
): Promise<MadePaper | null> => {
  const { papers } = words()
  finishGesture()
  const made = await make(format, papers.making, papers.failed, width)
  return made?.kind === 'paper' ? made : null
}

/** Asks what has to be known about a paper, then makes it. */
export const startExport = (format: PaperFormat): void => {
  const isAsked = state().readOnly !== null || isAttaching(presentModel().page.attach)
  if (format === 'png') showDialog({ kind: 'picture' })
  else if (format === 'pdf' && !isAsked) showDialog({ kind: 'attach' })
  else void exportPaper(format)
}

/** Makes a paper and asks where to put it; `width` is that of pictures. */
export const exportPaper = async (format: PaperFormat, width: number | null = null): Promise<void> => {
  const made = await makeFiles(format, width)
  if (made) await keepPaper(format, made, titleOf(presentModel()))
}

/** Asks where to put a paper that was made. */
export const keepPaper = async (
  format: PaperFormat,
  { files, missing }: MadePaper,
  title: string,
): Promise<void> => {
  const { papers, model } = words()
  const answer = await host.exportPaper({
    format,
    files,
    suggestedName: suggestedName(title, format, model.untitled),
  })
  if (answer.ok)
    tell({ tone: 'done', says: papers.exported(answer.value.name, files.length - 1, missing.join(' ')) })
  else if (answer.error.kind === 'failed') tell({ tone: 'trouble', says: answer.error.says })
}

/** A page's picture as an element of the window. */
export const sheetElement = (svg: string): Element =>
  document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true)

/** The sheets as elements of the window, which shows nothing else on paper. */
const layOutForPrint = ({ svgs, width, height }: Sheets): (() => void) => {
  const place = document.createElement('div')
  place.className = 'print-sheets'
  place.append(...svgs.map(sheetElement))
  const size = new CSSStyleSheet()
  size.replaceSync(`@page{size:${width}pt ${height}pt;margin:0}`)
  document.body.append(place)
  document.adoptedStyleSheets.push(size)
  return () => {
    place.remove()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== size)
  }
}

/** Lays out the same pages for print. */
export const printPages = async (): Promise<void> => {
  finishGesture()
  const sheets = await makeSheets()
  if (sheets) await printSheets(sheets)
}

/** Opens the system's print dialog over sheets. */
export const printSheets = async (sheets: Sheets): Promise<void> => {
  const clear = layOutForPrint(sheets)
  try {
    const { width, height } = sheets
    const answer = await host.print({ width, height })
    if (!answer.ok && answer.error.kind === 'failed') tell({ tone: 'trouble', says: answer.error.says })
  } finally {
    clear()
  }
}
