import { expect, test } from 'vitest'
import { blankElement, blankModel } from '../../src/model/blank'
import { kinds } from '../../src/model/model'
import { codesOf } from '../../src/templates/codes'
import { sample } from '../../src/templates/sample'
import { byColumn, columnOf, homeOf, templateOf, templates } from '../../src/templates/templates'

const modelOf = (...elements: readonly (readonly [id: string, kind: string])[]) => ({
  ...blankModel('m', 'en'),
  elements: elements.map(([id, kind]) => blankElement(id, kind)),
})

test('the sample has the three columns of the toolkit, and each kind stands in one of them', () => {
  expect(sample.columns.map(({ label, takes }) => [label.en, ...takes])).toEqual([
    ['Inputs', 'input'],
    ['Implementation activities', 'activity', 'participation', 'output'],
    ['Intended outcomes', 'outcome'],
  ])
})

test('every built-in template takes every kind somewhere, under ids of its own', () => {
  for (const [id, template] of templates) {
    expect(template.id).toBe(id)
    expect(new Set(template.columns.map(column => column.id)).size).toBe(template.columns.length)
    for (const kind of kinds) expect(homeOf(template, { kind, column: '', horizon: '' })).toBeDefined()
  }
})

test('a model without a template, or with one this release does not know, is shown as the sample', () => {
  expect(templateOf({ template: '', templates: [] })).toBe(sample)
  expect(templateOf({ template: 'no-such-form', templates: [] })).toBe(sample)
  expect(templateOf({ template: '__proto__', templates: [] })).toBe(sample)
})

test('an element whose kind no column takes is not placed, whatever column it names', () => {
  expect(columnOf(sample, { kind: 'thought', column: '', horizon: '' })).toBeUndefined()
  expect(columnOf(sample, { kind: 'thought', column: 'inputs', horizon: '' })).toBeUndefined()
})

test('a column an element names counts only where it takes the kind', () => {
  const [inputs, activities] = sample.columns
  if (!inputs || !activities) throw new Error('the sample has columns')
  const twice = { ...sample, columns: [inputs, { ...inputs, id: 'money' }, activities] }
  const stands = (column: string): string | undefined =>
    columnOf(twice, { kind: 'input', column, horizon: '' })?.id
  expect(stands('')).toBe('inputs')
  expect(stands('money')).toBe('money')
  expect(stands('activities')).toBe('inputs')
})

test('elements are read column by column, what is not placed last', () => {
  const model = modelOf(['o', 'outcome'], ['x', 'thought'], ['i1', 'input'], ['u', 'output'], ['i2', 'input'])
  const read = [...byColumn(sample, model.elements)].map(([column, elements]) => [
    column?.id,
    ...elements.map(({ id }) => id),
  ])
  expect(read).toEqual([
    ['inputs', 'i1', 'i2'],
    ['activities', 'u'],
    ['outcomes', 'o'],
    [undefined, 'x'],
  ])
})

test('codes are counted by kind, down each column', () => {
  const model = modelOf(
    ['o', 'outcome'],
    ['u', 'output'],
    ['a1', 'activity'],
    ['i', 'input'],
    ['p', 'participation'],
    ['a2', 'activity'],
    ['x', 'thought'],
  )
  expect(Object.fromEntries(codesOf(model, sample))).toEqual({
    i: 'I1',
    u: 'OP1',
    a1: 'A1',
    p: 'P1',
    a2: 'A2',
    o: 'O1',
    x: 'N1',
  })
})

test('codes do not depend on how columns interleave in the list', () => {
  const one = modelOf(['i1', 'input'], ['i2', 'input'], ['a1', 'activity'], ['o1', 'outcome'])
  const other = modelOf(['o1', 'outcome'], ['i1', 'input'], ['a1', 'activity'], ['i2', 'input'])
  expect(codesOf(one, sample)).toEqual(codesOf(other, sample))
})

test('a kind that stands in two columns is counted on from one to the next', () => {
  const [inputs, activities] = sample.columns
  if (!inputs || !activities) throw new Error('the sample has columns')
  const twice = { ...sample, columns: [inputs, { ...inputs, id: 'money' }, activities] }
  const model = modelOf(['i1', 'input'], ['i2', 'input'], ['i3', 'input'])
  const elements = model.elements.map(element =>
    element.id === 'i1' ? { ...element, column: 'money' } : element,
  )
  expect(Object.fromEntries(codesOf({ elements }, twice))).toEqual({ i2: 'I1', i3: 'I2', i1: 'I3' })
})
