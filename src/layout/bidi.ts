import bidiFactory from 'bidi-js'
import { type Direction, hasRightToLeft } from './direction'

const bidi = bidiFactory()

/** The level of each unit of a line (UAX 9): odd ones run from right to left. Blanks at its end go with the line. */
export const levelsOf = (line: string, direction: Direction): Uint8Array => {
  const base = direction === 'rtl' ? 1 : 0
  if (base === 0 && !hasRightToLeft(line)) return new Uint8Array(line.length)
  const { levels } = bidi.getEmbeddingLevels(line, direction)
  return levels.fill(base, line.trimEnd().length)
}

/** What stands for a bracket or sign where a text runs from right to left. */
export const mirrored = (character: string): string => bidi.getMirroredCharacter(character) ?? character

/** The places of runs from left to right, given the level of each in reading order. */
export const visualOrder = (levels: readonly number[]): readonly number[] => {
  const order = levels.map((_, i) => i)
  for (let level = Math.max(0, ...levels); level > 0; level--)
    for (let start = 0; start < order.length; start++) {
      let end = start
      while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end++
      if (end > start + 1) order.splice(start, end - start, ...order.slice(start, end).reverse())
      start = Math.max(start, end - 1)
    }
  return order
}
