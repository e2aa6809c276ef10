/// <reference path="./linebreak.d.ts" />
import LineBreaker from 'linebreak'

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

/**
 * Breaks a text into lines no wider than `width`, trailing spaces not counted, at the places Unicode allows
 * (UAX 14); after a dash or a slash within a word only where the word has no line it fits on. A word that is too
 * long by itself is cut between graphemes. Joined, the lines give back the text,
 * composed (NFC), with a space where it had a newline or another control character. An empty text is one empty line.
 */
export const breakLines = (
  text: string,
  width: number,
  widthOf: (run: string) => number,
): readonly string[] => {
  const fits = (run: string) => widthOf(run.trimEnd()) <= width
  const paragraphs = text.normalize('NFC').split(newline)
  return paragraphs.flatMap((paragraph, i) => {
    const words = wordsOf(paragraph.replace(control, ' '), fits).flatMap(word =>
      fits(word) ? [word] : cut(word, fits),
    )
    const lines = fill(words, fits)
    return i === paragraphs.length - 1 ? lines : [...lines.slice(0, -1), `${lines.at(-1)} `]
  })
}

/** The text in pieces that must not be broken, each with the spaces that follow it. */
const wordsOf = (text: string, fits: (run: string) => boolean): readonly string[] => {
  const words: string[] = []
  const breaker = new LineBreaker(text)
  let start = 0
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    const piece = text.slice(start, found.position)
    const before = words.at(-1)
    // "K–3" and "low-income" stay whole: broken, they read badly, and a page's text is found and copied in halves.
    const belongs =
      endsInDash.test(before ?? '') || (endsInHangul.test(before ?? '') && beginsInHangul.test(piece))
    if (before !== undefined && belongs && fits(before + piece)) words[words.length - 1] = before + piece
    else words.push(piece)
    start = found.position
  }
  return words
}

const fill = (words: readonly string[], fits: (run: string) => boolean): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of words)
    if (line === '' || fits(line + word)) line += word
    else {
      lines.push(line)
      line = word
    }
  return [...lines, line]
}

const cut = (word: string, fits: (run: string) => boolean): readonly string[] =>
  fill(word.match(grapheme) ?? [], fits)
