import type { Model } from '../model/model'
import type { PageChoices } from '../page/choices'
import { composePages } from '../page/compose'
import { type Fonts, typesetterFrom } from '../page/typesetter'
import { makePdf } from '../pdf/make-pdf'
import { templateOf } from '../templates/templates'
import { csvOf } from './csv'
import { docxOf } from './docx/docx'
import type { PaperFormat } from './formats'
import { markdownOf } from './markdown'
import { pptxOf } from './pptx/pptx'
import { svgFiles } from './svg'

export type MadePaper = {
  /** One, or one a page. */
  readonly files: readonly Uint8Array[]
  /** Characters the typeface lacks, each drawn as a replacement; to be told to the person. */
  readonly missing: readonly string[]
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A model in its own template, as the files of a paper. */
export const makePaper = (
  format: PaperFormat,
  model: Model,
  choices: PageChoices,
  fonts: Fonts,
): MadePaper => {
  if (format === 'md') return { files: [bytesOf(markdownOf(model, choices))], missing: [] }
  if (format === 'csv') return { files: [bytesOf(csvOf(model))], missing: [] }
  if (format === 'docx') return { files: [docxOf(model, choices)], missing: [] }
  if (format === 'pdf') {
    const { bytes, missing } = makePdf(model, choices, fonts)
    return { files: [bytes], missing }
  }
  const typesetter = typesetterFrom(fonts)
  const drawing = composePages(model, templateOf(model), choices, typesetter)
  return {
    files: format === 'pptx' ? [pptxOf(drawing, typesetter.measure)] : svgFiles(drawing, fonts).map(bytesOf),
    missing: drawing.missing,
  }
}
