import { type Family, familiesFor, inter } from '../layout/families'
import { grapheme } from '../layout/lines'
import { type Typeface, typefaceFrom } from '../layout/typeface'
import type { FontFile, FontName } from '../powers'
import { remembered } from './remembered'

/** A font that has been read. */
export type Face = {
  readonly family: Family
  readonly file: FontFile
  readonly bytes: Uint8Array
  readonly typeface: Typeface
  /** Whether it is bold by a stroke around its letters. */
  readonly stroked: boolean
}

/** Has no look of its own: joiners, selectors, marks for writing direction. */
export const isSilent = (character: string): boolean => /^\p{Default_Ignorable_Code_Point}$/u.test(character)

const parsed = new WeakMap<Uint8Array, Typeface>()

/** What a font says of itself, read once. Throws when the bytes are no TrueType font. */
export const typefaceOf = (bytes: Uint8Array): Typeface => {
  const typeface = parsed.get(bytes) ?? typefaceFrom(bytes)
  parsed.set(bytes, typeface)
  return typeface
}

type Files = Readonly<Partial<Record<FontFile, Uint8Array>>>

/** Fonts in the order a text looks for its glyphs. */
export type Faces = {
  readonly all: readonly Face[]
  /** The first that has all of what a reader takes for one character. */
  readonly faceOf: (piece: string) => Face | undefined
}

/** The fonts there are for a weight, for a text in this language. */
export const facesFor = (fonts: Files, weight: FontName, language: string): Faces => {
  const all = [inter, ...familiesFor(language)].flatMap(family => {
    const file = family.files[weight]
    const bytes = fonts[file]
    const stroked = weight === 'semibold' && file === family.files.regular
    return bytes ? [{ family, file, bytes, typeface: typefaceOf(bytes), stroked }] : []
  })
  return { all, faceOf: remembered(piece => firstWith(piece, all)) }
}

const firstWith = (piece: string, faces: readonly Face[]): Face | undefined => {
  const seen = [...piece].filter(character => !isSilent(character))
  return faces.find(({ typeface }) => seen.every(character => typeface.has(character.codePointAt(0) ?? 0)))
}

/** A piece of a text that is drawn in one font. */
export type FaceRun = { readonly face: Face; readonly text: string }

/**
 * A text in pieces, each in the first font that has all of what a reader takes for one character; where none has all of
 * that, character by character; what none has, in the first.
 */
export const faceRuns = (text: string, { all, faceOf }: Faces): readonly FaceRun[] => {
  const runs: { face: Face; text: string }[] = []
  const add = (face: Face | undefined, piece: string) => {
    const last = runs.at(-1)
    if (last && (face === undefined || last.face === face)) last.text += piece
    else if (face) runs.push({ face, text: piece })
  }
  for (const piece of text.match(grapheme) ?? []) {
    const whole = faceOf(piece)
    if (whole) add(whole, piece)
    else for (const character of piece) add(faceOf(character) ?? all[0], character)
  }
  return runs
}
