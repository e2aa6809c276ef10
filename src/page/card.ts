import { directionOf } from '../layout/direction'
import type { Box } from '../layout/geometry'
import { type Element, type Id, isKind } from '../model/model'
import { paper } from '../theme/colours'
import type { Arrangement } from './arrangement'
import type { DrawingMark } from './drawing'
import type { Block } from './flow'
import type { Kit } from './kit'
import { jumpsOf, type Named, type Naming, quietLine } from './leads-to'
import type { PageStep } from './steps'
import { type Said, type Style, sharedBaseline, textMark } from './text'

/** A card, or the part of it that stands on one page. */
export interface CardPart extends Block<CardPart> {
  readonly element: Element
  /** Whether it is all of the card, or the first part. */
  readonly begins: boolean
  readonly draw: (box: Box) => readonly DrawingMark[]
}

type Line = {
  readonly text: string
  /** How far it is indented beyond the others: what stands behind the code. */
  readonly indent: number
  readonly said: Said
  readonly style: Style
  readonly namings: readonly Naming[]
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

type Room = { readonly edge: number; readonly padX: number; readonly padY: number }

/** The room around a card's words; in a table the cell has it. */
const roomAround = (arrangement: Arrangement, { padX, padY }: PageStep): Room =>
  arrangement === 'table' ? { edge: 0, padX: 0, padY: 0 } : { edge: edgeWidth, padX, padY }

/** Fewer ems of words beside a code read badly: there, words begin behind the code and go on below it. */
const fewestEms = 9
const noBreak = '\u00a0'

/**
 * How far the words of a column's cards stand in, on one line down the page: behind the widest code; 0 where the column
 * is too narrow for that.
 */
export const codeWidth = (codes: Iterable<string>, width: number, kit: Kit): number => {
  const { setter, styles, step } = kit
  const { edge, padX } = roomAround(kit.arrangement, step)
  const widest = Math.max(0, ...Array.from(new Set(codes), code => setter.widthOf(code, styles.code)))
  const room = width - edge - 2 * padX - codeGap * step.text - widest
  return room < fewestEms * step.text ? 0 : widest
}

/** Whether a card has room for enough words beside each other, its code above or among them. */
export const isReadableAt = (width: number, step: PageStep, arrangement: Arrangement): boolean => {
  const { edge, padX } = roomAround(arrangement, step)
  return width - edge - 2 * padX >= (fewestEms - 0.5) * step.text
}

/** How wide a card of these has to be for its longest word to stay whole. */
export const narrowestFor = (elements: readonly Element[], kit: Kit): number => {
  const { setter, styles, step } = kit
  const { edge, padX } = roomAround(kit.arrangement, step)
  const words = elements.flatMap(({ text }) => text.split(/\s+/))
  return edge + 2 * padX + Math.max(0, ...words.map(word => setter.widthOf(word, styles.card)))
}

/** An element as a card of `width`: its code, its words, and a quiet line with `horizon` and what it leads to. */
export const cardOf = (
  element: Element,
  code: string,
  horizon: string,
  targets: readonly Named[],
  width: number,
  codes: number,
  kit: Kit,
): CardPart => {
  const { step, styles, setter, words, ownLanguage } = kit
  const { edge, padX } = roomAround(kit.arrangement, step)
  const role = roles(kit)
  const behind = codeGap * step.text + setter.widthOf(code, styles.code)
  const indent = edge + padX + (codes === 0 ? 0 : codes + codeGap * step.text)
  const room = width - indent - padX
  const about = element.id
  const own = setter.shown(element.text)
  const text: readonly Line[] =
    own === ''
      ? linesOf({ role: 'prompt', about, language: ownLanguage }, words.page.nothingWritten, {
          ...styles.quiet,
          leading: styles.card.leading,
        })
      : linesOf({ role: role.card, about, language: element.lang || null }, own, styles.card)
  const quiet = quietLine(horizon, code, targets, kit)
  const lines = quiet.text === '' ? text : [...text, ...quietLines()]
  return partOf(element, code, lines, { indent, standsIn: codes > 0, begins: true }, kit)

  function linesOf(said: Said, words: string, style: Style): readonly Line[] {
    const line = { indent: 0, said, style, namings: [], beside: false }
    const begin = codes === 0 && said.role !== role.leadsTo ? behindCode(words, style) : ''
    return setter.lines(`${begin}${words}`, room, style).map((text, i) => ({
      ...line,
      text: i === 0 ? text.slice(begin.length) : text,
      indent: i === 0 ? setter.widthOf(begin, style) : 0,
    }))
  }

  /** Blanks as wide as the code, to begin a text with whose first word fits behind it; else ''. */
  function behindCode(words: string, style: Style): string {
    const blanks = noBreak.repeat(Math.ceil(behind / setter.widthOf(noBreak, style)))
    const [first = ''] = words.split(/[\s\p{Pd}/]/u)
    return setter.widthOf(`${blanks}${first}-`, style) > room ? '' : blanks
  }

  function quietLines(): readonly Line[] {
    const set = linesOf({ role: role.leadsTo, about, language: ownLanguage }, quiet.text, styles.quiet)
    const namings = quiet.namingsIn(set.map(line => line.text))
    const beside = fitsBeside()
    return set.map((line, i) => ({ ...line, namings: kit.again ? [] : (namings[i] ?? []), beside }))
  }

  function fitsBeside(): boolean {
    const last = text.at(-1)
    // Words from the right end where it would stand.
    if (!step.quietBeside || !last || directionOf(own) === 'rtl') return false
    return (
      last.indent +
        setter.widthOf(last.text, last.style) +
        asideGap * step.text +
        setter.widthOf(quiet.text, styles.quiet) <=
      room
    )
  }
}

/** What the words of a card are in the document. */
const roles = ({ again }: Kit) =>
  again
    ? ({ code: 'label', card: 'note', leadsTo: 'plain' } as const)
    : ({ code: 'code', card: 'card', leadsTo: 'leads-to' } as const)

type Part = {
  /** Where the words stand, from the card's edge, and whether that is behind the code on every line. */
  readonly indent: number
  readonly standsIn: boolean
  readonly begins: boolean
}

const partOf = (element: Element, code: string, lines: readonly Line[], part: Part, kit: Kit): CardPart => {
  const { indent, standsIn, begins } = part
  const { padX, padY } = roomAround(kit.arrangement, kit.step)
  const role = roles(kit)
  // A code with no room for words behind it has a line of its own.
  const head = standsIn || (lines[0]?.indent ?? 0) > 0 ? 0 : kit.styles.code.leading
  const runs = runsOf(lines)
  const codeX = (box: Box) =>
    box.x + indent - (standsIn ? codeGap * kit.step.text + kit.setter.widthOf(code, kit.styles.code) : 0)
  return {
    element,
    begins,
    height: 2 * padY + head + runs.reduce((sum, run) => sum + run.before + run.height, 0),
    split: room => {
      let rest = room - 2 * padY - head - quietGap
      const fit = lines.findIndex(line => {
        if (!line.beside) rest -= line.style.leading
        return rest < 0
      })
      if (fit < 1) return null
      return [
        partOf(element, code, lines.slice(0, fit), part, kit),
        partOf(element, code, lines.slice(fit), { ...part, begins: false }, kit),
      ]
    },
    draw: box => {
      const hue = isKind(element.kind) ? paper.kinds[element.kind] : paper.quiet
      const style = { ...kit.styles.code, colour: hue }
      const said: Said = { role: begins ? role.code : 'furniture', about: element.id, language: null }
      const marks: DrawingMark[] = [
        ...(kit.arrangement === 'table' ? [] : frame(box, hue, element.id)),
        textMark(said, [code], codeX(box), box.y + padY, style),
      ]
      const right = box.x + box.width - padX
      const room = right - box.x - indent
      let y = box.y + padY + head
      for (const { said, style, lines, before, height, drop } of runs) {
        const texts = lines.map(line => line.text)
        const [line = ''] = texts
        const flushRight = kit.step.quietBeside && said.role === role.leadsTo && texts.length === 1
        const x = flushRight ? right - kit.setter.widthOf(line, style) : box.x + indent
        const width = said.role === 'card' ? right - x : null
        const { lines: set, ...mark } = textMark(said, texts, x, y + (drop ?? before), style, width)
        const indents = mark.direction === 'ltr' ? lines.map(({ indent }) => indent) : []
        const stood = set.map((line, i) => ({ ...line, x: line.x + (indents[i] ?? 0) }))
        const jumps = stood.flatMap((line, i) => jumpsOf(lines[i]?.namings ?? [], i, line, style, kit))
        marks.push({ ...mark, lines: stood, room, jumps })
        y += before + height
      }
      return marks
    },
  }
}

type Run = {
  readonly said: Said
  readonly style: Style
  readonly lines: readonly Line[]
  readonly before: number
  readonly height: number
  /** From the end of the run before it, to stand beside its last line; null where it stands below. */
  readonly drop: number | null
}

const runsOf = (lines: readonly Line[]): readonly Run[] => {
  const runs: Run[] = []
  for (const said of new Set(lines.map(line => line.said))) {
    const own = lines.filter(line => line.said === said)
    const [first] = own
    if (!first) continue
    const above = runs.at(-1)
    const run = { said, style: first.style, lines: own }
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

const frame = (box: Box, hue: string, card: Id): readonly DrawingMark[] => [
  { type: 'box', card, box, radius: 2, fill: paper.card, stroke: paper.hairline, strokeWidth: hairline },
  {
    type: 'box',
    card,
    box: { ...box, width: edgeWidth },
    radius: edgeWidth / 2,
    fill: hue,
    stroke: null,
    strokeWidth: 0,
  },
]
