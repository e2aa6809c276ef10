import { expect, test } from 'vitest'
import { cdcDashBrief2 } from '../../src/templates/cdc-dash-brief2'
import { sample } from '../../src/templates/sample'
import { type TemplateData, templateFrom } from '../../src/templates/template-from'
import { templates } from '../../src/templates/templates'
import { wordsOf } from '../../src/words/words'

const words = wordsOf('en')

test.each([...templates.values()])('$id is sound, and read as it is', template => {
  expect(templateFrom(template, words)).toEqual({ ok: true, value: template })
})

/** A form whose first column is other than it was. */
const withColumn = (form: TemplateData, changes: Partial<TemplateData['columns'][number]>): TemplateData => ({
  ...form,
  columns: form.columns.map((column, i) => (i === 0 ? { ...column, ...changes } : column)),
})

const withSpan = (over: readonly string[], form: TemplateData = sample): TemplateData => ({
  ...form,
  spans: [...form.spans, { id: 'both', label: { en: 'Both', es: 'Ambos' }, over }],
})

const row = { en: 'Year 1', es: 'Año 1' }
const many = Array.from({ length: 13 }, (_, i) => i).flatMap(i =>
  sample.columns.slice(0, 1).map(column => ({ ...column, id: `c${i}` })),
)

test.each<[says: string, data: TemplateData]>([
  ['A template needs at least one column.', { ...sample, columns: [] }],
  ['A template has at most 12 columns.', { ...sample, columns: many }],
  ['Something in the template has no id.', withColumn(sample, { id: ' ' })],
  ['The id “outcomes” is there twice.', withColumn(sample, { id: 'outcomes' })],
  ['The id “goal” is there twice.', { ...cdcDashBrief2, footer: cdcDashBrief2.header }],
  ['The column “inputs” has no name.', withColumn(sample, { label: { en: 'Inputs', es: '' } })],
  [
    'The column “inputs” takes “dream”, which is no kind of card; the kinds are input, activity, participation, output, outcome.',
    withColumn(sample, { takes: ['input', 'dream'] }),
  ],
  ['The column “inputs” takes no kind of card.', withColumn(sample, { takes: [] })],
  [
    'The column “inputs” takes outcomes of “never”, which is no time; the times are short, medium, long, impact.',
    withColumn(sample, { takes: ['outcome'], horizons: ['never'] }),
  ],
  [
    'The column “inputs” has to name a time for what is dropped there.',
    withColumn(sample, { takes: ['outcome'], horizons: ['', 'long'] }),
  ],
  [
    'The column “inputs” asks when things show, which only outcomes say.',
    withColumn(sample, { horizons: ['long'] }),
  ],
  ['The heading “both” stands over “gone”, which is no column of this template.', withSpan(['gone'])],
  ['The heading “both” has to stand over columns side by side.', withSpan(['inputs', 'outcomes'])],
  ['The heading “both” has to stand over columns side by side.', withSpan([])],
  [
    'Under the heading “both”, all columns have to be rows, or none.',
    withSpan(['inputs', 'activities'], withColumn(sample, { row })),
  ],
  ['The column “inputs” stands under two headings.', withSpan(['inputs', 'activities'], cdcDashBrief2)],
  ['The column “inputs” is a row and stands under no heading.', withColumn(sample, { row })],
  [
    'A matrix has to begin with what the cards say.',
    { ...sample, matrix: { facets: [{ id: 'sources', label: row }], reading: row } },
  ],
  ['The limit of -3 pages is not a whole number of 1 or more.', { ...sample, limits: { pages: -3 } }],
  ['The limit of 1.5 pages is not a whole number of 1 or more.', { ...sample, limits: { pages: 1.5 } }],
  ['The smallest type of -10 points is not between 8 and 14.', { ...sample, limits: { type: -10 } }],
  ['The smallest type of NaN points is not between 8 and 14.', { ...sample, limits: { type: Number.NaN } }],
])('%s', (says, data) => {
  expect(templateFrom(data, words)).toMatchObject({ ok: false, error: { says } })
})
