import { expect, test } from 'vitest'
import {
  blankAssignment,
  blankElement,
  blankIndicator,
  blankModel,
  blankPartner,
  blankReading,
} from '../../src/model/blank'
import {
  addIndicator,
  addReading,
  changeIndicator,
  changeReading,
  moveIndicator,
  removeIndicator,
  removeReading,
} from '../../src/model/edits/indicators'
import { addAssignment, addOwner, changeAssignment, removeAssignment } from '../../src/model/edits/people'
import { latestOf, newestFirst, reachedBy, shareReached } from '../../src/model/indicators'
import type { Amount, Indicator, Model } from '../../src/model/model'

const read = (...dates: readonly string[]) =>
  dates.map((date, place) => blankReading(`r${place}`, date, place))
const measured = (baseline: Amount, latest: Amount, target: Amount): Indicator => ({
  ...blankIndicator('n', 'Share'),
  unit: '%',
  baseline,
  target,
  readings: latest === '' ? [] : [blankReading('r', '2026-12', latest)],
})

const model: Model = {
  ...blankModel('m', 'en'),
  initiative: { ...blankModel('m', 'en').initiative, partners: [blankPartner('p', 'Harlow Valley')] },
  elements: [
    { ...blankElement('o', 'outcome'), indicators: [measured(20, 35, 80), blankIndicator('n2', 'Other')] },
    blankElement('a', 'activity'),
  ],
}
const indicators = (of: Model) => of.elements[0]?.indicators ?? []

test('readings stand newest first, whatever order they were written in', () => {
  const order = (...dates: readonly string[]) => newestFirst(read(...dates)).map(({ date }) => date)
  expect(order('2026-10-30', '2027-01', '2026-11-20')).toEqual(['2027-01', '2026-11-20', '2026-10-30'])
  expect(order('in spring', '2026', '')).toEqual(['2026', '', 'in spring'])
  expect(newestFirst(read('2026', '2026')).map(({ id }) => id)).toEqual(['r1', 'r0'])
})

test('the latest reading is the newest that says something; 0 does', () => {
  const of = (...values: readonly Amount[]) =>
    latestOf({
      ...blankIndicator('n', ''),
      readings: values.map((value, place) => blankReading(`r${place}`, `2026-1${place}`, value)),
    })?.value
  expect(of(3, 0, '')).toBe(0)
  expect(of(3, 'most')).toBe('most')
  expect(of('')).toBeUndefined()
})

test('how far it is counts from the baseline, upwards and downwards, and never beyond its ends', () => {
  expect(shareReached(measured(20, 35, 80))).toBe(0.25)
  expect(shareReached(measured(6, 1, 1))).toBe(1)
  expect(shareReached(measured(6, 4, 2))).toBe(0.5)
  expect(shareReached(measured(0, 0, 8))).toBe(0)
  expect(shareReached(measured(20, 10, 80))).toBe(0)
  expect(shareReached(measured(20, 90, 80))).toBe(1)
  for (const words of [measured('a third', 35, 80), measured(20, '', 80), measured(5, 5, 5)])
    expect(shareReached(words)).toBeNull()
})

test('an element has come as far as its first indicator read in numbers says', () => {
  const of = (...list: readonly Indicator[]) => reachedBy({ indicators: list })
  expect(of(blankIndicator('n1', ''), measured('', 0, 80))).toEqual({ latest: 0, target: 80, unit: '%' })
  expect(of(measured(20, 'most', 80), measured(20, 35, 'all'))).toBeNull()
  const unsaid = { ...measured('20%', '35 %', '80%'), unit: '' }
  expect(of(unsaid)).toEqual({ latest: 35, target: 80, unit: '%' })
  expect(shareReached(unsaid)).toBe(0.25)
})

test('indicators are added after the others, changed, moved and removed', () => {
  expect(indicators(addIndicator(model, 'o', blankIndicator('n3', 'New'))).map(({ id }) => id)).toEqual([
    'n',
    'n2',
    'n3',
  ])
  expect(indicators(changeIndicator(model, 'o', 'n', { baseline: 0 }))[0]?.baseline).toBe(0)
  expect(indicators(moveIndicator(model, 'o', 'n2', 0)).map(({ id }) => id)).toEqual(['n2', 'n'])
  expect(indicators(removeIndicator(model, 'o', 'n')).map(({ id }) => id)).toEqual(['n2'])
})

test('a waiver about an indicator that goes is about nothing any more', () => {
  const waiver = {
    id: 'w',
    rule: 'indicator-without-source',
    about: ['o', 'n'],
    reason: '',
    date: '',
    more: [],
  }
  expect(removeIndicator({ ...model, waivers: [waiver] }, 'o', 'n').waivers[0]?.about).toEqual(['o'])
})

test('readings are added, changed and removed', () => {
  const more = addReading(model, 'o', 'n', blankReading('r2', '2027-01', 40))
  expect(indicators(more)[0]?.readings.map(({ value }) => value)).toEqual([35, 40])
  expect(indicators(changeReading(more, 'o', 'n', 'r2', { note: 'Late' }))[0]?.readings[1]?.note).toBe('Late')
  expect(indicators(removeReading(more, 'o', 'n', 'r'))[0]?.readings.map(({ id }) => id)).toEqual(['r2'])
})

test('what is not there, and what says the same already, changes nothing', () => {
  for (const same of [
    addIndicator(model, 'x', blankIndicator('n3', '')),
    addIndicator(model, 'o', blankIndicator('n', '')),
    changeIndicator(model, 'o', 'n', { baseline: 20, owners: ['gone'] }),
    moveIndicator(model, 'o', 'n', 0),
    removeIndicator(model, 'a', 'n'),
    addReading(model, 'o', 'x', blankReading('r3', '', 1)),
    changeReading(model, 'o', 'n', 'r', { value: 35 }),
    removeReading(model, 'o', 'n2', 'r'),
    addOwner(model, 'a', '  ', 'p2'),
    addOwner(model, 'x', 'Library', 'p2'),
    removeAssignment(model, 'a', 'w'),
  ])
    expect(same).toBe(model)
})

test('a card is made a partner’s by name; only a name nobody bears makes a new partner', () => {
  const known = addOwner(model, 'a', ' harlow valley ', 'p2')
  expect(known.elements[1]?.owners).toEqual(['p'])
  expect(known.initiative.partners).toBe(model.initiative.partners)
  expect(addOwner(known, 'a', 'Harlow Valley', 'p2')).toBe(known)
  const joint = addOwner(known, 'a', 'Library', 'p2')
  expect(joint.elements[1]?.owners).toEqual(['p', 'p2'])
  expect(joint.initiative.partners.map(({ name }) => name)).toEqual(['Harlow Valley', 'Library'])
})

test('who does it is added, changed and removed; hours can be unsaid again', () => {
  const someone = addAssignment(model, 'a', blankAssignment('w', 'Both coaches'))
  const changes = { partner: 'p', hours: 24, per: 'week', paid: true }
  const told = changeAssignment(someone, 'a', 'w', changes)
  expect(told.elements[1]?.assignments).toMatchObject([{ person: 'Both coaches', ...changes }])
  expect(
    changeAssignment(told, 'a', 'w', { hours: undefined }).elements[1]?.assignments[0]?.hours,
  ).toBeUndefined()
  expect(removeAssignment(told, 'a', 'w').elements[1]?.assignments).toEqual([])
})
