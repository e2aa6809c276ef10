import type { FontName } from '../powers'
import type { Measure } from './layout'
import type { Typeface } from './typeface'

/** Takes no room of its own when the font has no glyph for it: marks on letters, joiners, selectors. */
const silent = /^[\p{M}\p{Default_Ignorable_Code_Point}\p{Cc}]$/u

/**
 * A measure from the bundled fonts' own advances, unkerned: what jsPDF reckons for an embedded font, and what a
 * browser draws with kerning and ligatures off. Another font's glyph, for what these lack, is taken as one em.
 */
export const measureWith = (faces: Readonly<Record<FontName, Typeface>>): Measure => {
  const widths: Readonly<Record<FontName, (text: string) => number>> = {
    regular: widthIn(faces.regular),
    semibold: widthIn(faces.semibold),
  }
  return (text, size, font) => (widths[font](text) * size) / faces[font].unitsPerEm
}

/** The sum of whole units, so that it does not depend on where a text is cut. */
const widthIn = (face: Typeface): ((text: string) => number) => {
  const known = new Map<number, number>()
  const advance = (codePoint: number): number => {
    const seen = known.get(codePoint)
    if (seen !== undefined) return seen
    const missing = silent.test(String.fromCodePoint(codePoint)) ? 0 : face.unitsPerEm
    const width = face.advance(codePoint) ?? missing
    known.set(codePoint, width)
    return width
  }
  return text => {
    let sum = 0
    for (const character of text.normalize('NFC')) sum += advance(character.codePointAt(0) ?? 0)
    return sum
  }
}
