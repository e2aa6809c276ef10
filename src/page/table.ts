import type { Label, Span, Template } from '../templates/template'
import { paper } from '../theme/colours'
import type { TableContent } from './cell'
import type { DrawingMark } from './drawing'
import { heightOf, type Space } from './flow'
import { columnX, type Grid, rightOf, widthAt } from './grid'
import { headingsOf } from './headings'
import { type Kit, languageOf } from './kit'
import { inCell, type RowsPart, rowsPart } from './row-part'
import type { Band } from './sheet'
import { spansOf } from './spans'
import { inSection, type Said, textMark } from './text'

const space: Space<RowsPart> = () => 0

/** Where a table stands and what stands over it. */
type TablePlace = {
  readonly grid: Grid
  readonly nameWidth: number
  /** What a page holds, the table's head included. */
  readonly room: number
  /** Of the table itself; '' where it is the page's own. */
  readonly title: string
  /** How it is read; null where that goes without saying. */
  readonly reading: Label | null
  readonly spans: readonly Span[]
}

/** The model as a table under headings that are repeated on every page. */
export const tableOf = (
  content: TableContent,
  { columns }: Template,
  { grid, nameWidth, room, title, reading, spans }: TablePlace,
  kit: Kit,
): Band<RowsPart> => {
  const { styles, setter, step, ownLanguage } = kit
  const { nameHead, heads } = content
  const overhang = grid.gutter / 2
  const nameX = columnX(grid, 0) - grid.gutter - nameWidth
  const named =
    nameHead === null
      ? []
      : [{ id: 'name', label: nameHead, plain: '', language: ownLanguage, hue: paper.connector }]
  const all = [
    ...named.map(head => ({ ...head, x: nameX, width: nameWidth, overhang })),
    ...heads.map((head, i) => ({ ...head, x: columnX(grid, i), width: widthAt(grid, i), overhang })),
  ]
  const left = columnX(grid, 0) - overhang - (named.length > 0 ? nameWidth + grid.gutter : 0)
  const lead = leadOf(left, rightOf(grid) + overhang - left)
  const headings = headingsOf(all, kit)
  const over = spansOf({ spans, columns }, grid, kit)
  const headHeight = lead.height + over.height + headings.height
  const frame = { grid, nameWidth, columns: heads.map(({ id }) => id), full: room - headHeight, kit }
  const rows = content.rows.map(one => rowsPart(one, frame))
  return {
    columns: [rows],
    space,
    headHeight,
    gap: step.bandGap,
    least: Math.min(120, ...rows.map(({ height }) => height)),
    heightOf: ([page = []]) => heightOf(page, space),
    draw: ([page = []], y, continued) => {
      const marks = [...lead.draw(y, continued), ...drawHeads(y + lead.height, continued)]
      let top = y + headHeight
      for (const row of page) {
        marks.push(...row.draw(top))
        top += row.height
      }
      return inSection(title === '' ? 'table' : 'last table', marks)
    },
  }

  /** The title and how the table is read, above its heads. */
  function leadOf(x: number, width: number) {
    const titles = title === '' ? [] : setter.lines(title, width, styles.heading)
    const readings = reading ? setter.lines(reading[kit.language], width, styles.note) : []
    const titleHeight = titles.length * styles.heading.leading
    const height = titleHeight + readings.length * styles.note.leading
    return {
      height: height === 0 ? 0 : height + step.gap,
      draw: (y: number, continued: boolean): readonly DrawingMark[] => {
        const said = (role: 'heading' | 'prompt', language: string | null): Said => ({
          role: continued ? 'furniture' : role,
          about: null,
          language,
        })
        return [
          ...(titles.length === 0
            ? []
            : [textMark(said('heading', ownLanguage), titles, x, y, styles.heading)]),
          ...(reading
            ? [textMark(said('prompt', languageOf(reading, kit)), readings, x, y + titleHeight, styles.note)]
            : []),
        ]
      },
    }
  }

  function drawHeads(y: number, continued: boolean): readonly DrawingMark[] {
    const isDeep = over.height > 0
    const upper: DrawingMark[] = []
    const lower: DrawingMark[] = []
    all.forEach((head, at) => {
      const column = at - named.length
      const above = column < 0 ? null : over.over(column, y, continued)
      const marks = headings.draw(head, head.hue, head.x, y + over.height, continued)
      if (above) {
        const reach = above.count === 1 ? {} : { columns: above.count }
        upper.push(
          ...inCell({ row: 'heads', column: `over ${above.id}`, heads: 'Column', ...reach }, above.marks),
        )
        lower.push(...inCell({ row: 'lower heads', column: head.id, heads: 'Column' }, marks))
      } else {
        const reach = isDeep ? { rows: 2 } : {}
        upper.push(...inCell({ row: 'heads', column: head.id, heads: 'Column', ...reach }, marks))
      }
    })
    return [...upper, ...lower]
  }
}
