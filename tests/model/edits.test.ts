import { expect, test } from 'vitest'
import { blankElement, blankModel, blankPartner } from '../../src/model/blank'
import {
  changeElement,
  duplicateElements,
  insertElement,
  moveElements,
  setKind,
  setText,
} from '../../src/model/edits/elements'
import { addPartner, changePartner, movePartner, removePartner } from '../../src/model/edits/initiative'
import { addLink, changeLink } from '../../src/model/edits/links'
import { changePage } from '../../src/model/edits/page'
import { removeThings } from '../../src/model/edits/remove'
import type { Element, Model } from '../../src/model/model'
import { sample } from '../../src/templates/sample'

const kindOf = (id: string): string =>
  ({ i: 'input', a: 'activity', p: 'participation', u: 'output', o: 'outcome' })[id.charAt(0)] ?? 'thought'

/** A model with elements named by kind letter and number, "i1 a1 o1", and links named by their ends, "i1-a1". */
const modelOf = (elements: string, links = ''): Model => ({
  ...blankModel('m', 'en'),
  elements: elements.split(' ').map(id => blankElement(id, kindOf(id), id)),
  links: links
    .split(' ')
    .filter(name => name !== '')
    .map(id => ({ id, from: id.slice(0, 2), to: id.slice(3), assumption: '', evidence: '', more: [] })),
})

const idsOf = (model: Model): string => model.elements.map(({ id }) => id).join(' ')
const elementOf = (model: Model, id: string): Element | undefined => model.elements.find(one => one.id === id)

test('a new card goes just before its next neighbour in the column', () => {
  const start = modelOf('i1 a1 i2 a2')
  const at = (index: number): string =>
    idsOf(insertElement(start, sample, blankElement('a9', 'activity'), 'activities', index))
  expect(at(0)).toBe('i1 a9 a1 i2 a2')
  expect(at(1)).toBe('i1 a1 i2 a9 a2')
  expect(at(2)).toBe('i1 a1 i2 a2 a9')
  expect(at(99)).toBe('i1 a1 i2 a2 a9')
  expect(at(-1)).toBe('i1 a9 a1 i2 a2')
})

test('as last of its column a new card goes just after the previous one, and in an empty column at the end', () => {
  const start = modelOf('i1 a1 i2 a2 i3')
  expect(idsOf(insertElement(start, sample, blankElement('a9', 'activity'), 'activities', 2))).toBe(
    'i1 a1 i2 a2 a9 i3',
  )
  expect(idsOf(insertElement(start, sample, blankElement('o9', 'outcome'), 'outcomes', 0))).toBe(
    'i1 a1 i2 a2 i3 o9',
  )
})

test('a new card takes the kind of its column unless the column takes its own', () => {
  const start = modelOf('i1')
  const kindIn = (kind: string, column: string | null): string | undefined =>
    elementOf(insertElement(start, sample, blankElement('x9', kind), column, 0), 'x9')?.kind
  expect(kindIn('output', 'activities')).toBe('output')
  expect(kindIn('output', 'outcomes')).toBe('outcome')
  expect(kindIn('thought', 'activities')).toBe('activity')
  expect(kindIn('thought', null)).toBe('thought')
})

test('a card is not put into a column the template does not have, nor twice', () => {
  const start = modelOf('i1')
  expect(insertElement(start, sample, blankElement('i2', 'input'), 'elsewhere', 0)).toBe(start)
  expect(insertElement(start, sample, blankElement('i1', 'input'), 'inputs', 0)).toBe(start)
})

test('a card from another model leaves behind the partners and groups this one does not have', () => {
  const start = addPartner(modelOf('i1'), blankPartner('p1', 'Harlow Valley'))
  const pasted = { ...blankElement('i2', 'input'), owners: ['p7', 'p1'], group: 'g7' }
  const after = elementOf(insertElement(start, sample, pasted, 'inputs', 0), 'i2')
  expect(after?.owners).toEqual(['p1'])
  expect(after?.group).toBe('')
})

