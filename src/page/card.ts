import type { Box } from '../layout/geometry'
import { type Element, type Id, isKind } from '../model/model'
import { paper } from '../theme/colours'
import type { DrawingMark, Role } from './drawing'
import type { Block } from './flow'
import type { Kit } from './kit'
import { type Style, sharedBaseline, textMark } from './text'

/** A card, or the part of it that stands on one page. */
export interface CardPart extends Block<CardPart> {
  readonly element: Element
  readonly draw: (box: Box) => readonly DrawingMark[]
}

type Line = {
  readonly text: string
  readonly role: Role
  readonly style: Style
  /** Stands at the end of the line before it and takes no room of its own. */
  readonly beside: boolean
}

const edgeWidth = 3
const hairline = 0.6
/** Between the code and the words, in ems: near enough for a reader of the PDF to take them as one line. */
const codeGap = 0.6
/** Between the words and a quiet line beside them, in ems. */
const asideGap = 1.5
/** Between the words and the quiet line below them. */
const quietGap = 1.5

/** How wide a column's widest code is: the words of its cards start behind it, on one line down the page. */
export const codeWidth = (codes: Iterable<string>, { setter, styles }: Kit): number =>
  Math.max(0, ...Array.from(new Set(codes), code => setter.widthOf(code, styles.code)))

/** An element as a card of `width`: its code, its words, and a quiet line with its horizon and what it leads to. */
export const cardOf = (
  element: Element,
  code: string,
  leadsTo: readonly string[],
  width: number,
  codes: number,
  kit: Kit,
): CardPart => {
  const { step, styles, setter, words } = kit
  const indent = edgeWidth + step.padX + codes + codeGap * step.text
  const room = width - indent - step.padX
  const said = element.text.trim()
  const text: readonly Line[] =
    said === ''
      ? linesOf('prompt', words.page.nothingWritten, { ...styles.quiet, leading: styles.card.leading })
      : linesOf('card', said, styles.card)
  const quiet = quietLine(element, leadsTo, kit)
  const lines = quiet === '' ? text : [...text, ...linesOf('leads-to', quiet, styles.quiet, fitsBeside())]
  return partOf(element, code, lines, indent, true, kit)

  function linesOf(role: Role, words: string, style: Style, beside = false): readonly Line[] {
    return setter.lines(words, room, style).map(text => ({ text, role, style, beside }))
  }

  function fitsBeside(): boolean {
    const last = text.at(-1)
    if (!step.quietBeside || !last) return false
    return (
      setter.widthOf(last.text, last.style) + asideGap * step.text + setter.widthOf(quiet, styles.quiet) <=
      room
    )
  }
}

const quietLine = (element: Element, leadsTo: readonly string[], { words }: Kit): string => {
  const horizons: Readonly<Record<string, string>> = words.model.horizons
  const horizon = element.kind === 'outcome' ? (horizons[element.horizon] ?? element.horizon) : ''
  const leads = leadsTo.length === 0 ? '' : words.page.leadsTo(leadsTo.join(', '))
  return horizon === '' || leads === '' ? horizon + leads : `${horizon}. ${leads}`
}

const partOf = (
  element: Element,
  code: string,
  lines: readonly Line[],
  indent: number,
  begins: boolean,
  kit: Kit,
): CardPart => {
  const { padY, gap } = kit.step
  const runs = runsOf(lines)
  const codeX = (box: Box) =>
    box.x + indent - codeGap * kit.step.text - kit.setter.widthOf(code, kit.styles.code)
  return {
    element,
    gap,
    height: 2 * padY + runs.reduce((sum, run) => sum + run.before + run.height, 0),
    split: room => {
      let rest = room - 2 * padY - quietGap
      const fit = lines.findIndex(line => {
        if (!line.beside) rest -= line.style.leading
        return rest < 0
      })
      if (fit < 1) return null
      return [
        partOf(element, code, lines.slice(0, fit), indent, begins, kit),
        partOf(element, code, lines.slice(fit), indent, false, kit),
      ]
    },
    draw: box => {
      const hue = isKind(element.kind) ? paper.kinds[element.kind] : paper.quiet
      const style = { ...kit.styles.code, colour: hue }
      const role = begins ? 'code' : 'furniture'
      const marks: DrawingMark[] = [
        ...frame(box, hue),
        textMark(role, element.id, [code], codeX(box), box.y + padY, style),
      ]
      const right = box.x + box.width - kit.step.padX
      let y = box.y + padY
      for (const { role, style, texts, before, height, drop } of runs) {
        const [line = ''] = texts
        const flushRight = kit.step.quietBeside && role === 'leads-to' && texts.length === 1
        const x = flushRight ? right - kit.setter.widthOf(line, style) : box.x + indent
        marks.push(textMark(role, element.id, texts, x, y + (drop ?? before), style))
        y += before + height
      }
      return marks
    },
  }
}

type Run = {
  readonly role: Role
  readonly style: Style
  readonly texts: readonly string[]
  readonly before: number
  readonly height: number
  /** From the end of the run before it, to stand beside its last line; null where it stands below. */
  readonly drop: number | null
}

const runsOf = (lines: readonly Line[]): readonly Run[] => {
  const runs: Run[] = []
  for (const role of new Set(lines.map(line => line.role))) {
    const own = lines.filter(line => line.role === role)
    const [first] = own
    if (!first) continue
    const above = runs.at(-1)
    const run = { role, style: first.style, texts: own.map(line => line.text) }
    if (above && first.beside) {
      const drop = sharedBaseline(above.style, first.style) - above.style.leading
      runs.push({ ...run, before: 0, height: 0, drop })
    } else {
      const height = own.length * first.style.leading
      runs.push({ ...run, before: above ? quietGap : 0, height, drop: null })
    }
  }
  return runs
}

const frame = (box: Box, hue: string): readonly DrawingMark[] => [
  { type: 'box', box, radius: 2, fill: paper.card, stroke: paper.hairline, strokeWidth: hairline },
  {
    type: 'box',
    box: { ...box, width: edgeWidth },
    radius: edgeWidth / 2,
    fill: hue,
    stroke: null,
    strokeWidth: 0,
  },
]

/** Which codes an element's links lead to, in the order the codes are counted. */
export const leadsToOf = (
  links: readonly { readonly from: Id; readonly to: Id }[],
  codes: ReadonlyMap<Id, string>,
): ReadonlyMap<Id, readonly string[]> => {
  const order = new Map([...codes.keys()].map((id, i) => [id, i]))
  const targets = new Map<Id, Id[]>()
  for (const { from, to } of links) {
    const ids = targets.get(from)
    if (ids) ids.push(to)
    else targets.set(from, [to])
  }
  return new Map(
    Array.from(targets, ([from, ids]) => [
      from,
      ids.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)).flatMap(id => codes.get(id) ?? []),
    ]),
  )
}
