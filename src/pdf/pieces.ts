import type { Jump, TextLine, TextMark } from '../page/drawing'

/** Texts of a mark that lead to the same place, or nowhere. */
export type Piece = { readonly jump: Jump | null; readonly texts: readonly TextLine[] }

/** A text mark in pieces, in reading order: what leads somewhere stands apart from what does not. */
export const piecesOf = ({ lines, jumps }: Pick<TextMark, 'lines' | 'jumps'>): readonly Piece[] => {
  const pieces: { readonly jump: Jump | null; readonly texts: TextLine[] }[] = []
  const add = (jump: Jump | null, text: TextLine) => {
    if (text.text === '') return
    const last = pieces.at(-1)
    if (last && jump === null && last.jump === null) last.texts.push(text)
    else pieces.push({ jump, texts: [text] })
  }
  lines.forEach(({ text, x, y }, i) => {
    let from = { at: 0, x }
    for (const jump of jumps.filter(({ line }) => line === i)) {
      add(null, { text: text.slice(from.at, jump.start), x: from.x, y })
      add(jump, { text: text.slice(jump.start, jump.end), x: jump.box.x, y })
      from = { at: jump.end, x: jump.box.x + jump.box.width }
    }
    add(null, { text: text.slice(from.at), x: from.x, y })
  })
  return pieces
}