test('a moved card goes just before its next neighbour, within a column and into another', () => {
  const start = modelOf('a1 i1 a2 i2 a3 i3')
  const move = (ids: readonly string[], column: string, index: number): string =>
    idsOf(moveElements(start, sample, ids, column, index))
  expect(move(['a3'], 'activities', 0)).toBe('a3 a1 i1 a2 i2 i3')
  expect(move(['a1'], 'activities', 1)).toBe('i1 a2 i2 a1 a3 i3')
  expect(move(['a1'], 'activities', 2)).toBe('i1 a2 i2 a3 a1 i3')
  expect(move(['i3'], 'activities', 1)).toBe('a1 i1 i3 a2 i2 a3')
  expect(move(['i1'], 'outcomes', 5)).toBe('a1 a2 i2 a3 i3 i1')
})

test('cards moved together stay together and keep their order, read column by column', () => {
  const start = modelOf('o1 a1 i1 a2 i2 a3')
  expect(idsOf(moveElements(start, sample, ['a3', 'a1'], 'activities', 1))).toBe('o1 i1 a2 a1 a3 i2')
  expect(idsOf(moveElements(start, sample, ['o1', 'i2', 'a1'], 'activities', 1))).toBe('i1 a2 i2 a1 o1 a3')
})

test('a moved card becomes the first kind of its column, unless the column takes its own, and keeps all else', () => {
  const start = changeElement(modelOf('i1 a1 u1 o1'), 'o1', { horizon: 'short', notes: 'why' })
  const moved = elementOf(moveElements(start, sample, ['o1'], 'activities', 0), 'o1')
  expect(moved).toEqual({ ...blankElement('o1', 'activity', 'o1'), horizon: 'short', notes: 'why' })
  expect(elementOf(moveElements(start, sample, ['u1'], 'activities', 0), 'u1')?.kind).toBe('output')
})

test('a move that leaves every card where it was changes nothing', () => {
  const start = modelOf('a1 i1 a2 i2 a3')
  expect(moveElements(start, sample, ['a2'], 'activities', 1)).toBe(start)
  expect(moveElements(start, sample, ['a1', 'a2', 'a3'], 'activities', 0)).toBe(start)
  expect(moveElements(start, sample, ['a2', 'a3'], 'activities', 1)).toBe(start)
  expect(moveElements(start, sample, ['gone'], 'activities', 0)).toBe(start)
  expect(moveElements(start, sample, ['a1'], 'elsewhere', 0)).toBe(start)
})

test('a card moved to one of two columns of its kind says which', () => {
  const [first, second] = sample.columns
  if (!first || !second) throw new Error('the sample has columns')
  const twice = { ...sample, columns: [first, { ...first, id: 'more-inputs' }, second] }
  const start = modelOf('i1 i2')
  const moved = moveElements(start, twice, ['i1'], 'more-inputs', 0)
  expect(elementOf(moved, 'i1')?.column).toBe('more-inputs')
  expect(elementOf(moveElements(moved, twice, ['i1'], 'inputs', 0), 'i1')?.column).toBe('inputs')
  expect(elementOf(moveElements(start, twice, ['i2'], 'inputs', 0), 'i2')?.column).toBe('')
})

test('a text edit keeps every other element the same object', () => {
  const start = modelOf('i1 a1 o1', 'i1-a1')
  const after = setText(start, 'a1', 'Visit each other')
  expect(after.elements[1]?.text).toBe('Visit each other')
  expect(after.elements[0]).toBe(start.elements[0])
  expect(after.elements[2]).toBe(start.elements[2])
  expect(after.links).toBe(start.links)
  expect(setText(after, 'a1', 'Visit each other')).toBe(after)
  expect(setText(start, 'gone', 'Visit each other')).toBe(start)
})

