import type { CustomColumn, CustomTemplate } from '../model/custom-template'
import { isKind, type Kind, kinds, type Model } from '../model/model'
import { fail, type Result } from '../result'
import { type Words, wordsOf } from '../words/words'
import { asked } from './asked'
import { sample } from './sample'
import { type Facet, facets, type Label, type Template } from './template'
import { type TemplateData, templateFrom } from './template-from'

/** How a file says of outcomes that they do not say when they show: there, '' is nothing. */
export const unsaid = 'unsaid'
/** More, side by side, would leave no room for words on any paper. */
export const mostBoxes = 12

/** What to ask in an empty column that has no question of its own. */
const questions: Readonly<Record<Kind, Label>> = {
  input: asked.inputs.prompt,
  activity: asked.activities.prompt,
  participation: asked.participation.prompt,
  output: asked.outputs.prompt,
  outcome: asked.outcomes.prompt,
}

/** Somebody's words are the same in every language: they are theirs. */
const inAll = (text: string): Label => ({ en: text, es: text })
const or = (text: string, otherwise: Label): Label => (text.trim() === '' ? otherwise : inAll(text))

const untitled: Label = { en: 'Form without a name', es: 'Formulario sin nombre' }
/** Where a name is still to come, as while somebody types it anew. */
const unnamed: Label = { en: 'Without a name', es: 'Sin nombre' }
const own: Label = { en: 'A form made for this model.', es: 'Un formulario hecho para este modelo.' }

/** Somebody's own form as a template that can be relied on; else the first thing that is wrong with it. */
export const customTemplate = (form: CustomTemplate, words: Words): Result<Template> => {
  const says = words.ownForms.problems
  const boxes = [form.header, form.footer]
  if (boxes.some(({ length }) => length > mostBoxes)) return fail('boxes', says.tooManyBoxes(mostBoxes))
  const stray = form.matrix.facets.find(({ id }) => !isFacet(id))
  if (stray) return fail('matrix', says.unknownFacet(stray.id, facets.join(', ')))
  const [gone] = form.columns.length === 0 ? overNoColumn(form) : []
  if (gone) return fail('columns', says.noColumns(gone.heading, gone.column))
  return templateFrom(dataOf(form), words)
}

/** In a form that leaves its columns to the sample: what its headings stand over, and the sample has not. */
const overNoColumn = ({ spans }: CustomTemplate) =>
  spans.flatMap(({ id, over }) =>
    over
      .filter(column => !sample.columns.some(one => one.id === column))
      .map(column => ({ heading: id, column })),
  )

const isFacet = (word: string): word is Facet => facets.some(facet => facet === word)

const dataOf = ({
  id,
  name,
  source,
  columns,
  spans,
  header,
  footer,
  matrix,
  limits,
}: CustomTemplate): TemplateData => {
  const order = columns.map(column => column.id)
  const data: TemplateData = {
    id,
    name: or(name, untitled),
    source: or(source, own),
    columns: columns.length === 0 ? sample.columns : columns.map(columnOf),
    spans: spans.map(span => ({
      id: span.id,
      label: or(span.label, unnamed),
      over: span.over.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
    })),
    header: header.map(field => ({
      id: field.id,
      label: or(field.label, unnamed),
      prompt: inAll(field.prompt),
    })),
    footer: footer.map(field => ({
      id: field.id,
      label: or(field.label, unnamed),
      prompt: inAll(field.prompt),
    })),
  }
  const { pages, type } = limits
  const limited =
    pages === undefined && type === undefined
      ? data
      : {
          ...data,
          limits: { ...(pages === undefined ? {} : { pages }), ...(type === undefined ? {} : { type }) },
        }
  if (matrix.facets.length === 0) return limited
  return {
    ...limited,
    matrix: {
      facets: matrix.facets.flatMap(facet =>
        isFacet(facet.id) ? [{ id: facet.id, label: or(facet.label, unnamed) }] : [],
      ),
      reading: inAll(matrix.reading),
    },
  }
}

const columnOf = ({
  id,
  label,
  plain,
  prompt,
  takes,
  horizons,
  row,
}: CustomColumn): TemplateData['columns'][number] => {
  const taken = takes.length === 0 ? kinds : takes
  const first = taken.find(isKind) ?? 'outcome'
  return {
    id,
    label: or(label, unnamed),
    plain: inAll(plain),
    prompt: or(prompt, questions[first]),
    takes: taken,
    ...(horizons.length === 0 ? {} : { horizons: horizons.map(word => (word === unsaid ? '' : word)) }),
    ...(row === '' ? {} : { row: inAll(row) }),
  }
}

const known = new WeakMap<CustomTemplate, Template | 'not usable'>()

/** A model's own form, the same object as long as the form is; null where there is none of that id, or it is no use. */
export const ownTemplate = ({ templates }: Pick<Model, 'templates'>, id: string): Template | null => {
  const form = templates.find(one => one.id === id)
  if (!form) return null
  const read = known.get(form) ?? usable(form)
  known.set(form, read)
  return read === 'not usable' ? null : read
}

const usable = (form: CustomTemplate): Template | 'not usable' => {
  // Nobody is told here: whoever opened or changed the form was.
  const read = customTemplate(form, wordsOf('en'))
  return read.ok ? read.value : 'not usable'
}
