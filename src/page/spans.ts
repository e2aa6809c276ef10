import type { Template } from '../templates/template'
import { paper } from '../theme/colours'
import type { DrawingMark } from './drawing'
import { columnX, type Grid, widthAt } from './grid'
import { type Kit, languageOf } from './kit'
import { textMark } from './text'

const ruleWidth = 0.75
/** Between a heading and its rule, and below that. */
const ruleGap = 2
const below = 5

/** The form's headings over several columns: a name and a line as wide as these. */
export const spansOf = ({ spans, columns }: Pick<Template, 'spans' | 'columns'>, grid: Grid, kit: Kit) => {
  const { styles, setter, language } = kit
  const style = styles.noteHeading
  const set = spans.map(({ id, label, over }) => {
    const under = columns.flatMap((column, i) => (over.includes(column.id) ? [i] : []))
    const [first = 0, last = first] = [under[0], under.at(-1)]
    const x = columnX(grid, first)
    const width = columnX(grid, last) + widthAt(grid, last) - x
    const lines = setter.lines(label[language], width, style)
    return { id, under, first, x, width, lines, said: languageOf(label, kit) }
  })
  const textHeight = Math.max(0, ...set.map(({ lines }) => lines.length)) * style.leading
  return {
    height: set.length === 0 ? 0 : textHeight + ruleGap + ruleWidth + below,
    /** The heading over a column, drawn where the column is the first under it; null over none. */
    over: (column: number, y: number, continued: boolean) => {
      const span = set.find(({ under }) => under.includes(column))
      if (!span) return null
      return {
        id: span.id,
        count: span.under.length,
        marks: column === span.first ? drawn(span, y, continued) : [],
      }
    },
  }

  function drawn(
    { x, width, lines, said }: (typeof set)[number],
    y: number,
    continued: boolean,
  ): readonly DrawingMark[] {
    const role = continued ? 'furniture' : 'heading'
    const top = y + textHeight - lines.length * style.leading
    const ruleY = y + textHeight + ruleGap
    return [
      textMark({ role, about: null, language: said }, lines, x, top, style),
      {
        type: 'line',
        path: {
          start: { x, y: ruleY },
          pieces: [{ type: 'line', to: { x: x + width, y: ruleY } }],
        },
        colour: paper.connector,
        width: ruleWidth,
        dash: null,
        arrow: 0,
      },
    ]
  }
}