test('a change of kind keeps what the card carries, and its place where the column is the same', () => {
  const start = changeElement(modelOf('a1 a2 o1 a3'), 'a1', { horizon: 'long' })
  const output = setKind(start, sample, 'a1', 'output')
  expect(idsOf(output)).toBe('a1 a2 o1 a3')
  expect(elementOf(output, 'a1')).toEqual({ ...elementOf(start, 'a1'), kind: 'output' })
  expect(idsOf(setKind(start, sample, 'a1', 'outcome'))).toBe('a2 o1 a1 a3')
  expect(setKind(start, sample, 'a1', 'activity')).toBe(start)
})

test('a change of an element to what it is already changes nothing, lists included', () => {
  const start = changeElement(addPartner(modelOf('i1'), blankPartner('p1', '')), 'i1', { owners: ['p1'] })
  expect(changeElement(start, 'i1', { owners: ['p1'], status: '' })).toBe(start)
  expect(changeElement(start, 'i1', { owners: ['p1', 'p9'] })).toBe(start)
})

test('a doubt about an indicator that goes is about nothing any more', () => {
  const indicator = {
    id: 'n1',
    text: 'Share of rooms',
    unit: '%',
    baseline: 20,
    target: 80,
    due: '',
    source: '',
    frequency: '',
    owners: [],
    readings: [],
    more: [],
  }
  const said = changeElement(modelOf('o1'), 'o1', { indicators: [indicator] })
  const start = { ...said, marks: [{ id: 'k1', about: 'n1', mark: 'doubt', note: 'Hm', more: [] }] }
  expect(changeElement(start, 'o1', { indicators: [] }).marks[0]).toMatchObject({ about: '', note: 'Hm' })
})

test('copies stand just below their originals, with the links between them and new ids all through', () => {
  const before = modelOf('i1 a1 o1', 'i1-a1 a1-o1')
  const start = changeElement(before, 'i1', {
    assignments: [{ id: 'w1', person: 'Coach', partner: '', per: '', more: [] }],
  })
  let count = 0
  const { model, copies } = duplicateElements(start, ['a1', 'i1'], () => `new${++count}`)
  const [first, second] = copies
  expect(idsOf(model)).toBe(`i1 ${first} a1 ${second} o1`)
  expect(model.elements[1]).toMatchObject({ text: 'i1', kind: 'input', assignments: [{ person: 'Coach' }] })
  expect(model.elements[1]?.assignments[0]?.id).not.toBe('w1')
  expect(model.links.map(({ from, to }) => `${from}-${to}`)).toEqual(['i1-a1', 'a1-o1', `${first}-${second}`])
  expect(duplicateElements(start, ['gone'], () => 'new')).toEqual({ model: start, copies: [] })
})

test('a removed element takes its links with it, and what was said about them is kept about nothing', () => {
  const start: Model = {
    ...modelOf('i1 a1 o1', 'i1-a1 a1-o1'),
    assumptions: [{ id: 's1', text: 'Coaches are free', about: 'a1', more: [] }],
    marks: [{ id: 'k1', about: 'i1-a1', mark: 'doubt', note: '', more: [] }],
    waivers: [{ id: 'h1', rule: 'r', about: ['o1', 'a1'], reason: '', date: '', more: [] }],
    feedback: [{ id: 'f1', date: '', from: '', text: 'Try this', became: 'a1', more: [] }],
  }
  const after = removeThings(start, ['a1'])
  expect(idsOf(after)).toBe('i1 o1')
  expect(after.links).toEqual([])
  expect(after.assumptions[0]).toMatchObject({ text: 'Coaches are free', about: '' })
  expect(after.marks[0]?.about).toBe('')
  expect(after.waivers[0]?.about).toEqual(['o1'])
  expect(after.feedback[0]?.became).toBe('')
  expect(after.elements[0]).toBe(start.elements[0])
})

