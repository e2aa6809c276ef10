import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blankElement, blankModel } from '../../src/model/blank'
import { insertElement, moveElements, setKind } from '../../src/model/edits/elements'
import { setField, setTemplate } from '../../src/model/edits/template'
import { horizons } from '../../src/model/model'
import { byColumn, columnOf, homeOf, leftOutBy, templateOf, templates } from '../../src/templates/templates'
import { uwExtension } from '../../src/templates/uw-extension'
import { anyModel } from '../page/models'

const anyTemplate = fc.constantFrom(...templates.values())

const outcome = (id: string, horizon: string) => ({ ...blankElement(id, 'outcome', id), horizon })

test('poured into another form nothing is lost, and poured back the model is the same', () => {
  fc.assert(
    fc.property(anyModel, anyTemplate, (model, template) => {
      const poured = setTemplate(model, template.id)
      const placed = [...byColumn(template, poured.elements).values()].flat()
      expect(new Set(placed)).toEqual(new Set(model.elements))
      expect(setTemplate(poured, model.template)).toEqual(model)
    }),
  )
})

test('what a form has no place for is counted before', () => {
  const model = {
    ...blankModel('m', 'en'),
    elements: [
      outcome('s', 'short'),
      outcome('u', ''),
      outcome('x', 'someday'),
      blankElement('t', 'thought'),
    ],
    fields: new Map([
      ['goal', 'All read'],
      ['situation', ' '],
    ]),
  }
  expect(leftOutBy(uwExtension, model)).toEqual({ cards: 2, unsaid: 1, fields: 1 })
  expect(leftOutBy(templateOf(model), model)).toEqual({ cards: 1, unsaid: 0, fields: 1 })
})

test('every column can be filled: a card put there stands there, and says no more than it must', () => {
  for (const template of templates.values())
    for (const column of template.columns) {
      const empty = { ...blankModel('m', 'en'), template: template.id }
      const model = insertElement(empty, template, blankElement('e', column.takes[0]), column.id, 0)
      expect(columnOf(template, model.elements[0] ?? blankElement('', ''))).toBe(column)
      for (const horizon of horizons) {
        const said = insertElement(empty, template, outcome('o', horizon), column.id, 0)
        const [card] = moveElements(said, template, ['o'], column.id, 0).elements
        expect(card && columnOf(template, card)).toBe(column)
        if (column.horizons?.includes(horizon)) expect(card?.horizon).toBe(horizon)
      }
    }
})

test('a card made an outcome stands in a column for outcomes', () => {
  const model = { ...blankModel('m', 'en'), elements: [blankElement('e', 'activity')] }
  const [card] = setKind(model, uwExtension, 'e', 'outcome').elements
  expect(card).toMatchObject({ kind: 'outcome', horizon: 'short' })
  expect(homeOf(uwExtension, blankElement('e', 'outcome'))?.id).toBe('short')
})

test('a box said to be empty is none, and one said the same changes nothing', () => {
  const model = setField(blankModel('m', 'en'), 'goal', 'All read')
  expect([...model.fields]).toEqual([['goal', 'All read']])
  expect(setField(model, 'goal', 'All read')).toBe(model)
  expect(setField(model, 'goal', '').fields.size).toBe(0)
})

test('a heading stands over neighbouring columns, none of them under two', () => {
  for (const { columns, spans, header, footer } of templates.values()) {
    const ids = columns.map(({ id }) => id)
    const over = spans.flatMap(span => span.over)
    expect(new Set(over).size).toBe(over.length)
    for (const span of spans) {
      const first = ids.indexOf(span.over[0] ?? '')
      expect(ids.slice(first, first + span.over.length)).toEqual(span.over)
    }
    const fields = [...header, ...footer].map(({ id }) => id)
    expect(new Set(fields).size).toBe(fields.length)
  }
})
