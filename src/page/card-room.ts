import type { Arrangement } from './arrangement'
import type { CardWords } from './card-words'
import type { Kit } from './kit'
import type { PageStep } from './steps'

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
 * is too narrow for that.
 */
export const codeWidth = (cards: readonly CardWords[], width: number, kit: Kit): number => {
  const { setter, styles, step } = kit
  const { edge, padX } = roomAround(kit.arrangement, step)
  let widest = 0
  for (const { code } of cards) widest = Math.max(widest, setter.widthOf(code, styles.code))
  const room = width - edge - 2 * padX - codeGap * step.text - widest
  return room < fewestEms * step.text ? 0 : widest
}

/** Whether a card has room for enough words beside each other, its code above or among them. */
export const isReadableAt = (width: number, step: PageStep, arrangement: Arrangement): boolean => {
  const { edge, padX } = roomAround(arrangement, step)
  return width - edge - 2 * padX >= (fewestEms - 0.5) * step.text
}

/** How wide a card has to be for the longest of these words to stay whole. */
export const narrowestFor = (words: Iterable<string>, kit: Kit): number => {
  const { setter, styles, step } = kit
  const { edge, padX } = roomAround(kit.arrangement, step)
  let widest = 0
  for (const word of words) widest = Math.max(widest, setter.widthOf(word, styles.card))
  return edge + 2 * padX + widest
}
