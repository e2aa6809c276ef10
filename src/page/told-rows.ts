import { paper } from '../theme/colours'
import type { DrawingMark } from './drawing'
import { type Block, hair, heightOf, type Space } from './flow'
import type { Kit } from './kit'
import type { Band } from './sheet'
import { type PageStep, steps } from './steps'
import { directionIn, inSection, type Said, textMark } from './text'

/** One thing and what is said of it. */
export type Row = {
  /** What it is about; once in a section. */
  readonly about: string
  readonly code: string
  /** '' where the code says enough. */
  readonly head: string
  /** May hold line breaks; never blank. */
  readonly body: string
  /** BCP 47, where the body is one element's own words; '' else. */
  readonly lang: string
}

/** Rows under a title of their own. */
export type Section = {
  /** Tells it from the others of its document. */
  readonly name: string
  readonly title: string
  readonly rows: readonly Row[]
}

/** A row, or the part of it that stands on one page: what it is about at the left, what is said of it at the right. */
interface RowPart extends Block<RowPart> {
  readonly draw: (x: number, y: number) => readonly DrawingMark[]
}

/** However dense a model's own page is, what is told row by row is set to be read. */
export const readable: PageStep = (() => {
  const step = steps.find(({ text, room }) => text === 10 && room === 'usual')
  if (!step) throw new Error('No setting of the page is there to be read')
  return step
})()

/** The most of the width that what a row is about takes; its lines are as long as the longest needs. */
const headShare = 0.34
const between = 18
const padding = 5

const space: Space<RowPart> = () => 0

/** A section as a part of the page that flows on over pages. */
export const toldRows = (
  { name, title, rows }: Section,
  x: number,
  width: number,
  kit: Kit,
): Band<RowPart> => {
  const { styles, setter, step, ownLanguage } = kit
  const heading = setter.lines(title, width, styles.heading)
  const headHeight = heading.length * styles.heading.leading + step.gap
  const heads = rows.map(row => headOf(row, kit))
  const widest = Math.max(...heads.map(head => setter.widthOf(head, styles.noteHeading)))
  const headWidth = Math.min(widest + hair, width * headShare)
  const bodyX = heads.every(head => head === '') ? 0 : headWidth + between
  const parts = rows.map((row, i) => rowPart(row, heads[i] ?? '', headWidth, bodyX, width, kit))
  return {
    columns: [parts],
    space,
    headHeight,
    gap: step.bandGap * 1.5,
    least: Math.min(...parts.map(({ height }) => height)),
    heightOf: ([column = []]) => heightOf(column, space),
    draw: ([column = []], y, continued) => {
      const said: Said = { role: continued ? 'furniture' : 'heading', about: null, language: ownLanguage }
      let top = y + headHeight
      const marks = column.flatMap(part => {
        const drawn = part.draw(x, top)
        top += part.height
        return drawn
      })
      return inSection(`told ${name}`, [textMark(said, heading, x, y, styles.heading), ...marks])
    },
  }
}

const headOf = ({ code, head }: Row, { setter }: Kit): string =>
  [code, setter.shown(head)].filter(part => part !== '').join('  ')

const rowPart = (
  row: Row,
  head: string,
  headWidth: number,
  bodyX: number,
  width: number,
  kit: Kit,
): RowPart => {
  const { styles, setter, ownLanguage } = kit
  const style = { head: styles.noteHeading, body: styles.card }
  const bodyLanguage = row.lang || null
  const bodyWidth = width - bodyX
  const body = setter.lines(row.body, bodyWidth, style.body)
  const direction = directionIn(body)
  return part(setter.lines(head, headWidth, style.head), body, true)

  function part(headLines: readonly string[], bodyLines: readonly string[], begins: boolean): RowPart {
    const textHeight = Math.max(headLines.length * style.head.leading, bodyLines.length * style.body.leading)
    return {
      height: textHeight + 2 * padding,
      split: room => {
        const rest = room - 2 * padding
        const heads = Math.floor(rest / style.head.leading)
        const bodies = Math.floor(rest / style.body.leading)
        if (heads < 1 || bodies < 1) return null
        return [
          part(headLines.slice(0, heads), bodyLines.slice(0, bodies), begins),
          part(headLines.slice(heads), bodyLines.slice(bodies), false),
        ]
      },
      draw: (x, y) => {
        const said = (role: 'plain' | 'note', language: string | null): Said => ({
          role,
          about: row.about,
          language,
        })
        const texts: DrawingMark[] = []
        const top = y + padding
        if (headLines.length > 0)
          texts.push(textMark(said('plain', ownLanguage), headLines, x, top, style.head))
        if (bodyLines.length > 0)
          texts.push({
            ...textMark(
              said('note', bodyLanguage),
              bodyLines,
              x + bodyX,
              top,
              style.body,
              direction,
              bodyWidth,
            ),
            room: bodyWidth,
          })
        return begins ? [rule(x, y), ...texts] : texts
      },
    }
  }

  function rule(x: number, y: number): DrawingMark {
    return {
      type: 'line',
      path: { start: { x, y }, pieces: [{ type: 'line', to: { x: x + width, y } }] },
      colour: paper.hairline,
      width: 0.75,
      dash: null,
      arrow: 0,
    }
  }
}
