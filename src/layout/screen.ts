import type { Element } from '../model/model'
import type { Face, LayoutSizes, Measure } from './layout'
import { breakLines } from './lines'

/** The canvas, in CSS pixels at zoom 1. */
export const screenSizes: LayoutSizes = {
  cardWidth: 258,
  cardGap: 14,
  laneInset: 12,
  laneGap: 56,
  headingHeight: 72,
  spanHeight: 36,
  bandEdge: 6,
  bandHead: 26,
  promptHeight: 120,
  minLaneHeight: 640,
  arrow: 7,
}

/**
 * A card on the canvas, in CSS pixels from its outer edges, borders included. Top to bottom: padding, the small
 * row (code, kind, owner), a gap, the text's lines, padding. The text must be drawn with `white-space: pre`,
 * `font-kerning: none`, `font-variant-ligatures: none` and `text-rendering: geometricPrecision`, line by line.
 */
export const screenCard = {
  /** The kind's coloured left edge, part of `paddingLeft`. */
  edge: 3,
  paddingLeft: 16,
  paddingRight: 14,
  paddingTop: 10,
  paddingBottom: 10,
  smallSize: 12,
  smallHeight: 16,
  smallGap: 4,
  textSize: 15,
  lineHeight: 20,
  textWidth: screenSizes.cardWidth - 16 - 14,
} as const

/** How high a card with so many lines is. */
export const screenCardHeight = (lines: number): number =>
  screenCard.paddingTop +
  screenCard.smallHeight +
  screenCard.smallGap +
  Math.max(1, lines) * screenCard.lineHeight +
  screenCard.paddingBottom

/** Cards' faces on the canvas. Edits keep the elements they do not touch, so each is broken into lines once. */
export const screenFace = (measure: Measure): ((element: Element) => Face) => {
  const known = new WeakMap<Element, Face>()
  return element => {
    const seen = known.get(element)
    if (seen) return seen
    const lines = breakLines(element.text, screenCard.textWidth, run =>
      measure(run, screenCard.textSize, 'regular'),
    )
    const face = { lines, height: screenCardHeight(lines.length) }
    known.set(element, face)
    return face
  }
}
