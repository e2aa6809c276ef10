import type { Measure } from '../layout/layout'
import { measureWith } from '../layout/measure'
import { typefaceFrom } from '../layout/typeface'
import type { FontName } from '../powers'

export type Fonts = Readonly<Record<FontName, Uint8Array>>

/** What a page has to know of its typeface. */
export type Typesetter = {
  readonly measure: Measure
  /** Whether every weight can draw this code point, on the screen and in a PDF. */
  readonly has: (codePoint: number) => boolean
}

/** jsPDF looks glyphs up by UTF-16 unit, so what lies beyond the basic plane cannot be drawn. */
const highest = 0xffff

/** Throws when a font's bytes are no TrueType font: fonts come with the app. */
export const typesetterFrom = (fonts: Fonts): Typesetter => {
  const regular = typefaceFrom(fonts.regular)
  const semibold = typefaceFrom(fonts.semibold)
  return {
    measure: measureWith({ regular, semibold }),
    has: codePoint => codePoint <= highest && regular.has(codePoint) && semibold.has(codePoint),
  }
}
