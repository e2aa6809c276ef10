import { type Direction, directionOf } from '../layout/direction'
import { linesOf, paragraphsOf, type WordWidths, wordWidths } from '../layout/lines'
import type { FontName } from '../powers'
import { drawable, named } from './drawable'
import type { DrawingMark, TextMark } from './drawing'
import { remembered } from './remembered'
import type { Typesetter } from './typesetter'

/** How a text is set; lengths in points. */
export type Style = {
  readonly size: number
  readonly font: FontName
  readonly colour: string
  /** From baseline to baseline. */
  readonly leading: number
}

/** Half of a capital's height, in ems: set so that capitals stand in the middle of their line. */
const halfCapital = 0.364

/** How far below the top of a line in one style a line in another begins, so that both stand on one baseline. */
export const sharedBaseline = (one: Style, other: Style): number =>
  (one.leading - other.leading) / 2 + halfCapital * (one.size - other.size)

/** Sets texts, and remembers the characters it had to replace. */
export type Setter = {
  /** A text without the blanks around it; '' where nothing of it would be seen. */
  readonly shown: (text: string) => string
  /** The lines of a text, each but the last with the space or hyphen it was broken at; '' gives one empty line. */
  readonly lines: (text: string, width: number, style: Style) => readonly string[]
  readonly widthOf: (text: string, style: Style) => number
  readonly wordWidths: (text: string, font: FontName) => WordWidths
  /** Sorted, each once, with its number. */
  readonly missing: () => readonly string[]
}

/** Of a text it looks up once what does not depend on how wide or how large it is set: pages are tried in many ways. */
export const setterWith = ({ rulerOf, has }: Typesetter): Setter => {
  const missing = new Set<string>()
  const drawn = remembered((text: string) =>
    drawable(text, has, character => missing.add(character)).normalize('NFC'),
  )
  const inFont = (font: FontName) => ({
    paragraphs: remembered((text: string) => paragraphsOf(drawn(text), plain => rulerOf(plain, font))),
    widths: remembered((text: string) => {
      const ruler = rulerOf(drawn(text), font)
      return (size: number) => ruler(0, drawn(text).length, size)
    }),
  })
  const fonts = { regular: inFont('regular'), semibold: inFont('semibold') }
  return {
    shown: text => (/[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(drawn(text)) ? text.trim() : ''),
    lines: (text, width, { size, font }) => linesOf(fonts[font].paragraphs(text), width, size),
    widthOf: (text, { size, font }) => fonts[font].widths(text)(size),
    wordWidths: (text, font) => wordWidths(fonts[font].paragraphs(text)),
    missing: () => [...missing].sort().map(named),
  }
}

/** Where a text begins that stands in these lines: what could not be drawn of it has no say. */
export const directionIn = (lines: readonly string[]): Direction => directionOf(lines.join(''))

/** What a text is in the document. */
export type Said = Pick<TextMark, 'role' | 'about' | 'language'>

/**
 * Lines as a mark: `x` is their left edge, `y` the top of the first. What runs from right to left starts at the other
 * side of `width`. The lines may be some of a text's: `direction` is that of all of it.
 */
export const textMark = (
  said: Said,
  lines: readonly string[],
  x: number,
  y: number,
  { size, font, colour, leading }: Style,
  direction: Direction = 'ltr',
  width = 0,
): TextMark => {
  const start = direction === 'rtl' ? x + width : x
  return {
    type: 'text',
    ...said,
    sections: [],
    direction,
    lines: lines.map((text, i) => ({ text, x: start, y: y + (i + 0.5) * leading + halfCapital * size })),
    jumps: [],
    size,
    font,
    colour,
  }
}

/** Marks whose texts, and the sections among them, are read as one section, wherever they stand. */
export const inSection = (section: string, marks: readonly DrawingMark[]): readonly DrawingMark[] =>
  marks.map(mark => (mark.type === 'text' ? { ...mark, sections: [section, ...mark.sections] } : mark))
