import type { Direction } from '../layout/direction'
import type { Measure } from '../layout/layout'
import { measureWith, type Ruler, rulersWith } from '../layout/measure'
import type { Shaper } from '../layout/shaper'
import type { FontFile, FontName } from '../powers'
import { facesFor, typefaceOf } from './faces'
import { type GlyphLine, glyphSetter } from './glyphs'
import { remembered } from './remembered'

/** Inter, and of the other fonts those a model has characters for. */
export type Fonts = Readonly<Record<FontName, Uint8Array>> &
  Readonly<Partial<Record<FontFile, Uint8Array>>> & {
    /** For scripts whose letters join. */
    readonly shaper?: Shaper
  }

/** What a page has to know of its typefaces. */
export type Typesetter = {
  readonly measure: Measure
  /** To measure pieces of a text with; the text composed (NFC). */
  readonly rulerOf: (text: string, font: FontName) => Ruler
  /** Whether every weight can draw this code point, on the screen and in a PDF. */
  readonly has: (codePoint: number) => boolean
  /** A line as glyphs. */
  readonly setLine: (line: string, font: FontName, language: string, direction: Direction) => GlyphLine
}

/** Throws when a font's bytes are no TrueType font: fonts come with the app. */
export const typesetterFrom = (fonts: Fonts): Typesetter => {
  const setter = glyphSetter(fonts.shaper)
  const widths = { regular: new Map<string, number>(), semibold: new Map<string, number>() }
  const faces = {
    regular: remembered((language: string) => facesFor(fonts, 'regular', language)),
    semibold: remembered((language: string) => facesFor(fonts, 'semibold', language)),
  }
  const typefaces = { regular: typefaceOf(fonts.regular), semibold: typefaceOf(fonts.semibold) }
  const measure = measureWith(typefaces, (text, font) => {
    const width = widths[font].get(text) ?? setter.widthOf(text, faces[font](''))
    widths[font].set(text, width)
    return width
  })
  return {
    measure,
    rulerOf: rulersWith(typefaces, measure),
    has: codePoint =>
      [faces.regular, faces.semibold].every(own =>
        own('').all.some(({ typeface }) => typeface.has(codePoint)),
      ),
    setLine: (line, font, language, direction) => setter.lineOf(line, direction, faces[font](language)),
  }
}
