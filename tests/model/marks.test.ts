import { expect, test } from 'vitest'
import { blankElement, blankLink, blankMark, blankModel } from '../../src/model/blank'
import { addMark, changeMark, markAsAssumption, markAsParked, removeMark } from '../../src/model/edits/marks'

const bare = {
  ...blankModel('m', 'en'),
  elements: [blankElement('a', 'activity', 'Run cycles'), blankElement('o', 'outcome', 'Reading')],
  links: [blankLink('l', 'a', 'o')],
}
const marked = addMark(bare, { ...blankMark('k', 'l', 'doubt'), note: ' Are coaches released? ' })

test('a card and a link can be marked, and nothing that is not there', () => {
  expect(marked.marks).toMatchObject([{ id: 'k', about: 'l', mark: 'doubt' }])
  expect(addMark(bare, blankMark('k', 'o', 'agree')).marks).toMatchObject([{ about: 'o', mark: 'agree' }])
  expect(addMark(bare, blankMark('k', 'gone', 'agree'))).toBe(bare)
})

test('a mark changes and goes', () => {
  expect(changeMark(marked, 'k', { mark: 'agree' }).marks).toMatchObject([{ id: 'k', mark: 'agree' }])
  expect(changeMark(marked, 'k', { mark: 'doubt' })).toBe(marked)
  expect(removeMark(marked, 'k').marks).toEqual([])
  expect(removeMark(marked, 'gone')).toBe(marked)
})

test('the words of a doubt become an assumption about the same thing, in the place of the mark', () => {
  const after = markAsAssumption(marked, 'k', 's')
  expect(after.assumptions).toMatchObject([{ id: 's', text: 'Are coaches released?', about: 'l' }])
  expect(after.marks).toEqual([])
})

test('or a parked question', () => {
  const after = markAsParked(marked, 'k', 'p')
  expect(after.parkingLot).toMatchObject([{ id: 'p', text: 'Are coaches released?' }])
  expect(after.marks).toEqual([])
})

test('a doubt without words, and one whose new id is taken, stay as they are', () => {
  const silent = changeMark(marked, 'k', { note: '  ' })
  expect(markAsAssumption(silent, 'k', 's')).toBe(silent)
  expect(markAsParked(silent, 'k', 'p')).toBe(silent)
  const taken = markAsAssumption(
    addMark(marked, { ...blankMark('k2', 'o', 'doubt'), note: 'Why?' }),
    'k',
    's',
  )
  expect(markAsAssumption(taken, 'k2', 's')).toBe(taken)
})
