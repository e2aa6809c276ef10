import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { compareModels } from '../../src/file/compare'
import { applyDifferences } from '../../src/file/differences/apply'
import { arbitraryEdits } from '../model/arbitrary-edits'
import { arbitraryModel } from './arbitrary-model'
import { sayingOf } from './saying'

vi.setConfig({ testTimeout: 120_000 })

const edited = arbitraryModel().chain(model =>
  arbitraryEdits.map(edits => [model, edits.reduce((now, { edit }) => edit(now), model)] as const),
)

test('a model compared with itself says nothing', () => {
  fc.assert(
    fc.property(arbitraryModel(), model => {
      expect(compareModels(model, { ...model })).toEqual([])
    }),
  )
})

test('what two copies say differently, made to the one, gives the other', () => {
  fc.assert(
    fc.property(edited, ([before, after]) => {
      const there = applyDifferences(before, compareModels(before, after))
      expect(sayingOf(there)).toEqual(sayingOf(after))
      const back = applyDifferences(after, compareModels(after, before))
      expect(sayingOf(back)).toEqual(sayingOf(before))
    }),
    { numRuns: 300 },
  )
})

test('so it does for two models that have nothing but their form in common', () => {
  fc.assert(
    fc.property(arbitraryModel(), arbitraryModel(), (before, other) => {
      const after = { ...other, id: before.id }
      expect(sayingOf(applyDifferences(before, compareModels(before, after)))).toEqual(sayingOf(after))
    }),
    { numRuns: 300 },
  )
})
