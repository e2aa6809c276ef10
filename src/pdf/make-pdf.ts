import type { Model } from '../model/model'
import type { PageChoices } from '../page/choices'
import { composePages } from '../page/compose'
import type { Fit } from '../page/told-fit'
import { type Fonts, typesetterFrom } from '../page/typesetter'
import { templateOf } from '../templates/templates'
import type { Attachment } from './attachment'
import { drawPdf } from './draw-pdf'

export type MadePdf = {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Characters the typeface lacks, each drawn as a replacement; to be told to the person. */
  readonly missing: readonly string[]
  readonly fit: Fit
}

/** A model's board paper, in its own template: compose, then draw. */
export const makePdf = (
  model: Model,
  choices: PageChoices,
  fonts: Fonts,
  attachment: Attachment | null = null,
): MadePdf => {
  const drawing = composePages(model, templateOf(model), choices, typesetterFrom(fonts))
  return { bytes: drawPdf(drawing, fonts, attachment), missing: drawing.missing, fit: drawing.fit }
}
