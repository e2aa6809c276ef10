import type { Direction } from '../layout/direction'
import type { Box } from '../layout/geometry'
import { type Element, type Id, isKind } from '../model/model'
import { paper } from '../theme/colours'
import { behindCode, edgeWidth, roomAround } from './card-room'
import type { DrawingMark } from './drawing'
import type { Block } from './flow'
import { type Kit, rolesOf } from './kit'
import { jumpsOf, type Naming } from './leads-to'
import { type Said, type Style, sharedBaseline, textMark } from './text'

/** A card, or the part of it that stands on one page. */
export interface CardPart extends Block<CardPart> {
  readonly element: Element
  /** Whether it is all of the card, or the first part. */
  readonly begins: boolean
  readonly draw: (box: Box) => readonly DrawingMark[]
}

/** A text of a card in lines, or those of them that stand on one page. */
export type Run = {
  readonly said: Said
  readonly style: Style
  readonly lines: readonly string[]
  /** Of the whole text, on whichever page its lines stand. */
  readonly direction: Direction
  /** How far the first line is indented beyond the others: what stands behind the code. */
  readonly indent: number
  /** The pieces of each line that name a card. */
  readonly namings: () => readonly (readonly Naming[])[]
  /** Stands at the end of the line before it and takes no room of its own. */
  readonly beside: boolean
}

/** Where the words of a card stand, from its edge, and whether that is behind the code on every line. */
export type Standing = { readonly indent: number; readonly standsIn: boolean }

const hairline = 0.6
/** Between the words and the quiet line below them. */
const quietGap = 1.5

/** A card's texts, one below the other, as what stands on one page. */
export const cardPart = (
  element: Element,
  code: string,
  runs: readonly Run[],
  standing: Standing,
  kit: Kit,
  begins = true,
): CardPart => {
  const { padX, padY } = roomAround(kit.arrangement, kit.step)
  // A code with no room for words behind it has a line of its own.
  const head = standing.standsIn || (runs[0]?.indent ?? 0) > 0 ? 0 : kit.styles.code.leading
  return {
    element,
    begins,
    height: 2 * padY + head + runs.reduce((sum, run, i) => sum + gapBefore(run, i) + heightOf(run), 0),
    split: room => {
      const parts = parted(runs, room - 2 * padY - head - quietGap)
      if (!parts) return null
      return [
        cardPart(element, code, parts[0], standing, kit, begins),
        cardPart(element, code, parts[1], standing, kit, false),
      ]
    },
    draw: box => {
      const { setter, step, styles } = kit
      const role = rolesOf(kit)
      const hue = isKind(element.kind) ? paper.kinds[element.kind] : paper.quiet
      const style = { ...styles.code, colour: hue }
      const said: Said = { role: begins ? role.code : 'furniture', about: element.id, language: null }
      const left = box.x + standing.indent
      const codeX = standing.standsIn ? left - behindCode(setter.widthOf(code, styles.code), kit) : left
      const marks: DrawingMark[] = [
        ...(kit.arrangement === 'table' ? [] : frame(box, hue, element.id)),
        textMark(said, [code], codeX, box.y + padY, style),
      ]
      const right = box.x + box.width - padX
      const room = right - box.x - standing.indent
      let y = box.y + padY + head
      runs.forEach((run, i) => {
        const { said, style, lines, direction, indent } = run
        const [line = ''] = lines
        const flushRight = step.room === 'close' && said.role === role.leadsTo && lines.length === 1
        const x = flushRight ? right - setter.widthOf(line, style) : left
        const top = y + dropBefore(run, i)
        const { lines: set, ...mark } = textMark(said, lines, x, top, style, direction, right - x)
        const stood = set.map((line, i) =>
          i === 0 && direction === 'ltr' ? { ...line, x: line.x + indent } : line,
        )
        const namings = run.namings()
        const jumps = stood.flatMap((line, i) => jumpsOf(namings[i] ?? [], i, line, style, kit))
        marks.push({ ...mark, lines: stood, room, jumps })
        y += gapBefore(run, i) + heightOf(run)
      })
      return marks
    },
  }

  /** From the end of the run before it. */
  function dropBefore(run: Run, i: number): number {
    const above = runs[i - 1]
    if (!above || !run.beside) return gapBefore(run, i)
    return sharedBaseline(above.style, run.style) - above.style.leading
  }
}

const gapBefore = ({ beside }: Run, i: number): number => (i === 0 || beside ? 0 : quietGap)

const heightOf = ({ beside, lines, style }: Run): number => (beside ? 0 : lines.length * style.leading)

/** As many lines as fit into `room`, and the rest; null where either is none. */
const parted = (
  runs: readonly Run[],
  room: number,
): readonly [here: readonly Run[], rest: readonly Run[]] | null => {
  let left = room
  for (const [i, run] of runs.entries())
    for (const at of run.lines.keys()) {
      if (!run.beside) left -= run.style.leading
      if (left >= 0) continue
      if (i === 0 && at === 0) return null
      const cut = {
        here: { ...run, lines: run.lines.slice(0, at) },
        rest: {
          ...run,
          lines: run.lines.slice(at),
          indent: at === 0 ? run.indent : 0,
          namings: () => run.namings().slice(at),
        },
      }
      return [
        [...runs.slice(0, i), ...(at === 0 ? [] : [cut.here])],
        [cut.rest, ...runs.slice(i + 1)],
      ]
    }
  return null
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
