import type { WordWidths } from '../layout/lines'
import type { Arrangement } from './arrangement'
import { hair } from './flow'
import type { Kit } from './kit'
import type { PageStep } from './steps'
import type { Stack } from './task'

/** The hue at a card's left edge. */
export const edgeWidth = 3
/** Between the code and the words, in ems: near enough for a reader of the PDF to take them as one line. */
const codeGap = 0.6
/** Fewer ems of words beside a code read badly: there, words begin behind the code and go on below it. */
const fewestEms = 9

type Room = { readonly edge: number; readonly padX: number; readonly padY: number }

/** The room around a card's words; in a table the cell has it. */
export const roomAround = (arrangement: Arrangement, { padX, padY }: PageStep): Room =>
  arrangement === 'table' ? { edge: 0, padX: 0, padY: 0 } : { edge: edgeWidth, padX, padY }

/** How high a card is that says next to nothing. */
export const shortestCard = ({
  arrangement,
  step,
  styles,
}: Pick<Kit, 'arrangement' | 'step' | 'styles'>): number =>
  2 * roomAround(arrangement, step).padY + styles.card.leading

/** Where words behind a code of this width begin. */
export const behindCode = (width: number, { step }: Kit): number => codeGap * step.text + width

/**
 * How far the words of a column's cards stand in, on one line down the page: behind the widest code; 0 where the column
 * is too narrow for that, or a word for which it is not would have to be broken.
 */
export const codeWidth = ({ cards, words }: Stack, width: number, kit: Kit): number => {
  const { setter, styles, step } = kit
  let widest = 0
  for (const { code } of cards) widest = Math.max(widest, setter.widthOf(code, styles.code))
  const room = width - besideWords(kit)
  const longest = words.whole.find(word => word * step.text <= room) ?? 0
  const behind = room - codeGap * step.text - widest
  return behind < Math.max(fewestEms, longest) * step.text ? 0 : widest
}

/** What a card takes beside its words, left and right. */
const besideWords = ({ arrangement, step }: Pick<Kit, 'arrangement' | 'step'>): number => {
  const { edge, padX } = roomAround(arrangement, step)
  return edge + 2 * padX
}

/** Whether a card has room for enough words beside each other, its code above or among them. */
export const isReadableAt = (width: number, kit: Pick<Kit, 'arrangement' | 'step'>): boolean =>
  width - besideWords(kit) >= (fewestEms - 0.5) * kit.step.text

/**
 * How wide a card has to be for these words to stay whole. One that would be wider than `most` has no say, nor with what
 * is joined to it one wider than `enough`.
 */
export const widthFor = ({ whole, joined }: WordWidths, enough: number, most: number, kit: Kit): number => {
  const beside = besideWords(kit) + hair
  const widest = (words: readonly number[], width: number): number =>
    words.find(word => word * kit.step.text + beside <= width) ?? 0
  const word = Math.max(widest(joined, enough), widest(whole, most))
  return word === 0 ? 0 : word * kit.step.text + beside
}

/** How many words of different widths are wider than a card has room for. */
export const tooWide = ({ whole }: WordWidths, width: number, kit: Kit): number => {
  const fits = whole.findIndex(word => word * kit.step.text + besideWords(kit) <= width)
  return fits < 0 ? whole.length : fits
}
