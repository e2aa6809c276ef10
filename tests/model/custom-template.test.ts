import { expect, test } from 'vitest'
import { blankColumn, blankElement, blankField, blankModel, blankTemplate } from '../../src/model/blank'
import type { CustomTemplate } from '../../src/model/custom-template'
import { kinds } from '../../src/model/model'
import { codesOf } from '../../src/templates/codes'
import { customTemplate } from '../../src/templates/custom'
import { sample } from '../../src/templates/sample'
import { columnOf, leftOutBy, templateOf } from '../../src/templates/templates'
import { wordsOf } from '../../src/words/words'

const words = wordsOf('en')

const form: CustomTemplate = {
  ...blankTemplate('t1', 'District form'),
  columns: [
    { ...blankColumn('have', 'Recursos'), takes: ['input'] },
    { ...blankColumn('year-1', 'Year one'), takes: ['outcome'], horizons: ['short', 'unsaid'], row: '1' },
    { ...blankColumn('year-2', 'Year two'), takes: ['outcome'], horizons: ['long'], row: '2' },
  ],
  spans: [{ id: 'change', label: 'Change', over: ['year-2', 'year-1'], more: [] }],
  header: [blankField('need', 'Need')],
  limits: { pages: 2, type: 9, more: [] },
}
const model = {
  ...blankModel('m', 'en'),
  template: 't1',
  templates: [form],
  elements: [
    blankElement('a', 'outcome', 'A'),
    { ...blankElement('b', 'outcome', 'B'), horizon: 'long' },
    blankElement('c', 'activity', 'C'),
  ],
}

const read = (changes: Partial<CustomTemplate>) => customTemplate({ ...form, ...changes }, words)

test('a model stands in its own form, the same object each time it is asked for', () => {
  const template = templateOf(model)
  expect(templateOf({ ...model })).toBe(template)
  expect(template.name).toEqual({ en: 'District form', es: 'District form' })
  expect(template.limits).toEqual({ pages: 2, type: 9 })
  expect(template.spans[0]?.over).toEqual(['year-1', 'year-2'])
  expect(model.elements.map(element => columnOf(template, element)?.id)).toEqual([
    'year-1',
    'year-2',
    undefined,
  ])
  expect([...codesOf(model, template).values()]).toEqual(['O1', 'O2', 'N1'])
  expect(leftOutBy(template, { ...model, fields: new Map([['gone', 'said']]) })).toEqual({
    cards: 1,
    unsaid: 0,
    fields: 1,
  })
})

test('a form that says nothing but its name is the sample under that name', () => {
  const template = templateOf({ ...model, templates: [blankTemplate('t1', 'Bare')] })
  expect(template.columns).toEqual(sample.columns)
  expect(template.name.en).toBe('Bare')
})

test('a column that names no kinds takes any, and asks what its first kind asks', () => {
  const made = read({ columns: [blankColumn('all', 'All')], spans: [] })
  expect(made).toMatchObject({
    ok: true,
    value: { columns: [{ takes: kinds, prompt: sample.columns[0]?.prompt }] },
  })
})

test('a part without a name goes by that, as while it is typed anew', () => {
  expect(
    read({ header: [blankField('need', ' ')], columns: [blankColumn('a', '')], spans: [] }),
  ).toMatchObject({
    ok: true,
    value: { columns: [{ label: { en: 'Without a name' } }], header: [{ label: { es: 'Sin nombre' } }] },
  })
})

test.each<[says: string, changes: Partial<CustomTemplate>]>([
  [
    'A template has at most 12 boxes above its columns, and as many below.',
    { footer: Array.from({ length: 13 }, (_, i) => blankField(`f${i}`, 'F')) },
  ],
  [
    'The matrix has a column “hopes”, which nothing can fill; what can be filled is cards, indicators, sources, assumptions.',
    { matrix: { facets: [{ id: 'hopes', label: 'Hopes', more: [] }], reading: '', more: [] } },
  ],
  [
    'The heading “change” stands over “gone”, which is no column of this template.',
    { spans: [{ id: 'change', label: 'Change', over: ['gone'], more: [] }] },
  ],
  ['The limit of -1 pages is not a whole number of 1 or more.', { limits: { pages: -1, more: [] } }],
])('%s', (says, changes) => {
  expect(read(changes)).toMatchObject({ ok: false, error: { says } })
  expect(templateOf({ ...model, templates: [{ ...form, ...changes }] })).toBe(sample)
})
