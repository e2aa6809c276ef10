import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { withAll } from '../../src/file/differences/needs'
import { mergeModels, sidesOf, takenAtFirst } from '../../src/file/merge'
import { saveText } from '../../src/file/save'
import { blankModel } from '../../src/model/blank'
import { addTemplate, changeColumn, changeTemplate, removeColumn } from '../../src/model/edits/own-template'
import type { Model } from '../../src/model/model'
import { copyOf } from '../../src/templates/copy'
import { sample } from '../../src/templates/sample'
import { arbitraryEdits } from '../model/arbitrary-edits'
import { arbitraryModel } from './arbitrary-model'
import { opened } from './opening'
import { sayingOf } from './saying'

vi.setConfig({ testTimeout: 120_000 })

/**
 * A form that one copy took away while the other stood in it, or whose parts no longer go together: it is kept and said
 * so, and the model is shown in the sample.
 */
const lasting: ReadonlySet<string> = new Set(['unknown-kind', 'unknown-template', 'template-not-usable'])

/** Two copies of one model, each edited by somebody else; ids of new things never meet. */
const copies = fc.tuple(arbitraryModel(), arbitraryEdits, arbitraryEdits).map(([base, some, others]) => {
  const edited = (edits: typeof some, who: string): Model =>
    opened(
      edits
        .reduce((text, { edit }) => saveText(edit(opened(text).model)), saveText(base))
        .replaceAll(/"(new\d+-\d+)"/g, `"${who} $1"`),
    ).model
  return { base: opened(saveText(base)).model, one: edited(some, 'one'), other: edited(others, 'other') }
})

test('merging with an untouched copy gives the other, and merging twice the same gives the same', () => {
  fc.assert(
    fc.property(copies, ({ base, one }) => {
      for (const [left, right] of [
        [base, one],
        [one, base],
        [one, one],
      ] as const) {
        const { model, clashes } = mergeModels(base, left, right)
        expect(clashes).toEqual([])
        expect(sayingOf(model)).toEqual(sayingOf(one))
      }
    }),
    { numRuns: 150 },
  )
})

test('copies that do not clash merge to the same either way, and to a model that breaks no rule', () => {
  let free = 0
  fc.assert(
    fc.property(copies, ({ base, one, other }) => {
      const there = mergeModels(base, one, other)
      const back = mergeModels(base, other, one)
      expect(there.clashes.length).toBe(back.clashes.length)
      if (there.clashes.length > 0) return
      free += 1
      expect(sayingOf(there.model)).toEqual(sayingOf(back.model))
      const problems = opened(saveText(there.model)).problems.filter(({ id }) => !lasting.has(id))
      expect(problems).toEqual([])
    }),
    { numRuns: 300 },
  )
  expect(free).toBeGreaterThan(20)
})

test('where the other copy’s side of every clash counts, the merge is as if that copy were the first', () => {
  fc.assert(
    fc.property(copies, ({ base, one, other }) => {
      const sides = sidesOf(base, one, other)
      expect(sayingOf(sides.merged(new Set(sides.theirs)))).toEqual(
        sayingOf(mergeModels(base, other, one).model),
      )
    }),
    { numRuns: 150 },
  )
})

test('whichever of their changes are taken with what they need, the model breaks no rule', () => {
  let some = 0
  fc.assert(
    fc.property(copies, fc.infiniteStream(fc.boolean()), ({ base, one, other }, coins) => {
      for (const origin of [base, one]) {
        const sides = sidesOf(origin, one, other)
        const clashing = new Set(sides.clashes.map(({ theirs }) => theirs))
        const chosen = sides.theirs.filter(() => coins.next().value)
        const taken = withAll(chosen, sides.needs)
        if (taken.size > 0 && taken.size < sides.theirs.length) some += 1
        const merged = sides.merged(taken)
        const problems = opened(saveText(merged)).problems.filter(({ id }) => !lasting.has(id))
        expect(problems).toEqual([])
        if (origin === one) expect(clashing.size).toBe(0)
      }
    }),
    { numRuns: 300 },
  )
  expect(some).toBeGreaterThan(100)
})

test('where there is no base, all that the other says otherwise makes the first into it', () => {
  fc.assert(
    fc.property(copies, ({ one, other }) => {
      const sides = sidesOf(one, one, other)
      expect(takenAtFirst(sides).size).toBe(sides.theirs.length)
      expect(sayingOf(sides.merged(takenAtFirst(sides)))).toEqual(sayingOf(other))
    }),
    { numRuns: 150 },
  )
})

test('two forms whose columns have the same ids are two: removing one’s column takes nothing from the other', () => {
  const base = ['s', 't'].reduce(
    (model, id) => addTemplate(model, copyOf(model, sample, { id, name: id }, 'en')),
    blankModel('m', 'en'),
  )
  const changed = changeTemplate(base, 's', form => changeColumn(form, 'inputs', { label: 'Means' }))
  const removed = changeTemplate(base, 't', form => removeColumn(form, 'inputs'))
  const both = changeTemplate(changed, 't', form => removeColumn(form, 'inputs'))
  expect(mergeModels(base, changed, removed)).toEqual({ model: both, clashes: [] })
  expect(mergeModels(base, both, both)).toEqual({ model: both, clashes: [] })
})
