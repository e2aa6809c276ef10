import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blankElement, blankModel } from '../../src/model/blank'
import { setText } from '../../src/model/edits/elements'
import {
  type EditName,
  endGesture,
  type History,
  nextRedo,
  nextUndo,
  redo,
  startHistory,
  take,
  undo,
} from '../../src/model/history'
import type { Model } from '../../src/model/model'
import { arbitraryEdits } from './arbitrary-edits'
import { arbitraryStart } from './arbitrary-start'

const start: Model = { ...blankModel('m', 'en'), elements: [blankElement('a1', 'activity', 'Visit')] }
const say = (history: History, text: string, gesture: string | null = null, name: EditName = 'edit-text') =>
  take(history, name, setText(history.present, 'a1', text), gesture)

/** Applies `step` until it changes nothing; gives back every history on the way, the first included. */
const allTheWay = (history: History, step: (history: History) => History): readonly History[] => {
  const way = [history]
  for (let next = step(history); next !== way.at(-1); next = step(next)) way.push(next)
  return way
}

const last = (way: readonly History[]): History => {
  const history = way.at(-1)
  if (!history) throw new Error('a way has at least its start')
  return history
}

test('undo of everything gives back the start, redo of everything the end, each the very same object', () => {
  fc.assert(
    fc.property(arbitraryStart, arbitraryEdits, (model, edits) => {
      const end = edits.reduce(
        (history, { name, edit, gesture }) => take(history, name, edit(history.present), gesture),
        startHistory(model),
      )
      const back = allTheWay(end, undo)
      expect(last(back).present).toBe(model)
      expect(last(back).past).toEqual([])
      const forth = allTheWay(last(back), redo)
      expect(forth.map(({ present }) => present)).toEqual(back.map(({ present }) => present).reverse())
      expect(last(forth).present).toBe(end.present)
      expect(last(forth).past.map(({ name }) => name)).toEqual(end.past.map(({ name }) => name))
    }),
    { numRuns: 200 },
  )
})

test('an edit that changed nothing is no step and keeps what can be redone', () => {
  const history = undo(say(startHistory(start), 'Visit schools'))
  expect(take(history, 'edit-text', history.present)).toBe(history)
  expect(nextRedo(history)).toBe('edit-text')
})

test('a gesture is one step, and the next gesture another', () => {
  let history = startHistory(start)
  for (const text of ['V', 'Vi', 'Vis']) history = say(history, text, 'one')
  for (const text of ['Visi', 'Visits']) history = say(history, text, 'two')
  expect(history.past).toHaveLength(2)
  expect(undo(history).present.elements[0]?.text).toBe('Vis')
  expect(undo(undo(history)).present).toBe(start)
})

test('a gesture that was ended, or undone, is not joined by a later edit of its name', () => {
  const ended = say(endGesture(say(startHistory(start), 'V', 'one')), 'Vi', 'one')
  expect(ended.past).toHaveLength(2)
  const undone = say(undo(ended), 'Visits', 'one')
  expect(undone.past).toHaveLength(2)
  expect(undo(undone).present.elements[0]?.text).toBe('V')
})

test('edits without a gesture are a step each', () => {
  expect(say(say(startHistory(start), 'V'), 'Vi').past).toHaveLength(2)
})

test('a new edit after undo leaves nothing to redo', () => {
  const history = say(undo(say(startHistory(start), 'V')), 'W')
  expect(nextRedo(history)).toBeUndefined()
  expect(redo(history)).toBe(history)
})

test('undo and redo name the edit they take back or repeat', () => {
  const moved = say(say(startHistory(start), 'V', null, 'edit-text'), 'W', null, 'move-card')
  expect([nextUndo(moved), nextRedo(moved)]).toEqual(['move-card', undefined])
  const back = undo(moved)
  expect([nextUndo(back), nextRedo(back)]).toEqual(['edit-text', 'move-card'])
  expect(nextUndo(startHistory(start))).toBeUndefined()
})
