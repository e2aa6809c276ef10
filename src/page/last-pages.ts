import { paper } from '../theme/colours'
import type { DrawingMark } from './drawing'
import { type Block, hair, heightOf, type Space } from './flow'
import type { Kit } from './kit'
import { stylesOf } from './kit'
import { type LastPart, lastPartsOf, type Row } from './last-parts'
import { type Band, place, type Sheets, turn } from './sheet'
import { type PageStep, steps } from './steps'
import { placeTable, tableGrid } from './table-body'
import type { Task } from './task'
import { inSection, type Said, textMark } from './text'

/** A row, or the part of it that stands on one page: what it is about at the left, what is said of it at the right. */
interface RowPart extends Block<RowPart> {
  readonly draw: (x: number, y: number) => readonly DrawingMark[]
}

/** However dense the model's own page is, what follows it is set to be read. */
const readable: PageStep | undefined = steps.find(
  ({ text, forSeveralPages }) => text === 10 && forSeveralPages,
)

/** The most of the width that what a row is about takes; its lines are as long as the longest needs. */
const headShare = 0.34
const between = 18
const padding = 5

/** Adds what follows the model, from a fresh page on, and on one of its own the model as a table where it is none. */
export const placeLastParts = (task: Task, sheets: Sheets, given: Kit): void => {
  const { model, template, choices, margin, width } = task
  const set = readable ?? given.step
  const step = { ...set, detail: Math.max(set.detail, template.limits?.type ?? 0) }
  const kit = { ...given, step, styles: stylesOf(step) }
  const shown = lastPartsOf(model, template, choices.include, kit.words)
    .map(part => ({ ...part, rows: part.rows.filter(({ body }) => kit.setter.shown(body) !== '') }))
    .filter(({ rows }) => rows.length > 0)
  shown.forEach((part, i) => {
    if (i === 0) turn(sheets)
    place(sheets, bandOf(part, margin, width, kit))
  })
  if (!choices.include.includes('table') || given.arrangement === 'table' || model.elements.length === 0)
    return
  const asTable: Kit = { ...kit, arrangement: 'table', again: true }
  turn(sheets)
  placeTable(task, tableGrid(task, asTable), sheets, asTable, kit.words.lastPages.titles.table)
}

const space: Space<RowPart> = () => 0

const bandOf = ({ name, rows }: LastPart, x: number, width: number, kit: Kit): Band<RowPart> => {
  const { styles, setter, words, step, ownLanguage } = kit
  const title = setter.lines(words.lastPages.titles[name], width, styles.heading)
  const headHeight = title.length * styles.heading.leading + step.gap
  const heads = rows.map(row => headOf(row, kit))
  const widest = Math.max(...heads.map(head => setter.widthOf(head, styles.noteHeading)))
  const headWidth = Math.min(widest + hair, width * headShare)
  const parts = rows.map((row, i) => rowPart(row, heads[i] ?? '', headWidth, width, kit))
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
      return inSection(`last ${name}`, [textMark(said, title, x, y, styles.heading), ...marks])
    },
  }
}

const headOf = ({ code, head }: Row, { setter }: Kit): string =>
  [code, setter.shown(head)].filter(part => part !== '').join('  ')

const rowPart = (row: Row, head: string, headWidth: number, width: number, kit: Kit): RowPart => {
  const { styles, setter, ownLanguage } = kit
  const style = { head: styles.noteHeading, body: styles.card }
  const bodyLanguage = row.lang || null
  const bodyWidth = width - headWidth - between
  return part(setter.lines(head, headWidth, style.head), setter.lines(row.body, bodyWidth, style.body), true)

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
              x + headWidth + between,
              top,
              style.body,
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
