import { type Failure, fail, ok, type Result } from '../result'
import type { Words } from '../words/words'

/** How much text is taken from a clipboard at once. */
export const pasteBounds = { maxBytes: 1024 * 1024, maxCards: 500 } as const

export type PasteFailure = keyof Words['canvas']['paste']['failures']

/**
 * Text from a list or a table, as columns of card texts, left to right: a line a card, a tab between columns.
 * Bullets and numbers before the texts are taken off; empty lines, cells and columns left out.
 */
export const readPasted = (
  text: string,
  words: Words,
): Result<readonly (readonly string[])[], Failure<PasteFailure>> => {
  const { failures } = words.canvas.paste
  const { maxBytes, maxCards } = pasteBounds
  if (text.length > maxBytes || new TextEncoder().encode(text).length > maxBytes)
    return fail('too-long', failures['too-long'])
  const columns: string[][] = []
  let cards = 0
  for (const row of rowsOf(text.replace(/\r\n?|[\u2028\u2029]/gu, '\n')))
    row.forEach((cell, at) => {
      const said = withoutMark(cell).trim()
      columns[at] ??= []
      if (said === '') return
      columns[at].push(said)
      cards++
    })
  return cards > maxCards
    ? fail('too-many', failures['too-many'])
    : ok(columns.filter(column => column.length > 0))
}

// A word processor puts a tab between a bullet and its text, which is no border of a cell.
const mark =
  /^[^\S\n]*(?:[•◦▪▫‣⁃·●○■□❖➢➤✓✔☐☑]|\[[ xX]?\][^\S\n]|(?:[-*–—+]|\(?\d{1,3}(?:\.\d{1,3})*[.)]|\(?[a-z]\))(?=[^\S\n]|$)|o\t)[^\S\n]*/u

/** A line without the bullet or the number before it. */
export const withoutMark = (text: string): string => text.replace(mark, '')

/** Rows of cells. A cell in quotes may hold tabs and line ends, as spreadsheets write it. */
function* rowsOf(text: string): Generator<readonly string[]> {
  let row: string[] = []
  let at = 0
  while (at <= text.length) {
    if (row.length === 0) at += mark.exec(lineAt(text, at))?.[0].length ?? 0
    const quoted = quotedCell(text, at)
    const end = quoted ? quoted.end : cellEnd(text, at)
    row.push(quoted ? quoted.says : text.slice(at, end))
    if (text[end] !== '\t') {
      yield row
      row = []
    }
    at = end + 1
  }
}

/** Enough of a line to see its mark by. */
const lineAt = (text: string, at: number): string => text.slice(at, at + 80).split('\n', 1)[0] ?? ''

const cellEnd = (text: string, from: number): number => {
  let at = from
  while (at < text.length && text[at] !== '\t' && text[at] !== '\n') at++
  return at
}

/** A cell written in quotes because of what it holds; null for any other, quotation marks of a sentence too. */
const quotedCell = (text: string, from: number): { readonly says: string; readonly end: number } | null => {
  if (text[from] !== '"') return null
  let at = from + 1
  while (at < text.length && (text[at] !== '"' || text[at + 1] === '"')) at += text[at] === '"' ? 2 : 1
  const end = at + 1
  const inside = text.slice(from + 1, at)
  const closes = at < text.length && (end === text.length || text[end] === '\t' || text[end] === '\n')
  return closes && /[\t\n"]/u.test(inside) ? { says: inside.replaceAll('""', '"'), end } : null
}
