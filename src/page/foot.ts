import type { Model } from '../model/model'
import type { Field, Template } from '../templates/template'
import { paper } from '../theme/colours'
import { gutterFor } from './grid'
import { type Kit, languageOf } from './kit'
import { drawParagraphs, type Paragraph, paragraph, paragraphSpace, stackHeight } from './paragraph'
import type { Band } from './sheet'
import { inSection, type Said, textMark } from './text'

type Item = { readonly id: string; readonly text: string }
type Boxed = {
  readonly section: string
  readonly label: string
  /** Of the label. */
  readonly language: string | null
  readonly items: readonly Item[]
}

type Filled = Pick<Model, 'fields' | 'assumptions' | 'externalFactors'>

/** The form's boxes above the columns, as far as they are filled in; null when none is. */
export const headBoxesOf = (
  { header }: Template,
  model: Filled,
  x: number,
  width: number,
  kit: Kit,
): Band<Paragraph> | null => boxesOf(fieldsOf(header, model, kit), x, width, kit)

/** What stands below the columns: assumptions, external factors and the form's boxes; null when there are none. */
export const footOf = (
  { footer }: Template,
  model: Filled,
  x: number,
  width: number,
  kit: Kit,
): Band<Paragraph> | null => {
  const { words, ownLanguage: language } = kit
  const lists = [
    { section: 'assumptions', label: words.model.assumptions, language, items: model.assumptions },
    {
      section: 'external factors',
      label: words.model.externalFactors,
      language,
      items: model.externalFactors,
    },
  ]
  return boxesOf([...lists, ...fieldsOf(footer, model, kit)], x, width, kit)
}

const fieldsOf = (fields: readonly Field[], model: Filled, kit: Kit): readonly Boxed[] =>
  fields.map(({ id, label }) => ({
    section: `field ${id}`,
    label: label[kit.language],
    language: languageOf(label, kit),
    items: [{ id: `field ${id}`, text: model.fields.get(id) ?? '' }],
  }))

/** Boxes with something in them, side by side. */
const boxesOf = (boxes: readonly Boxed[], x: number, width: number, kit: Kit): Band<Paragraph> | null => {
  const { styles, setter, step } = kit
  const lists = boxes
    .map(box => ({ ...box, items: shown(box.items) }))
    .filter(({ items }) => items.length > 0)
  if (lists.length === 0) return null
  const gutter = gutterFor(step.gutter, width, lists.length)
  const listWidth = (width - gutter * (lists.length - 1)) / lists.length
  const xOf = (index: number) => x + index * (listWidth + gutter)
  const columns = lists.map(({ items }) =>
    items.map(({ id, text }) => {
      const said: Said = { role: 'note', about: id, language: null }
      return paragraph(said, setter.lines(text, listWidth, styles.note), styles.note, 1.5, listWidth)
    }),
  )
  const above = 5
  const labels = lists.map(({ label }) => setter.lines(label, listWidth, styles.noteHeading))
  const most = Math.max(...labels.map(lines => lines.length))
  const headHeight = above + most * styles.noteHeading.leading + 1
  return {
    columns,
    headHeight,
    gap: step.bandGap,
    space: paragraphSpace,
    least: Math.max(...columns.map(stackHeight)),
    heightOf: page => Math.max(0, ...page.map(stackHeight)),
    draw: (page, y, continued) =>
      lists.flatMap(({ section, language }, i) => {
        const said: Said = { role: continued ? 'furniture' : 'heading', about: null, language }
        return inSection(section, [
          {
            type: 'line',
            path: { start: { x: xOf(i), y }, pieces: [{ type: 'line', to: { x: xOf(i) + listWidth, y } }] },
            colour: paper.hairline,
            width: 0.75,
            dash: null,
            arrow: 0,
          },
          textMark(said, labels[i] ?? [], xOf(i), y + above, styles.noteHeading),
          ...drawParagraphs(page[i] ?? [], xOf(i), y + headHeight),
        ])
      }),
  }

  function shown(items: readonly Item[]): readonly Item[] {
    return items.map(({ id, text }) => ({ id, text: setter.shown(text) })).filter(({ text }) => text !== '')
  }
}
