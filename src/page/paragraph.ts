import type { DrawingMark } from './drawing'
import { type Block, heightOf, type Space } from './flow'
import { directionIn, type Said, type Style, textMark } from './text'

/** A text that stands by itself, parted between lines where it must be. */
export interface Paragraph extends Block<Paragraph> {
  /** Kept clear above it, unless it is the first on its page. */
  readonly gap: number
  /** With its top left corner at (x, y). */
  readonly draw: (x: number, y: number) => DrawingMark
}

export const paragraphSpace: Space<Paragraph> = (above, { gap }) => (above ? gap : 0)

/** `width` is the room it stands in, where it may run from right to left. */
export const paragraph = (
  said: Said,
  lines: readonly string[],
  style: Style,
  gap: number,
  width: number | null = null,
): Paragraph => {
  const direction = width === null ? 'ltr' : directionIn(lines)
  const part = (lines: readonly string[]): Paragraph => ({
    height: lines.length * style.leading,
    gap,
    split: room => {
      const fit = Math.floor(room / style.leading)
      return fit < 1 || fit >= lines.length ? null : [part(lines.slice(0, fit)), part(lines.slice(fit))]
    },
    draw: (x, y) => textMark(said, lines, x, y, style, direction, width ?? 0),
  })
  return part(lines)
}

/** How high paragraphs are, one below the other. */
export const stackHeight = (paragraphs: readonly Paragraph[]): number => heightOf(paragraphs, paragraphSpace)

/** Paragraphs one below the other, from (x, y) down. */
export const drawParagraphs = (
  paragraphs: readonly Paragraph[],
  x: number,
  y: number,
): readonly DrawingMark[] => {
  let top = y
  return paragraphs.map((block, i) => {
    if (i > 0) top += block.gap
    const mark = block.draw(x, top)
    top += block.height
    return mark
  })
}
