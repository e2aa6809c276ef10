import type { FontName } from '../powers'
import type { Sheet } from './drawing'

/** The code points that are drawn in a font. */
export const charactersIn = (sheets: readonly Sheet[], font: FontName): ReadonlySet<number> => {
  const texts = sheets.flatMap(({ marks }) => marks.filter(mark => mark.type === 'text'))
  const lines = texts.filter(mark => mark.font === font).flatMap(mark => mark.lines)
  return new Set(lines.flatMap(({ text }) => Array.from(text, one => one.codePointAt(0) ?? 0)))
}
