import type { FontName } from '../powers'
import type { Measure } from './layout'
import type { Typeface } from './typeface'

/** Takes no room of its own when the font has no glyph for it: marks on letters, joiners, selectors. */
const silent = /^[\p{M}\p{Default_Ignorable_Code_Point}\p{Cc}]$/u

/**
 * A measure from Inter's own advances, unkerned: what a PDF draws, and a browser with kerning and ligatures off. A text
 * with other characters is asked for `elsewhere`, in ems; where that does not know either, each is taken as one em.
 */
export const measureWith = (
  faces: Readonly<Record<FontName, Typeface>>,
  elsewhere: (text: string, font: FontName) => number | undefined = () => undefined,
): Measure => {
  const sums = { regular: sumIn(faces.regular), semibold: sumIn(faces.semibold) }
  return (text, size, font) => {
    const { unitsPerEm } = faces[font]
    const { sum, lacking } = sums[font](text.normalize('NFC'))
    if (lacking === 0) return (sum * size) / unitsPerEm
    return (elsewhere(text, font) ?? sum / unitsPerEm + lacking) * size
  }
}

/** How wide a text is from one place in it to another, at a size. */
export type Ruler = (from: number, to: number, size: number) => number

/** Rulers that say of each piece of a text what `measure`, made with the same faces, says of it. */
export const rulersWith = (faces: Readonly<Record<FontName, Typeface>>, measure: Measure) => {
  const advances = { regular: advancesIn(faces.regular), semibold: advancesIn(faces.semibold) }
  return (text: string, font: FontName): Ruler => {
    const { unitsPerEm } = faces[font]
    let [sum, lacks] = [0, 0]
    // By place in the text; a place within a character is none.
    const sums = [sum]
    const lacking = [lacks]
    for (const character of text) {
      const width = advances[font](character.codePointAt(0) ?? 0)
      if (width === undefined) lacks += 1
      else sum += width
      for (let unit = 0; unit < character.length; unit++) {
        sums.push(sum)
        lacking.push(lacks)
      }
    }
    return (from, to, size) =>
      lacking[from] === lacking[to]
        ? (((sums[to] ?? 0) - (sums[from] ?? 0)) * size) / unitsPerEm
        : measure(text.slice(from, to), size, font)
  }
}

/** Whole units, so that the sum does not depend on where a text is cut; and how many characters the font lacks. */
const sumIn = (face: Typeface) => {
  const advance = advancesIn(face)
  return (text: string) => {
    let sum = 0
    let lacking = 0
    for (const character of text) {
      const width = advance(character.codePointAt(0) ?? 0)
      if (width === undefined) lacking += 1
      else sum += width
    }
    return { sum, lacking }
  }
}

/** How far the pen moves for a code point; undefined for one that the font lacks and that would be seen. */
const advancesIn = (face: Typeface) => {
  const known = new Map<number, number | undefined>()
  return (codePoint: number): number | undefined => {
    if (known.has(codePoint)) return known.get(codePoint)
    const missing = silent.test(String.fromCodePoint(codePoint)) ? 0 : undefined
    const width = face.advance(codePoint) ?? missing
    known.set(codePoint, width)
    return width
  }
}
