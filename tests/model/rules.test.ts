import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openFile } from '../../src/file/open'
import { saveText } from '../../src/file/save'
import { blankElement, blankModel } from '../../src/model/blank'
import { duplicateElements, insertElement, moveElements, setText } from '../../src/model/edits/elements'
import { removeThings } from '../../src/model/edits/remove'
import { kinds, type Model } from '../../src/model/model'
import { sample } from '../../src/templates/sample'
import { byColumn, columnOf } from '../../src/templates/templates'
import { wordsOf } from '../../src/words/words'
import { arbitraryEdits } from './arbitrary-edits'
import { arbitraryStart } from './arbitrary-start'

const openedAgain = (model: Model) => {
  const result = openFile(new TextEncoder().encode(saveText(model)), wordsOf('en'))
  if (!result.ok) throw new Error(result.error.says)
  return result.value
}

/** A model that throws when anything in it is changed in place. */
const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) frozen(inner)
  }
  return value
}

/** Elements of all kinds, one of them a word no column takes, in any order. */
const arbitraryMix: fc.Arbitrary<Model> = fc
  .array(fc.constantFrom(...kinds, 'thought'), { minLength: 1, maxLength: 15 })
  .map(mix => ({
    ...blankModel('m', 'en'),
    elements: mix.map((kind, at) => blankElement(`e${at}`, kind, `Card ${at}`)),
  }))

const arbitraryColumn = fc.constantFrom(...sample.columns)

const idsByColumn = (model: Model): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...byColumn(sample, model.elements)].map(([column, elements]) => [
      column?.id ?? 'not placed',
      elements.map(({ id }) => id),
    ]),
  )

test('after any sequence of edits the file opens without a problem, as the same model', () => {
  fc.assert(
    fc.property(arbitraryStart, arbitraryEdits, (start, edits) => {
      const model = edits.reduce((before, { edit }) => edit(before), start)
      const { model: again, problems } = openedAgain(model)
      expect(problems.filter(({ id }) => id !== 'unknown-kind')).toEqual([])
      expect(again).toEqual(model)
    }),
    { numRuns: 300 },
  )
})

test('no edit changes a model in place, and the same edit made twice gives the same outcome', () => {
  fc.assert(
    fc.property(arbitraryStart, arbitraryEdits, (start, edits) => {
      let model = frozen(start)
      for (const { edit } of edits) {
        const after = frozen(edit(model))
        expect(edit(model)).toEqual(after)
        model = after
      }
    }),
    { numRuns: 100 },
  )
})

test('an edit gives back another model only when it says something else', () => {
  fc.assert(
    fc.property(arbitraryStart, arbitraryEdits, (start, edits) => {
      let model = start
      for (const { edit } of edits) {
        const after = edit(model)
        if (after !== model) expect(saveText(after)).not.toBe(saveText(model))
        model = after
      }
    }),
    { numRuns: 100 },
  )
})

test('an edit keeps every list, element, link and partner it does not touch the very same object', () => {
  fc.assert(
    fc.property(arbitraryStart, arbitraryEdits, (start, edits) => {
      let model = start
      for (const { edit } of edits) {
        const after = edit(model)
        for (const list of [
          [model.elements, after.elements],
          [model.links, after.links],
          [model.initiative.partners, after.initiative.partners],
          [model.marks, after.marks],
        ] as const) {
          const isUntouched = JSON.stringify(list[0]) === JSON.stringify(list[1])
          if (isUntouched) expect(list[1]).toBe(list[0])
          const before = new Map(list[0].map(one => [one.id, one]))
          for (const one of list[1]) {
            const was = before.get(one.id)
            if (was && JSON.stringify(was) === JSON.stringify(one)) expect(one).toBe(was)
          }
        }
        model = after
      }
    }),
    { numRuns: 100 },
  )
})

test('moved cards stand together at their index, of a kind the column takes, and no other card moves', () => {
  fc.assert(
    fc.property(
      arbitraryMix,
      fc.array(fc.nat(14), { minLength: 1, maxLength: 4 }),
      arbitraryColumn,
      fc.nat(16),
      (model, picks, column, index) => {
        const wanted = new Set(picks.map(at => `e${at}`))
        const after = moveElements(model, sample, [...wanted], column.id, index)
        const before = idsByColumn(model)
        const moved = [...before.values()].flat().filter(id => wanted.has(id))
        for (const [id, cards] of before) {
          const others = cards.filter(card => !wanted.has(card))
          const expected =
            id === column.id ? [...others.slice(0, index), ...moved, ...others.slice(index)] : others
          expect(idsByColumn(after).get(id)).toEqual(expected)
        }
      },
    ),
  )
})

test('where a card goes depends on the order within columns alone, not on how columns interleave', () => {
  fc.assert(
    fc.property(arbitraryMix, fc.nat(14), arbitraryColumn, fc.nat(16), (model, pick, column, index) => {
      const sorted = { ...model, elements: [...byColumn(sample, model.elements).values()].flat() }
      const moves = [model, sorted].map(one => moveElements(one, sample, [`e${pick}`], column.id, index))
      const [one, other] = moves.map(idsByColumn)
      expect(one).toEqual(other)
    }),
  )
})

test('a moved card stands just before its next neighbour; as last, just after its previous', () => {
  fc.assert(
    fc.property(arbitraryMix, fc.nat(14), arbitraryColumn, fc.nat(16), (model, pick, column, index) => {
      const after = moveElements(model, sample, [`e${pick}`], column.id, index)
      if (after === model) return
      const ids = after.elements.map(({ id }) => id)
      const cards = idsByColumn(after).get(column.id) ?? []
      const at = cards.indexOf(`e${pick}`)
      const next = cards[at + 1]
      const previous = cards[at - 1]
      const place = ids.indexOf(`e${pick}`)
      if (next !== undefined) expect(ids[place + 1]).toBe(next)
      else if (previous !== undefined) expect(ids[place - 1]).toBe(previous)
      else expect(place).toBe(ids.length - 1)
    }),
  )
})

test('the largest model the format allows is edited without a wait', () => {
  const count = 20_000
  const start: Model = {
    ...blankModel('m', 'en'),
    elements: Array.from({ length: count }, (_, at) =>
      blankElement(`e${at}`, kinds[at % kinds.length] ?? 'input', `Card ${at}`),
    ),
    links: Array.from({ length: 100_000 }, (_, at) => ({
      id: `l${at}`,
      from: `e${at % count}`,
      to: `e${(at % count) + 1 + Math.floor(at / count)}`,
      assumption: '',
      evidence: '',
      more: [],
    })),
  }
  const half = start.elements.filter((_, at) => at % 2 === 0).map(({ id }) => id)
  let ids = 0
  const began = performance.now()
  const duplicated = duplicateElements(start, half, () => `new${++ids}`)
  expect(duplicated.copies).toHaveLength(half.length)
  const moved = moveElements(start, sample, half, 'activities', 5_000)
  expect(moved.elements.filter(element => columnOf(sample, element)?.id === 'activities')).toHaveLength(
    16_000,
  )
  expect(removeThings(start, half).elements).toHaveLength(count / 2)
  expect(setText(start, 'e19999', 'Last').elements.at(-1)?.text).toBe('Last')
  expect(
    insertElement(start, sample, blankElement('one', 'outcome'), 'outcomes', 3_999).elements,
  ).toHaveLength(count + 1)
  // A quadratic loop over these would take minutes; the limit leaves a slow machine plenty of room.
  expect(performance.now() - began).toBeLessThan(5_000)
})
