import type { Direction } from '../../layout/direction'
import type { Measure } from '../../layout/layout'
import type { BoxMark, TextMark } from '../../page/drawing'
import { emu } from './emu'
import { body, nameTag, rectangle } from './shape'
import { hex, leadingOf, leftOf, paragraph, paragraphsOf, run, textOf, topOf } from './text'

/** A card as it stands on one sheet. */
export type Card = {
  readonly frame: BoxMark
  /** Of its kind. */
  readonly hue: string
  /** Its code first. */
  readonly texts: readonly TextMark[]
}

const padding = 4
const sameLine = 1

/** One box with all the card says inside: what can be moved and typed in as one thing. */
export const cardShape = (
  id: number,
  { frame, hue, texts }: Card,
  language: string,
  measure: Measure,
): string => {
  const [code, ...rest] = texts
  const name = [code, rest[0]].flatMap(mark => (mark ? textOf(mark) : [])).join(' ')
  const { box, radius, fill } = frame
  const left = (code?.lines[0]?.x ?? box.x + padding) - box.x
  const top = Math.max(0, Math.min(...texts.map(topOf)) - box.y)
  const edge = `<a:ln w="${emu(1)}"><a:solidFill><a:srgbClr val="${hex(hue)}"/></a:solidFill></a:ln>`
  const filled = fill === null ? '<a:noFill/>' : `<a:solidFill><a:srgbClr val="${hex(fill)}"/></a:solidFill>`
  return `<p:sp><p:nvSpPr>${nameTag({ id, name, isDecoration: false })}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${rectangle(box, Math.max(radius, 3))}${filled}${edge}</p:spPr>${body(said(code, rest, language, measure), { left, top, right: padding }, true)}</p:sp>`
}

/** The code before the first words, hanging where it does on the page; the quiet line after or below them. */
const said = (
  code: TextMark | undefined,
  rest: readonly TextMark[],
  language: string,
  measure: Measure,
): string => {
  const [first] = rest
  const [codeLine, firstLine] = [code?.lines[0], first?.lines[0]]
  const isBeside = codeLine && firstLine ? Math.abs(codeLine.y - firstLine.y) < sameLine : false
  // Words stand in on every line, or begin behind the code and go on below it.
  const hang =
    isBeside && codeLine && first?.direction === 'ltr' ? Math.max(0, leftOf(first, measure) - codeLine.x) : 0
  const rows: {
    direction: Direction
    runs: string
    leading: number
    above: number
    hang: number
    y: number
  }[] = []
  if (code && !isBeside)
    rows.push({
      direction: code.direction,
      runs: run(textOf(code), code, language),
      leading: leadingOf(code),
      above: 0,
      hang: 0,
      y: 0,
    })
  for (const mark of rest) {
    const before = rows.at(-1)
    const y = mark.lines.at(-1)?.y ?? 0
    const startsAt = mark.lines[0]?.y ?? 0
    if (before && mark !== first && Math.abs(before.y - startsAt) < sameLine) {
      before.runs += run(`   ${textOf(mark)}`, mark, language)
      continue
    }
    paragraphsOf(mark, measure).forEach((text, i) => {
      const isFirst = mark === first && i === 0
      const lead =
        isFirst && isBeside && code ? run(`${textOf(code)}${hang > 0 ? '\t' : '  '}`, code, language) : ''
      const above = isFirst || i > 0 ? 0 : 1.5
      rows.push({
        direction: mark.direction,
        runs: lead + run(text, mark, language),
        leading: leadingOf(mark),
        above,
        hang: isFirst ? hang : 0,
        y,
      })
    })
  }
  return rows
    .map(({ runs, direction, leading, above, hang: own }) =>
      paragraph(runs, { direction, leading, above, inset: hang, hang: own }),
    )
    .join('')
}
