import type { Model } from '../model/model'
import { paper } from '../theme/colours'
import type { DrawingMark } from './drawing'
import { heightOf } from './flow'
import type { Kit } from './kit'
import { drawParagraphs, type Paragraph, paragraph } from './paragraph'
import type { Band } from './sheet'
import { textMark } from './text'

type Said = { readonly id: string; readonly text: string }

/** Assumptions and external factors, side by side; null when there are none. */
export const footOf = (
  model: Pick<Model, 'assumptions' | 'externalFactors'>,
  x: number,
  width: number,
  kit: Kit,
): Band<Paragraph> | null => {
  const { styles, setter, words, step } = kit
  const lists = [
    { label: words.model.assumptions, said: model.assumptions },
    { label: words.model.externalFactors, said: model.externalFactors },
  ].filter(({ said }) => said.some(({ text }) => text.trim() !== ''))
  if (lists.length === 0) return null
  const listWidth = (width - step.gutter * (lists.length - 1)) / lists.length
  const xOf = (index: number) => x + index * (listWidth + step.gutter)
  const columns = lists.map(({ said }) =>
    said
      .filter(({ text }) => text.trim() !== '')
      .map(({ id, text }: Said) =>
        paragraph('note', id, setter.lines(text.trim(), listWidth, styles.note), styles.note, 1.5),
      ),
  )
  const above = 5
  const headHeight = above + styles.noteHeading.leading + 1
  return {
    columns,
    headHeight,
    gap: step.bandGap,
    least: Math.max(...columns.map(heightOf)),
    heightOf: page => Math.max(0, ...page.map(heightOf)),
    draw: (page, y, continued) =>
      lists.flatMap(({ label }, i): readonly DrawingMark[] => [
        {
          type: 'line',
          path: { start: { x: xOf(i), y }, pieces: [{ type: 'line', to: { x: xOf(i) + listWidth, y } }] },
          colour: paper.hairline,
          width: 0.75,
          dash: null,
          arrow: 0,
        },
        textMark(continued ? 'furniture' : 'heading', null, [label], xOf(i), y + above, styles.noteHeading),
        ...drawParagraphs(page[i] ?? [], xOf(i), y + headHeight),
      ]),
  }
}
