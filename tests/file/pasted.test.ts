import { describe, expect, it } from 'vitest'
import { clipText, readClip } from '../../src/file/clip'
import { pasteBounds, readPasted } from '../../src/file/pasted'
import { blankElement, blankLink, blankModel, blankPartner } from '../../src/model/blank'
import { addTexts, insertCopies } from '../../src/model/edits/paste'
import { sample } from '../../src/templates/sample'
import { wordsOf } from '../../src/words/words'

const words = wordsOf('en')
const columns = (text: string) => {
  const read = readPasted(text, words)
  return read.ok ? read.value : read.error.kind
}

describe('pasted text', () => {
  it.each([
    ['one line', [['one line']]],
    ['one\ntwo\r\nthree\rfour', [['one', 'two', 'three', 'four']]],
    ['\n  one \n\n\n two\n', [['one', 'two']]],
    ['• one\n•two\n- three\n– four\n* five\n◦ six', [['one', 'two', 'three', 'four', 'five', 'six']]],
    ['1. one\n2) two\n(3) three\n1.2. four\na) five', [['one', 'two', 'three', 'four', 'five']]],
    ['•\tone\n1.\ttwo\no\tthree\n\t•\tfour', [['one', 'two', 'three', 'four']]],
    ['[ ] one\n[x] two\n☐ three', [['one', 'two', 'three']]],
    ['•\n1.\n-\nleft', [['left']]],
    [
      '36 teachers\n1.5 posts\n-5 % absence\nA. Smith\n2024. Then',
      [['36 teachers', '1.5 posts', '-5 % absence', 'A. Smith', '2024. Then']],
    ],
    [
      'a\tb\nc\td',
      [
        ['a', 'c'],
        ['b', 'd'],
      ],
    ],
    ['a\t\tb\n\t\td', [['a'], ['b', 'd']]],
    [
      '"two\nlines"\t"says ""so"""\nplain\t"quoted"',
      [
        ['two\nlines', 'plain'],
        ['says "so"', '"quoted"'],
      ],
    ],
    ['"Open\nand never closed', [['"Open', 'and never closed']]],
    ['', []],
    [' \n\t\n', []],
  ])('%j', (text, expected) => expect(columns(text)).toEqual(expected))

  it('is bounded in cards and in bytes', () => {
    const { maxBytes, maxCards } = pasteBounds
    const lines = (count: number) => Array.from({ length: count }, (_, at) => `card ${at}`).join('\n')
    expect(columns(lines(maxCards))).toHaveLength(1)
    expect(columns(lines(maxCards + 1))).toBe('too-many')
    expect(columns('x'.repeat(maxBytes))).toHaveLength(1)
    expect(columns('x'.repeat(maxBytes + 1))).toBe('too-long')
    expect(columns('é'.repeat(maxBytes / 2 + 1))).toBe('too-long')
  })

  it.each(['"', '""', '"\n', '\t', '"\t', '\n', '•'])('takes no long time over many %j', piece => {
    expect(readPasted(piece.repeat(pasteBounds.maxBytes / 4), words)).toBeDefined()
  })
})

const counter = () => {
  let count = 0
  return () => `new${++count}`
}

const source = {
  ...blankModel('m', 'en'),
  initiative: {
    ...blankModel('m', 'en').initiative,
    partners: [blankPartner('p', 'Lowell'), blankPartner('q', 'Riverside')],
  },
  elements: [
    { ...blankElement('i', 'input', 'Money'), notes: 'For three years', owners: ['p'] },
    blankElement('a', 'activity', 'Meet'),
    blankElement('o', 'outcome', 'Trust'),
  ],
  links: [{ ...blankLink('l', 'i', 'a'), assumption: 'People come' }, blankLink('k', 'a', 'o')],
}

describe('cards as the app’s own data', () => {
  it('holds just the cards, the links among them and whom they name', () => {
    const clip = readClip(clipText(source, new Set(['i', 'a'])), words)
    expect(clip?.elements).toEqual(source.elements.slice(0, 2))
    expect(clip?.links).toEqual(source.links.slice(0, 1))
    expect(clip?.initiative.partners.map(({ id }) => id)).toEqual(['p'])
    expect(clip?.initiative.name).toBe('')
  })

  it('is none where it is not a logic model, or is newer', () => {
    expect(readClip('{"format":"other"}', words)).toBeNull()
    expect(readClip('<b>', words)).toBeNull()
    const newer = clipText(source, new Set(['i'])).replace('"version": 1', '"version": 99')
    expect(readClip(newer, words)).toBeNull()
  })

  it('comes in under new ids, with its links and what it carries', () => {
    const at = { columnId: 'inputs', index: 0 }
    const { model, pasted } = insertCopies(source, sample, source, at, counter())
    expect(pasted).toHaveLength(3)
    expect(model.elements.filter(({ kind }) => kind === 'input').map(({ id }) => id)).toEqual([
      pasted[0],
      'i',
    ])
    expect(model.elements.find(({ id }) => id === pasted[0])).toMatchObject({
      notes: 'For three years',
      owners: ['p'],
    })
    expect(model.links.slice(2).map(({ from, to, assumption }) => [from, to, assumption])).toEqual([
      [pasted[0], pasted[1], 'People come'],
      [pasted[1], pasted[2], ''],
    ])
    expect(new Set([...model.elements, ...model.links].map(({ id }) => id)).size).toBe(10)
  })

  it('forgets partners another model does not have', () => {
    const { model } = insertCopies(blankModel('other', 'en'), sample, source, null, counter())
    expect(model.elements[0]?.owners).toEqual([])
  })
})

it('adds texts below a place, and at the end of other columns', () => {
  const plan = {
    columns: [
      { columnId: 'inputs', texts: ['One', 'Two'] },
      { columnId: 'outcomes', texts: ['Last'] },
    ],
    at: { columnId: 'inputs', index: 0 },
  }
  const { model, pasted } = addTexts(source, sample, plan, counter())
  const of = (kind: string) => model.elements.filter(one => one.kind === kind).map(one => one.text)
  expect([of('input'), of('outcome')]).toEqual([
    ['One', 'Two', 'Money'],
    ['Trust', 'Last'],
  ])
  expect(pasted).toHaveLength(3)
})
