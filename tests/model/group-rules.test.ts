import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moveElements } from '../../src/model/edits/elements'
import { putInGroup, takeOutOfGroups } from '../../src/model/edits/groups'
import type { Model } from '../../src/model/model'
import { runsOf } from '../../src/model/runs'
import { sample } from '../../src/templates/sample'
import { byColumn } from '../../src/templates/templates'
import { arbitraryEdits } from './arbitrary-edits'
import { arbitraryStart } from './arbitrary-start'
import { modelOf } from './grouped'

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