test('a link alone can be removed, and nothing goes when nothing is named', () => {
  const start = modelOf('i1 a1 o1', 'i1-a1 a1-o1')
  const after = removeThings(start, ['i1-a1'])
  expect(after.links.map(({ id }) => id)).toEqual(['a1-o1'])
  expect(after.elements).toBe(start.elements)
  expect(removeThings(start, ['gone'])).toBe(start)
})

test('two elements are linked once each way, never one with itself or with what is not there', () => {
  const start = modelOf('i1 a1', 'i1-a1')
  expect(addLink(start, 'l2', 'i1', 'a1')).toBe(start)
  expect(addLink(start, 'l2', 'i1', 'i1')).toBe(start)
  expect(addLink(start, 'l2', 'i1', 'gone')).toBe(start)
  expect(addLink(start, 'l2', 'a1', 'i1').links[1]).toMatchObject({ id: 'l2', from: 'a1', to: 'i1' })
  expect(changeLink(start, 'i1-a1', { evidence: 'some' }).links[0]?.evidence).toBe('some')
  expect(changeLink(start, 'gone', { evidence: 'some' })).toBe(start)
})

test('a removed partner owns nothing and is assigned nothing any more', () => {
  const partners = ['p1', 'p2'].reduce((model, id) => addPartner(model, blankPartner(id, id)), modelOf('i1'))
  const start: Model = {
    ...changeElement(partners, 'i1', {
      owners: ['p1', 'p2'],
      assignments: [{ id: 'w1', person: 'Coach', partner: 'p1', hours: 4, per: 'month', more: [] }],
    }),
    channels: [
      {
        id: 'c1',
        audience: '',
        direction: '',
        message: '',
        medium: '',
        frequency: '',
        owners: ['p1'],
        more: [],
      },
    ],
  }
  const after = removePartner(start, 'p1')
  expect(after.initiative.partners.map(({ id }) => id)).toEqual(['p2'])
  expect(after.elements[0]?.owners).toEqual(['p2'])
  expect(after.elements[0]?.assignments[0]).toMatchObject({ person: 'Coach', partner: '', hours: 4 })
  expect(after.channels[0]?.owners).toEqual([])
  expect(removePartner(start, 'gone')).toBe(start)
})

test('partners change places', () => {
  const start = ['p1', 'p2', 'p3'].reduce(
    (model, id) => addPartner(model, blankPartner(id, id)),
    modelOf('i1'),
  )
  const order = (model: Model): string => model.initiative.partners.map(({ id }) => id).join(' ')
  expect(order(movePartner(start, 'p3', 0))).toBe('p3 p1 p2')
  expect(order(movePartner(start, 'p1', 9))).toBe('p2 p3 p1')
  expect(movePartner(start, 'p2', 1)).toBe(start)
  expect(changePartner(start, 'p2', { name: 'p2' })).toBe(start)
})

test('page set-up chosen again is no change', () => {
  const start = changePage(modelOf('i1'), { paper: 'a4', portrait: true })
  expect(start.page).toMatchObject({ paper: 'a4', portrait: true })
  expect(changePage(start, { paper: 'a4' })).toBe(start)
})

test('text pasted with what no file may hold is taken without it', () => {
  const start = setText(modelOf('i1'), 'i1', 'Two coaches\vshared\tby\r\nfour schools\u0000')
  expect(start.elements[0]?.text).toBe('Two coaches\nshared by\nfour schools')
  const partner = addPartner(start, blankPartner('p1', 'Harlow\tValley'))
  expect(partner.initiative.partners[0]?.name).toBe('Harlow Valley')
  const notes = {
    ...blankElement('i2', 'input'),
    notes: 'Tab\there',
    more: [['later', 'tab\there']] as const,
  }
  const inserted = insertElement(start, sample, notes, 'inputs', 1).elements[1]
  expect(inserted?.notes).toBe('Tab here')
  expect(inserted?.more).toBe(notes.more)
})
