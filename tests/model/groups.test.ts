import { describe, expect, test } from 'vitest'
import { blankGroup } from '../../src/model/blank'
import { changeElement, setText } from '../../src/model/edits/elements'
import { groupElements, putInGroup, renameGroup, takeOutOfGroups } from '../../src/model/edits/groups'
import type { Model } from '../../src/model/model'
import { sample } from '../../src/templates/sample'
import { deeds, groups, lane, modelOf } from './grouped'

describe('grouping', () => {
  const group = (model: Model, ...ids: readonly string[]): Model =>
    groupElements(model, sample, ids, blankGroup('g', 'Coaching'))

  test('brings a lane’s cards together below the first of them, in their order, and gives them a name', () => {
    const after = group(modelOf('a1 i1 a2 a3 i2 a4 i3 a5'), 'a5', 'i3', 'a2', 'i1')
    expect(deeds(after)).toBe('a1 a2/g a5/g a3 a4')
    expect(lane(after, 'inputs')).toBe('i1/g i3/g i2')
    expect(after.groups).toEqual([blankGroup('g', 'Coaching')])
    expect(after.elements.map(({ id }) => id).join(' ')).toBe('a1 i1 a2 a5 a3 i3 i2 a4')
  })

  test('takes cards out of the groups they were in, and a group left without cards is gone', () => {
    const after = group(modelOf('a1/h a2/h a3/j', 'empty'), 'a1', 'a2')
    expect(deeds(after)).toBe('a1/g a2/g a3/j')
    expect(groups(after)).toBe('j empty g')
  })

  test('of no card, or of those that are one already, changes nothing', () => {
    const start = modelOf('a1/g a2/g')
    expect(group(start, 'gone')).toBe(start)
    expect(group(start, 'a1', 'a2')).toBe(start)
  })
})

describe('putting cards into a group', () => {
  const put = (cards: string, ...ids: readonly string[]): string =>
    deeds(putInGroup(modelOf(cards), sample, ids, 'g'))

  test('brings them to it, in their order', () => {
    expect(put('a1 a2 a3/g a4/g a5 a6', 'a1', 'a6')).toBe('a2 a1/g a3/g a4/g a6/g a5')
    expect(put('a1/g a2 a3/g a4', 'a4')).toBe('a1/g a3/g a4/g a2')
  })

  test('moves no card that stands there already', () => {
    const start = modelOf('a1/g i1 a2 i2 a3')
    expect(putInGroup(start, sample, ['a2'], 'g').elements.map(({ id }) => id)).toEqual(
      start.elements.map(({ id }) => id),
    )
  })

  test('changes nothing where they are in it, or there is no such group', () => {
    const start = modelOf('a1/g a2')
    expect(putInGroup(start, sample, ['a1'], 'g')).toBe(start)
    expect(putInGroup(start, sample, ['a2'], 'gone')).toBe(start)
  })
})

describe('taking cards out of their group', () => {
  const takeOut = (cards: string, ...ids: readonly string[]): Model =>
    takeOutOfGroups(modelOf(cards), sample, ids)

  test('leaves the group together, and those from its middle below it', () => {
    expect(deeds(takeOut('a1/g a2/g a3/g a4', 'a2'))).toBe('a1/g a3/g a2 a4')
    expect(deeds(takeOut('a1/g a2/g a3/g a4', 'a1'))).toBe('a1 a2/g a3/g a4')
    expect(deeds(takeOut('a1/g a2/g a3/g a4/g a5/g', 'a1', 'a3', 'a5'))).toBe('a1 a2/g a4/g a3 a5')
    expect(deeds(takeOut('a1/g a2/h a3/g a4/g a5/g', 'a2', 'a4'))).toBe('a1/g a2 a3/g a5/g a4')
  })

  test('takes the group along with its last card, and no other', () => {
    expect(groups(takeOut('a1/g i1/g a2/h', 'a1', 'i1'))).toBe('h')
    expect(groups(takeOut('a1/g i1/g', 'a1'))).toBe('g')
    expect(deeds(takeOut('a1/g a2 a3/g', 'a1', 'a3'))).toBe('a1 a2 a3')
  })

  test('changes nothing where none is in one', () => {
    const start = modelOf('a1/g a2')
    expect(takeOutOfGroups(start, sample, ['a2', 'gone'])).toBe(start)
  })
})

test('a group has another name, and the same one again is no change', () => {
  const start = modelOf('a1/g')
  expect(renameGroup(start, 'g', 'Shared\tdata').groups).toEqual([blankGroup('g', 'Shared data')])
  expect(renameGroup(start, 'g', 'Group g')).toBe(start)
  expect(renameGroup(start, 'gone', 'Other')).toBe(start)
})

test('a group goes with the last card that is made one of another', () => {
  expect(groups(changeElement(modelOf('a1/g a2/h', 'empty'), 'a1', { group: 'h' }))).toBe('h empty')
  const start = modelOf('a1/g')
  expect(setText(start, 'a1', 'Visit').groups).toBe(start.groups)
})
