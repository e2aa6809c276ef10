import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clipText, readClip } from '../../src/file/clip'
import { blankElement, blankGroup, blankModel } from '../../src/model/blank'
import {
  changeElement,
  duplicateElements,
  insertElement,
  moveElements,
  setText,
} from '../../src/model/edits/elements'
import { groupElements, putInGroup, renameGroup, takeOutOfGroups } from '../../src/model/edits/groups'
import { insertCopies } from '../../src/model/edits/paste'
import { removeThings } from '../../src/model/edits/remove'
import type { Model } from '../../src/model/model'
import { runsOf } from '../../src/model/runs'
import { sample } from '../../src/templates/sample'
import { byColumn } from '../../src/templates/templates'
import { wordsOf } from '../../src/words/words'
import { arbitraryEdits } from './arbitrary-edits'
import { arbitraryStart } from './arbitrary-start'

/** Cards by name, "i1 a1/g a2/g": the letter says the kind, what stands behind the stroke the group. */
const modelOf = (cards: string, more = ''): Model => {
  const elements = cards.split(' ').map(card => {
    const [id = '', group = ''] = card.split('/')
    const kind = { i: 'input', a: 'activity', o: 'outcome' }[id.charAt(0)] ?? 'thought'
    return { ...blankElement(id, kind, id), group }
  })
  const ids = new Set([...elements.map(({ group }) => group), ...more.split(' ')].filter(id => id !== ''))
  return { ...blankModel('m', 'en'), elements, groups: [...ids].map(id => blankGroup(id, `Group ${id}`)) }
}

/** A lane's cards, top to bottom, as `modelOf` takes them. */
const lane = (model: Model, id: string): string =>
  [...byColumn(sample, model.elements)]
    .filter(([column]) => column?.id === id)
    .flatMap(([, cards]) => cards.map(({ id, group }) => (group === '' ? id : `${id}/${group}`)))
    .join(' ')
const deeds = (model: Model): string => lane(model, 'activities')
const groups = (model: Model): string => model.groups.map(({ id }) => id).join(' ')

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

  test('back to where it was changes nothing, whatever stands around it', () => {
    const start = modelOf('a1/g a2 a3/g')
    expect(moveElements(start, sample, ['a2'], 'activities', 1)).toBe(start)
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

test('a group goes with the last card that is made one of another', () => {
  expect(groups(changeElement(modelOf('a1/g a2/h', 'empty'), 'a1', { group: 'h' }))).toBe('h empty')
  const start = modelOf('a1/g')
  expect(setText(start, 'a1', 'Visit').groups).toBe(start.groups)
})

test('no edit leaves a group without cards that had some, or a card in a group that is not there', () => {
  fc.assert(
    fc.property(arbitraryStart, arbitraryEdits, (start, edits) => {
      let model = start
      for (const { edit } of edits) {
        const after = edit(model)
        const before = new Set(model.elements.map(({ group }) => group))
        const used = new Set(after.elements.map(({ group }) => group))
        const there = new Set(after.groups.map(({ id }) => id))
        for (const id of there) expect(used.has(id) || !before.has(id)).toBe(true)
        for (const group of used) expect(group === '' || there.has(group)).toBe(true)
        model = after
      }
    }),
    { numRuns: 150 },
  )
})

/** Cards of three lanes, in no group or one of two. */
const anyGrouping: fc.Arbitrary<Model> = fc
  .array(fc.tuple(fc.constantFrom('i', 'a', 'o', 'x'), fc.constantFrom('', '/g', '/h')), {
    minLength: 1,
    maxLength: 14,
  })
  .map(cards => modelOf(cards.map(([kind, group], at) => `${kind}${at}${group}`).join(' '), 'g h'))

const runsIn = (model: Model) => [...byColumn(sample, model.elements).values()].flatMap(runsOf)
const texts = (model: Model): readonly string[] => model.elements.map(({ text }) => text).sort()

test('what joins a group stands in one run with all of it that is in its lane, and no card is lost', () => {
  fc.assert(
    fc.property(anyGrouping, fc.array(fc.nat(13), { minLength: 1, maxLength: 5 }), (start, picks) => {
      const ids = picks.flatMap(at => start.elements[at]?.id ?? [])
      const after = putInGroup(start, sample, ids, 'g')
      expect(texts(after)).toEqual(texts(start))
      const joined = after.elements.filter(one => start.elements.every(was => was !== one))
      for (const cards of byColumn(sample, after.elements).values()) {
        const own = runsOf(cards).filter(run => run[0]?.group === 'g')
        if (cards.some(card => joined.includes(card))) expect(own).toHaveLength(1)
      }
    }),
  )
})

test('taking cards out splits no run', () => {
  fc.assert(
    fc.property(anyGrouping, fc.array(fc.nat(13), { minLength: 1, maxLength: 5 }), (start, picks) => {
      const ids = new Set(picks.flatMap(at => start.elements[at]?.id ?? []))
      const after = takeOutOfGroups(start, sample, [...ids])
      expect(texts(after)).toEqual(texts(start))
      for (const run of runsIn(start)) {
        const stay = run.filter(({ id, group }) => group !== '' && !ids.has(id)).map(({ id }) => id)
        if (stay.length === 0) continue
        const now = runsIn(after).filter(one => one.some(({ id }) => stay.includes(id)))
        expect(now).toHaveLength(1)
      }
      for (const { id, group } of after.elements) if (ids.has(id)) expect(group).toBe('')
    }),
  )
})

test('a move of one card never splits a run', () => {
  fc.assert(
    fc.property(
      anyGrouping,
      fc.nat(13),
      fc.constantFrom(...sample.columns),
      fc.nat(14),
      (start, pick, column, index) => {
        const id = start.elements[pick]?.id
        if (id === undefined) return
        const after = moveElements(start, sample, [id], column.id, index)
        for (const run of runsIn(start)) {
          const stay = run.filter(card => card.group !== '' && card.id !== id).map(card => card.id)
          if (stay.length === 0) continue
          expect(runsIn(after).filter(one => one.some(card => stay.includes(card.id)))).toHaveLength(1)
        }
      },
    ),
  )
})
