import type { Model } from '../model/model'
import { gathered } from '../model/runs'
import type { Label } from '../templates/template'
import type { CardPart } from './card-part'
import { type Kit, languageOf } from './kit'
import { paragraph } from './paragraph'
import { type Piece, type Rows, textPiece } from './row-part'
import { inSection, type Said, type Style } from './text'

/** A table's columns as they are headed, and its rows, which belong together in parts. */
export type TableContent = {
  /** Over the rows' names; null where they have none. */
  readonly nameHead: string | null
  readonly heads: readonly {
    readonly id: string
    readonly label: string
    readonly plain: string
    readonly language: string | null
    readonly hue: string
  }[]
  readonly rows: readonly Rows[]
}

/** How wide each column's words can be. */
export type Widths = (column: number) => number

/** Cards one below the other, those of a group together under its name and read with it, after those of none. */
export const underGroups = (
  cards: readonly CardPart[],
  model: Model,
  width: number,
  kit: Kit,
): readonly Piece[] => {
  const groups = new Map(model.elements.map(({ id, group }) => [id, group]))
  const names = new Map(model.groups.map(({ id, name }) => [id, kit.setter.shown(name)]))
  const standing = cards.map(card => {
    const group = groups.get(card.element.id) ?? ''
    return { card, group: names.get(group) ? group : '' }
  })
  return gathered(standing).flatMap(together => {
    const [first] = together
    const name = names.get(first?.group ?? '') ?? ''
    const own = together.map(({ card }) => card)
    const said: Said = { role: 'group', about: null, language: null }
    const pieces = name === '' ? own : [wordsPiece(said, name, width, kit.styles.noteHeading, kit), ...own]
    return pieces.map(piece => readWith(`run ${first?.card.element.id}`, piece))
  })
}

const readWith = (section: string, piece: Piece): Piece => ({
  height: piece.height,
  split: room => {
    const parts = piece.split(room)
    return parts && [readWith(section, parts[0]), readWith(section, parts[1])]
  },
  draw: box => inSection(section, piece.draw(box)),
})

/** What stands in a cell with nothing in it. */
export const nothing = (kit: Kit): Piece => quietPiece('–', kit.ownLanguage, Number.POSITIVE_INFINITY, kit)

/** A column's question. */
export const promptPiece = (prompt: Label, width: number, kit: Kit): Piece =>
  quietPiece(prompt[kit.language], languageOf(prompt, kit), width, kit)

const quietPiece = (text: string, language: string | null, width: number, kit: Kit): Piece =>
  wordsPiece({ role: 'prompt', about: null, language }, text, width, kit.styles.quiet, kit)

/** Words in a cell. */
export const wordsPiece = (said: Said, text: string, width: number, style: Style, { setter }: Kit): Piece =>
  textPiece(paragraph(said, setter.lines(text, width, style), style, 0))
