import type { Template } from '../templates/template'
import { paper } from '../theme/colours'
import type { DrawingMark } from './drawing'
import { columnX, type Grid, widthAt } from './grid'
import type { Kit } from './kit'
import { inSection, textMark } from './text'

const ruleWidth = 0.75
/** Between a heading and its rule, and below that. */
const ruleGap = 2
const below = 5

/** The form's headings over several columns: a name and a line as wide as these. */
export const spansOf = ({ spans, columns }: Template, grid: Grid, kit: Kit) => {
  const { styles, setter, language, ownLanguage } = kit
  const style = styles.noteHeading
  const set = spans.map(({ id, label, over }) => {
    const under = columns.flatMap((column, i) => (over.includes(column.id) ? [i] : []))
    const [first = 0, last = first] = [under[0], under.at(-1)]
    const x = columnX(grid, first)
    const width = columnX(grid, last) + widthAt(grid, last) - x
    return { id, under, first, x, width, lines: setter.lines(label[language], width, style) }
  })
  const textHeight = Math.max(0, ...set.map(({ lines }) => lines.length)) * style.leading
  return {
    height: set.length === 0 ? 0 : textHeight + ruleGap + ruleWidth + below,
    /** What stands in a column, read with the heading over it, which is drawn with the first of its columns. */
    drawWith: (
      column: number,
      marks: readonly DrawingMark[],
      y: number,
      continued: boolean,
    ): readonly DrawingMark[] => {
      const span = set.find(({ under }) => under.includes(column))
      if (!span) return marks
      const { x, width, lines } = span
      const role = continued ? 'furniture' : 'heading'
      const top = y + textHeight - lines.length * style.leading
      const ruleY = y + textHeight + ruleGap
      const head: readonly DrawingMark[] = [
        textMark({ role, about: null, language: ownLanguage }, lines, x, top, style),
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
      return inSection(`span ${span.id}`, column === span.first ? [...head, ...marks] : marks)
    },
  }
}
