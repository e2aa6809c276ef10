import type { Model } from '../model/model'
import type { ChangeList } from '../page/change-list'
import type { PageChoices } from '../page/choices'
import { composePages } from '../page/compose'
import { composeChanges } from '../page/compose-changes'
import type { Fit } from '../page/told-fit'
import { type Fonts, typesetterFrom } from '../page/typesetter'
import { drawPdf } from '../pdf/draw-pdf'
import { makePdf } from '../pdf/make-pdf'
import { type Attaching, modelInside } from '../pdf/model-inside'
import { templateOf } from '../templates/templates'
import { wordsOf } from '../words/words'
import { csvOf } from './csv'
import { docxOf } from './docx/docx'
import type { PaperFormat } from './formats'
import { markdownOf } from './markdown'
import { pngFiles } from './png'
import { pptxOf } from './pptx/pptx'
import { svgFiles } from './svg'

export type MadePaper = {
  /** One, or one a page. */
  readonly files: readonly Uint8Array[]
  /** Characters the typeface lacks, each drawn as a replacement; to be told to the person. */
  readonly missing: readonly string[]
  /** How the model stands on its pages; absent where it stands on none. */
  readonly fit?: Fit
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** What single formats take besides. */
export type Extras = {
  /** Of pictures, in pixels; null for the usual. */
  readonly width: number | null
  /** The renderer of pictures: its WebAssembly (resvg). */
  readonly engine: () => Promise<Uint8Array>
  /** Whether the model goes along inside its PDF. */
  readonly attaching: Attaching
}

/** A model in its own template, as the files of a paper. */
export const makePaper = async (
  format: PaperFormat,
  model: Model,
  choices: PageChoices,
  fonts: Fonts,
  { width, engine, attaching }: Extras,
): Promise<MadePaper> => {
  if (format === 'md') return { files: [bytesOf(markdownOf(model, choices))], missing: [] }
  if (format === 'csv') return { files: [bytesOf(csvOf(model))], missing: [] }
  if (format === 'docx') return { files: [docxOf(model, choices)], missing: [] }
  if (format === 'pdf') {
    const inside = modelInside(model, attaching, wordsOf(choices.language))
    if (!inside.ok) throw new Error(inside.error.says)
    const { bytes, missing, fit } = makePdf(model, choices, fonts, inside.value)
    return { files: [bytes], missing, fit }
  }
  const typesetter = typesetterFrom(fonts)
  const drawing = composePages(model, templateOf(model), choices, typesetter)
  const { missing, fit } = drawing
  if (format === 'pptx') return { files: [pptxOf(drawing, typesetter.measure)], missing, fit }
  if (format === 'png') return { files: await pngFiles(drawing, fonts, width, engine), missing, fit }
  return { files: svgFiles(drawing, fonts).map(bytesOf), missing, fit }
}

/** A list of changes as a PDF. */
export const makeListPdf = (list: ChangeList, choices: PageChoices, fonts: Fonts): MadePaper => {
  const drawing = composeChanges(list, choices, typesetterFrom(fonts))
  return { files: [drawPdf(drawing, fonts)], missing: drawing.missing }
}
