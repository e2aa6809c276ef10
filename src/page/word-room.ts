import { tooWide, widthFor } from './card-room'
import { hair } from './flow'
import { type Grid, hasRoomFor, widestIn, widthAt } from './grid'
import type { Kit } from './kit'
import { isMatrix } from './lanes'
import type { Task } from './task'

/**
 * How wide each of these columns, all of one width, has to be for its words to stay whole: those of its cards, and
 * those of its heading, and of its question where it is empty, which stand back where they are wider than an even one.
 */
export const widthsForWords = ({ columns, poured }: Task, even: Grid, kit: Kit): readonly number[] => {
  const { setter, step, language } = kit
  const forCards = (most: number) => columns.map(({ words }) => widthFor(words, widthAt(even, 0), most, kit))
  if (isMatrix({ poured }, kit)) return withRoom(even, [], most => [Math.max(...forCards(most))])
  const own = columns.map(({ column, cards }) => {
    const quiet = [column.plain[language], ...(cards.length > 0 ? [] : [column.prompt[language]])]
    const words = [
      ...setter.wordWidths(column.label[language], 'semibold').whole,
      ...quiet.flatMap(text => setter.wordWidths(text, 'regular').whole),
    ]
    return words.map(word => word * step.detail + hair)
  })
  const forOwn = (most: number) => own.map(widths => Math.max(0, ...widths.filter(width => width <= most)))
  return withRoom(even, withRoom(even, forOwn(widthAt(even, 0)), forCards), forOwn)
}

/** Columns at least so wide, and as wide as is asked for words: where there is not the room for all, the widest have no say. */
const withRoom = (
  even: Grid,
  least: readonly number[],
  askedUpTo: (most: number) => readonly number[],
): readonly number[] => {
  for (let most = widestIn(even); ; ) {
    const asked = askedUpTo(most)
    const widths = asked.map((width, i) => Math.max(width, least[i] ?? 0))
    if (hasRoomFor(even, widths)) return widths
    most = Math.max(...asked) - hair
  }
}

/** How many words of the cards are wider than their columns. */
export const wordsTooWide = ({ columns, poured }: Task, grid: Grid, kit: Kit): number => {
  const inOne = isMatrix({ poured }, kit)
  return columns.reduce((sum, { words }, i) => sum + tooWide(words, widthAt(grid, inOne ? 0 : i), kit), 0)
}
