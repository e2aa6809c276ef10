import { charactersIn } from '../page/characters'
import type { Drawing } from '../page/drawing'
import type { Fonts } from '../page/typesetter'
import type { FontName } from '../powers'
import { fileIdOf } from './file-id'
import type { Doc } from './inner'
import { subsetFont } from './subset-font'

/** What the embedded fonts are called in a PDF. */
export type Families = Readonly<Record<FontName, string>>

/** Adds the fonts to a document, with the characters that are drawn in each. */
export const embedFonts = (doc: Doc, { sheets }: Drawing, fonts: Fonts): Families => {
  return { regular: embedded('regular', 'Inter-Regular'), semibold: embedded('semibold', 'Inter-SemiBold') }

  function embedded(name: FontName, family: string): string {
    const codePoints = charactersIn(sheets, name)
    const subset = subsetFont(fonts[name], codePoints)
    // Six letters that tell one part of a font from another, as PDF asks.
    const letters = Array.from(fileIdOf([...codePoints].sort().join()).slice(0, 6), digit =>
      String.fromCharCode(65 + Number.parseInt(digit, 16)),
    )
    const subsetName = `${letters.join('')}+${family}`
    doc.addFileToVFS(`${name}.ttf`, binaryString(subset))
    doc.addFont(`${name}.ttf`, subsetName, 'normal', 'normal', 'Identity-H')
    return subsetName
  }
}

/** jsPDF takes files as strings with a byte in each character. */
const binaryString = (bytes: Uint8Array): string => {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return pieces.join('')
}
