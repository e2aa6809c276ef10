import { describe, expect, test } from 'vitest'
import { clipText, readClip } from '../../src/file/clip'
import { blankElement, blankParked } from '../../src/model/blank'
import { placeItem } from '../../src/model/edits/drawer'
import { duplicateElements, insertElement, moveElements } from '../../src/model/edits/elements'
import { insertCopies } from '../../src/model/edits/paste'
import { removeThings } from '../../src/model/edits/remove'
import type { Model } from '../../src/model/model'
import { sample } from '../../src/templates/sample'
import { wordsOf } from '../../src/words/words'
import { deeds, groups, lane, modelOf } from './grouped'

describe('moving a card', () => {
  const move = (cards: string, ids: readonly string[], index: number, column = 'activities'): Model =>
    moveElements(modelOf(cards), sample, ids, column, index)

  test('in between two of a group makes it one of them', () => {
    expect(deeds(move('a1/g a2/g a3', ['a3'], 1))).toBe('a1/g a3/g a2/g')
    expect(deeds(move('a1/g a2/g a3/h a4/h', ['a4'], 1))).toBe('a1/g a4/g a2/g a3/h')
    expect(deeds(move('a1/g a2/g i1/h', ['i1'], 1))).toBe('a1/g i1/g a2/g')
    expect(groups(move('a1/g a2/g i1/h', ['i1'], 1))).toBe('g')
  })

  test('to either end of a group leaves it as it was', () => {
    expect(deeds(move('a1 a2/g a3/g', ['a1'], 2))).toBe('a2/g a3/g a1')
    expect(deeds(move('a1/g a2/g a3', ['a3'], 0))).toBe('a3 a1/g a2/g')
  })

  test('within its group keeps it, and away from those who stay takes it out', () => {
    expect(deeds(move('a1/g a2/g a3/g a4 a5', ['a1'], 2))).toBe('a2/g a3/g a1/g a4 a5')
    expect(deeds(move('a1/g a2/g a3/g a4 a5', ['a1'], 3))).toBe('a2/g a3/g a4 a1 a5')
    expect(deeds(move('a1/g a2/g a3 a4/g a5', ['a1'], 2))).toBe('a2/g a3 a1/g a4/g a5')
  })

  test('along with all that stand with it in its lane takes the group along', () => {
    expect(deeds(move('a1/g a2 a3', ['a1'], 1))).toBe('a2 a1/g a3')
    expect(deeds(move('a1/g a2/g a3 a4/g', ['a1', 'a2'], 1))).toBe('a3 a1/g a2/g a4/g')
    expect(deeds(move('a1/g a2/g a3 a4 a5/g', ['a1', 'a2'], 1))).toBe('a3 a1/g a2/g a4 a5/g')
  })

  test('to another lane keeps it in its group', () => {
    expect(lane(move('a1/g a2/g i1 i2', ['a1'], 1, 'inputs'), 'inputs')).toBe('i1 a1/g i2')
  })

  test('over the edge of a group joins it, and over none leaves it', () => {
    const over = (cards: string, id: string, index: number, group: string): string =>
      deeds(moveElements(modelOf(cards), sample, [id], 'activities', index, group))
    expect(over('a1/g a2 a3', 'a3', 1, 'g')).toBe('a1/g a3/g a2')
    expect(over('a1/g a2/h', 'a2', 0, 'g')).toBe('a2/g a1/g')
    expect(over('a1/g a2/g', 'a2', 1, '')).toBe('a1/g a2')
    expect(over('a1/g a2/g', 'a2', 1, 'g')).toBe('a1/g a2/g')
    expect(over('a1/g a2 a3', 'a1', 1, '')).toBe('a2 a1/g a3')
    expect(over('a1/g a2 a3 i1', 'a3', 2, 'g')).toBe('a1/g a2 a3')
    expect(over('a1/g a2/g a3', 'a3', 1, '')).toBe('a1/g a3/g a2/g')
  })

  test('back to where it was changes nothing, whatever stands around it', () => {
    const start = modelOf('a1/g a2 a3/g')
    expect(moveElements(start, sample, ['a2'], 'activities', 1)).toBe(start)
    expect(moveElements(start, sample, ['a2'], 'activities', 1, '')).toBe(start)
  })
})

test('a new card between two of a group is one of them', () => {
  const start = modelOf('a1/g i1 a2/g a3')
  const insert = (index: number, group = ''): string =>
    deeds(insertElement(start, sample, { ...blankElement('a9', 'activity'), group }, 'activities', index))
  expect(insert(1)).toBe('a1/g a9/g a2/g a3')
  expect(insert(2)).toBe('a1/g a2/g a9 a3')
  expect(insert(2, 'g')).toBe('a1/g a2/g a9/g a3')
})

test('what is put out of a list over a group is of it', () => {
  const start = { ...modelOf('a1/g a2'), parkingLot: [blankParked('k1', 'Visit')] }
  const place = (group: string): string =>
    deeds(placeItem(start, sample, 'k1', 'a9', { columnId: 'activities', index: 1, group }))
  expect(place('g')).toBe('a1/g a9/g a2')
  expect(place('')).toBe('a1/g a9 a2')
})

test('a card copied below itself is of its group', () => {
  let count = 0
  const { model } = duplicateElements(modelOf('a1/g a2/g'), ['a2'], () => `new${++count}`)
  expect(deeds(model)).toBe('a1/g a2/g new1/g')
})

describe('a group cut whole', () => {
  const start = { ...modelOf('a1/g a2/g a3/h a4/h'), id: 'here' }
  const clip = readClip(clipText(start, new Set(['a1', 'a2'])), wordsOf('en'))
  if (!clip) throw new Error('what was copied is a clip')
  const cut = removeThings(start, ['a1', 'a2'])
  const paste = (model: Model, index: number): Model => {
    let count = 0
    return insertCopies(model, sample, clip, { columnId: 'activities', index }, () => `n${++count}`).model
  }

  test('is gone with its last card, and back when that is pasted', () => {
    expect(groups(cut)).toBe('h')
    expect(groups(paste(cut, 2))).toBe('h g')
    expect(deeds(paste(cut, 2))).toBe('a3/h a4/h n1/g n2/g')
  })

  test('stays gone where its cards are pasted into another group, or another model', () => {
    expect(groups(paste(cut, 1))).toBe('h')
    expect(deeds(paste(cut, 1))).toBe('a3/h n1/h n2/h a4/h')
    expect(groups(paste({ ...cut, id: 'elsewhere' }, 2))).toBe('h')
    expect(deeds(paste({ ...cut, id: 'elsewhere' }, 2))).toBe('a3/h a4/h n1 n2')
  })
})
