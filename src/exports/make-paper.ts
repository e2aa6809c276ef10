import type { Model } from '../model/model'
import type { PageChoices } from '../page/choices'
import { composePages } from '../page/compose'
import { type Fonts, typesetterFrom } from '../page/typesetter'
import { makePdf } from '../pdf/make-pdf'
import { templateOf } from '../templates/templates'
import type { PaperFormat } from './formats'
import { svgFiles } from './svg'

export type MadePaper = {
  /** One, or one a page. */
  readonly files: readonly Uint8Array[]
  /** Characters the typeface lacks, each drawn as a replacement; to be told to the person. */
  readonly missing: readonly string[]
}

/** A model in its own template, as the files of a paper. */
export const makePaper = (
  format: PaperFormat,
  model: Model,
  choices: PageChoices,
  fonts: Fonts,
): MadePaper => {
  if (format === 'pdf') {
    const { bytes, missing } = makePdf(model, choices, fonts)
    return { files: [bytes], missing }
  }
  const drawing = composePages(model, templateOf(model), choices, typesetterFrom(fonts))
  return {
    files: svgFiles(drawing, fonts).map(svg => new TextEncoder().encode(svg)),
    missing: drawing.missing,
  }
}
