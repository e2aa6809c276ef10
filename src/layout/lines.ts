/// <reference path="./linebreak.d.ts" />
import LineBreaker from 'linebreak'
import type { Ruler } from './measure'

/** Every way to end a line that text brings along: CR, LF, CRLF, form feed, NEL, U+2028, U+2029. */
const newline = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u

/** Control characters have no glyph, and one of them cuts off the rest of a text in a PDF. */
const control = /\p{Cc}/gu

/** A dash or a slash that stands inside a word. */
const endsInDash = /[\p{Pd}/]$/u

/** Korean may be broken anywhere, and reads better between words. */
const endsInHangul = /\p{Script=Hangul}$/u
const beginsInHangul = /^[\p{Script=Hangul}\p{P}]/u

/** What a reader takes for one character: a letter with its marks, a flag, an emoji with what is joined to it. */
export const grapheme =
  /(?:\p{RI}\p{RI}|[\s\S])(?:\u200d\p{Extended_Pictographic}|\p{M}|\p{Emoji_Modifier}|\u200c|\u200d|[\u{e0020}-\u{e007f}])*/gu

/** A letter of a script that is broken between words alone. */
export const wordLetter = '[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Nd}]'
const hasWord = new RegExp(`${wordLetter}{2}`, 'u')

/** A text without newlines and control characters, the pieces it can be broken into, and what they are measured with. */
type Paragraph = { readonly text: string; readonly pieces: readonly Piece[]; readonly ruler: Ruler }

/** A place a text may be broken at, and where what stands before it ends without its blanks. */
type Place = { readonly end: number; readonly ink: number }

/** What stands between two places; whether it belongs to the piece before it, as far as both fit a line. */
type Piece = Place & { readonly belongs: boolean }

/** Whether what stands between two places, the blanks at its end apart, is no wider than a line. */
type Fits = (from: number, ink: number) => boolean

/** A text's paragraphs, each with the places Unicode allows to break it at (UAX 14). */
export const paragraphsOf = (text: string, rulerOf: (text: string) => Ruler): readonly Paragraph[] =>
  text
    .normalize('NFC')
    .split(newline)
    .map(paragraph => {
      const plain = paragraph.replace(control, ' ')
      return { text: plain, pieces: piecesOf(plain), ruler: rulerOf(plain) }
    })

const piecesOf = (text: string): readonly Piece[] => {
  const pieces: Piece[] = []
  const breaker = new LineBreaker(text)
  let start = 0
  let before = ''
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    const end = found.position
    const piece = text.slice(start, end)
    // "K–3" and "low-income" stay whole: broken, they read badly, and a page's text is found and copied in halves.
    const belongs = endsInDash.test(before) || (endsInHangul.test(before) && beginsInHangul.test(piece))
    pieces.push({ end, ink: inkOf(text, end), belongs })
    start = end
    before = piece
  }
  return pieces
}

const inkOf = (text: string, end: number): number => text.slice(0, end).trimEnd().length

/**
 * Breaks a text into lines no wider than `width`, trailing spaces not counted, at the places Unicode allows; after a
 * dash or a slash within a word only where the word has no line it fits on. A word that is too long by itself is cut
 * between graphemes. Joined, the lines give back the text, composed (NFC), with a space where it had a newline or
 * another control character. An empty text is one empty line.
 */
export const breakLines = (
  text: string,
  width: number,
  widthOf: (run: string) => number,
): readonly string[] =>
  linesOf(
    paragraphsOf(text, paragraph => (from, to) => widthOf(paragraph.slice(from, to))),
    width,
    1,
  )

/** As `breakLines`, of a text whose paragraphs are known, in type of a size. */
export const linesOf = (paragraphs: readonly Paragraph[], width: number, size: number): readonly string[] => {
  const lines: string[] = []
  paragraphs.forEach((paragraph, i) => {
    const ends = endsOf(paragraph, width, size)
    ends.forEach((end, at) => {
      const line = paragraph.text.slice(ends[at - 1] ?? 0, end)
      lines.push(i < paragraphs.length - 1 && at === ends.length - 1 ? `${line} ` : line)
    })
  })
  return lines
}

/** How wide words are, in type of size 1. */
export type WordWidths = {
  /** Of those that no line should break, and of what no line can. */
  readonly whole: readonly number[]
  /** Of these with what a dash or a slash joins to them. */
  readonly joined: readonly number[]
}

export const wordWidths = (paragraphs: readonly Paragraph[]): WordWidths => {
  const whole: number[] = []
  const joined: number[] = []
  for (const { text, pieces, ruler } of paragraphs) {
    let [start, first] = [0, 0]
    for (const { end, ink, belongs } of pieces) {
      if (!belongs) first = start
      const piece = text.slice(start, ink)
      // Other scripts are broken between any two characters, and one of these may be as wide as a word.
      let at = start
      for (const one of hasWord.test(piece) ? [piece] : (piece.match(grapheme) ?? [])) {
        whole.push(ruler(at, at + one.length, 1))
        at += one.length
      }
      if (belongs && ink > first) joined.push(ruler(first, ink, 1))
      start = end
    }
  }
  return { whole, joined }
}

/** Where the lines of a paragraph end. */
const endsOf = ({ text, pieces, ruler }: Paragraph, width: number, size: number): readonly number[] => {
  const fits: Fits = (from, ink) => ruler(from, Math.max(from, ink), size) <= width
  if (fits(0, pieces.at(-1)?.ink ?? 0)) return [text.length]
  const words: Place[] = []
  let start = 0
  let word: Place | null = null
  const endWord = () => {
    if (!word) return
    if (fits(start, word.ink)) words.push(word)
    else words.push(...cut(text, start, word.end, fits))
    start = word.end
  }
  for (const piece of pieces) {
    if (!word || !piece.belongs || !fits(start, piece.ink)) endWord()
    word = piece
  }
  endWord()
  return filled(words, 0, fits).map(({ end }) => end)
}

/** The last of the places that fit a line with all before them back to `start` or to the end of the line above, and so on. */
const filled = (places: readonly Place[], start: number, fits: Fits): readonly Place[] => {
  const ends: Place[] = []
  let begin = start
  let last: Place = { end: start, ink: start }
  for (const place of places) {
    if (last.end > begin && !fits(begin, place.ink)) {
      ends.push(last)
      begin = last.end
    }
    last = place
  }
  return [...ends, last]
}

/** A word too long for a line, in as many as it takes. */
const cut = (text: string, start: number, end: number, fits: Fits): readonly Place[] => {
  let at = start
  const graphemes = (text.slice(start, end).match(grapheme) ?? []).map(one => {
    at += one.length
    return { end: at, ink: inkOf(text, at) }
  })
  return filled(graphemes, start, fits)
}
