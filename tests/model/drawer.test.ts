import { expect, test } from 'vitest'
import {
  blankAssumption,
  blankElement,
  blankFactor,
  blankLink,
  blankModel,
  blankParked,
} from '../../src/model/blank'
import { carriedBy, listElements, moveItem, placeItem } from '../../src/model/edits/drawer'
import { moveParked } from '../../src/model/edits/lists'
import type { Element, Indicator, ListName, Model } from '../../src/model/model'
import { sample } from '../../src/templates/sample'

const indicator: Indicator = {
  id: 'n1',
  text: 'Share of classrooms',
  unit: '',
  baseline: '',
  target: '',
  due: '',
  source: '',
  frequency: '',
  owners: [],
  readings: [],
  more: [],
}

const visits: Element = {
  ...blankElement('a1', 'activity', 'Visits'),
  notes: 'Fridays',
  indicators: [indicator],
  more: [
    ['later', true],
    ['about', 'x'],
  ],
}

const start: Model = {
  ...blankModel('m', 'en'),
  elements: [
    blankElement('i1', 'input', 'Coaches'),
    visits,
    blankElement('a2', 'activity', 'Meetings'),
    blankElement('o1', 'outcome', ''),
  ],
  links: [{ ...blankLink('l1', 'i1', 'a1'), assumption: 'They have time' }, blankLink('l2', 'a1', 'o1')],
  assumptions: [
    { ...blankAssumption('s1', 'Rooms are free'), about: 'a1' },
    blankAssumption('s2', 'Boards agree'),
  ],
  externalFactors: [blankFactor('x1', 'Rents')],
  parkingLot: [
    {
      ...blankParked('k1', 'Summer camp'),
      more: [
        ['saidBy', 'Ana'],
        ['notes', 'x'],
      ],
    },
    blankParked('k2', 'Buses'),
    blankParked('k3', 'Lunch'),
  ],
  marks: [
    { id: 'm1', about: 'a1', mark: 'doubt', note: '', more: [] },
    { id: 'm2', about: 'l1', mark: 'doubt', note: '', more: [] },
    { id: 'm3', about: 'n1', mark: 'doubt', note: '', more: [] },
  ],
  feedback: [{ id: 'f1', date: '', from: '', text: '', became: 'k1', more: [] }],
}

const ids = (list: readonly { readonly id: string }[]): string => list.map(({ id }) => id).join(' ')

/** Ids never used before: new1, new2, … */
const fresh = () => {
  let count = 0
  return () => `new${++count}`
}
const place = (id: string, columnId: string, index: number): Model =>
  placeItem(start, sample, id, 'new', { columnId, index })
const move = (id: string, list: ListName, index: number): Model => moveItem(start, id, 'new', { list, index })
const list = (cards: readonly string[], to: ListName, index: number): Model =>
  listElements(start, sample, cards, { list: to, index }, fresh())

test('an item placed in a lane becomes a card of the lane’s first kind, and leaves its list', () => {
  const after = place('k1', 'activities', 1)
  expect(ids(after.elements)).toBe('i1 a1 new a2 o1')
  expect(ids(after.parkingLot)).toBe('k2 k3')
  expect(after.elements[2]).toEqual({
    ...blankElement('new', 'activity', 'Summer camp'),
    more: [['saidBy', 'Ana']],
  })
  expect(ids(place('s2', 'outcomes', 0).elements)).toBe('i1 a1 a2 new o1')
  expect(ids(place('x1', 'inputs', 9).elements)).toBe('i1 new a1 a2 o1')
})

test('what spoke of an item speaks of what it became, and of nothing that is gone', () => {
  expect(place('k1', 'inputs', 0).feedback[0]?.became).toBe('new')
  expect(move('k1', 'factor', 0).feedback[0]?.became).toBe('new')
  const after = list(['a1'], 'parked', 0)
  expect(after.assumptions[0]?.about).toBe('new1')
  expect(after.marks.map(({ about }) => about)).toEqual(['new1', '', ''])
})

test('what is not there is not placed, nor moved, and nothing goes to a column there is none of', () => {
  expect(place('gone', 'inputs', 0)).toBe(start)
  expect(place('k1', 'elsewhere', 0)).toBe(start)
  expect(place('a1', 'inputs', 0)).toBe(start)
  expect(move('gone', 'parked', 0)).toBe(start)
  expect(moveParked(start, 'gone', 0)).toBe(start)
  expect(list(['gone'], 'parked', 0)).toBe(start)
})

test('an item moves within its list and to another, where it goes between those it is let go between', () => {
  expect(ids(move('k3', 'parked', 0).parkingLot)).toBe('k3 k1 k2')
  expect(move('k2', 'parked', 1)).toBe(start)
  const after = move('s1', 'parked', 1)
  expect(ids(after.assumptions)).toBe('s2')
  expect(ids(after.parkingLot)).toBe('k1 new k2 k3')
  expect(after.parkingLot[1]).toEqual(blankParked('new', 'Rooms are free'))
  expect(ids(move('k1', 'assumption', 9).assumptions)).toBe('s1 s2 new')
  expect(move('k1', 'factor', 0).externalFactors[0]?.more).toEqual([
    ['saidBy', 'Ana'],
    ['notes', 'x'],
  ])
})

test('cards become lines together, in reading order, and their links go', () => {
  const after = list(['a2', 'i1', 'a1', 'o1'], 'parked', 1)
  expect(after.parkingLot.map(({ text }) => text)).toEqual([
    'Summer camp',
    'Coaches',
    'Visits',
    'Meetings',
    'Buses',
    'Lunch',
  ])
  expect(ids(after.elements)).toBe('o1')
  expect(after.links).toEqual([])
  expect(list(['a1'], 'assumption', 0).assumptions[0]).toEqual({
    ...blankAssumption('new1', 'Visits'),
    more: [['later', true]],
  })
})

test('a card without words is no line', () => {
  expect(list(['o1'], 'parked', 0)).toBe(start)
})

test('what a card carries beside its text is counted, so that it is not left behind unasked', () => {
  const nothing = { notes: 0, indicators: 0, people: 0, dates: 0, reasons: 0 }
  expect(carriedBy(start, ['a2', 'o1'])).toEqual(nothing)
  expect(carriedBy(start, ['a1'])).toEqual({ ...nothing, notes: 1, indicators: 1, reasons: 1 })
  const planned = { ...blankElement('a9', 'activity', 'Plan'), start: '2026' }
  const helped = {
    ...blankElement('a8', 'activity', 'Help'),
    end: '2027',
    assignments: [{ id: 'w1', person: 'Coach', partner: '', per: '', more: [] }],
  }
  expect(carriedBy({ ...start, elements: [planned, helped] }, ['a8', 'a9'])).toEqual({
    ...nothing,
    people: 1,
    dates: 2,
  })
})
