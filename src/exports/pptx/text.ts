import type { Direction } from '../../layout/direction'
import type { Measure } from '../../layout/layout'
import type { TextMark } from '../../page/drawing'
import { languageTag } from '../../pdf/syntax'
import { escaped } from '../xml'
import { emu } from './emu'

/** From baseline to baseline. */
export const leadingOf = ({ lines, size }: TextMark): number => {
  const [first, second] = lines
  return first && second ? second.y - first.y : size * 1.3
}

/** Where the first line's room begins: a capital stands in the middle of it (src/page/text.ts). */
export const topOf = (mark: TextMark): number =>
  (mark.lines[0]?.y ?? 0) - 0.364 * mark.size - leadingOf(mark) / 2

export const textOf = ({ lines }: TextMark): string =>
  lines
    .map(({ text }) => text)
    .join('')
    .trim()

/** The width of the longest line. */
export const widestOf = ({ lines, size, font }: TextMark, measure: Measure): number =>
  Math.max(...lines.map(({ text }) => measure(text.trimEnd(), size, font)))

/** Where a text's lines begin or, where they run from the right, where the longest could end. */
export const leftOf = (mark: TextMark, measure: Measure): number =>
  Math.min(...mark.lines.map(({ x }) => x)) -
  (mark.direction === 'rtl' ? (mark.room ?? widestOf(mark, measure)) : 0)

/**
 * The paragraphs of a text, so that it breaks anew when somebody edits it: lines belong together, unless the next
 * one's first word would have fitted where it was left off.
 */
export const paragraphsOf = (mark: TextMark, measure: Measure): readonly string[] => {
  const { lines, size, font, room = widestOf(mark, measure) } = mark
  const left = Math.min(...lines.map(({ x }) => x))
  const paragraphs: string[] = []
  let open = ''
  lines.forEach(({ text, x }, i) => {
    open += text
    const [word = ''] = lines[i + 1]?.text.match(/\S+/u) ?? []
    if (i < lines.length - 1 && (word === '' || x - left + measure(text + word, size, font) > room)) return
    paragraphs.push(open.trim())
    open = ''
  })
  return paragraphs
}

/** A piece of a paragraph in a mark's own type. */
export const run = (text: string, mark: TextMark, language: string): string => {
  const lang = languageTag(mark.language ?? language)
  const bold = mark.font === 'semibold' ? ' b="1"' : ' b="0"'
  return `<a:r><a:rPr${lang === null ? '' : ` lang="${lang}"`} sz="${Math.round(mark.size * 100)}"${bold}><a:solidFill><a:srgbClr val="${hex(mark.colour)}"/></a:solidFill></a:rPr><a:t>${text.split('\t').map(escaped).join('\t')}</a:t></a:r>`
}

/** How a paragraph stands: lengths in points; `hang`: how far all but its first line stand in. */
type Stand = {
  readonly direction: Direction
  readonly leading: number
  readonly above?: number
  readonly inset?: number
  readonly hang?: number
}

export const paragraph = (
  runs: string,
  { direction, leading, above = 0, inset = 0, hang = 0 }: Stand,
): string => {
  const side = direction === 'rtl' ? ' algn="r" rtl="1"' : ''
  const before = above === 0 ? '' : `<a:spcBef><a:spcPts val="${Math.round(above * 100)}"/></a:spcBef>`
  return `<a:p><a:pPr marL="${emu(inset)}" indent="${emu(-hang)}"${side}><a:lnSpc><a:spcPts val="${Math.round(leading * 100)}"/></a:lnSpc>${before}</a:pPr>${runs}</a:p>`
}

export const hex = (colour: string): string => colour.slice(1).toUpperCase()
