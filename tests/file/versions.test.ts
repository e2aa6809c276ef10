import fc from 'fast-check'
import { describe, expect, it, test, vi } from 'vitest'
import { saveText } from '../../src/file/save'
import { spaced } from '../../src/file/spaced'
import { broughtBack, changedSince, frozen, lastVersion, thawed, withVersion } from '../../src/file/versions'
import { blankModel } from '../../src/model/blank'
import { addVersion, removeVersion } from '../../src/model/edits/versions'
import type { Model } from '../../src/model/model'
import { wordsOf } from '../../src/words/words'
import { arbitraryEdits } from '../model/arbitrary-edits'
import { arbitraryModel } from './arbitrary-model'
import { opened } from './opening'
import { sayingOf } from './saying'

vi.setConfig({ testTimeout: 120_000 })

const words = wordsOf('en')
const about = { name: 'As adopted', date: '2027-05-14', present: 'Ana, Ben', decisions: 'To go on' }

test('a frozen version is the model without its versions, in the file and out of it', () => {
  fc.assert(
    fc.property(arbitraryModel(), given => {
      const model = opened(saveText(given)).model
      const kept = opened(saveText(addVersion(model, frozen('frozen', about, model)))).model.versions.at(-1)
      expect(kept).toMatchObject(about)
      const out = kept && thawed(kept, words)
      expect(out && sayingOf(out)).toEqual(sayingOf({ ...model, versions: [] }))
    }),
    { numRuns: 150 },
  )
})

test('what was brought back has changed in nothing since, and keeps the versions there are', () => {
  fc.assert(
    fc.property(arbitraryModel(), arbitraryEdits, (before, edits) => {
      const now = edits.reduce((model: Model, { edit }) => edit(model), before)
      const back = broughtBack(before, now)
      expect(changedSince(before, back)).toEqual([])
      expect(back.versions).toBe(now.versions)
      expect(changedSince(before, now).some(({ key, at }) => at.length === 0 && key === 'versions')).toBe(
        false,
      )
    }),
    { numRuns: 150 },
  )
})

describe('versions in a file', () => {
  const model = blankModel('m', 'en')
  const version = (id: string, date: string) => frozen(id, { ...about, date }, model)

  it('are added with a name and removed by id', () => {
    const two = addVersion(addVersion(model, version('a', '2027')), version('b', '2026'))
    expect(two.versions.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(removeVersion(two, 'a').versions.map(({ id }) => id)).toEqual(['b'])
    expect(addVersion(model, { ...version('c', ''), name: '  ' })).toBe(model)
    expect(lastVersion(two)?.id).toBe('a')
    expect(lastVersion(model)).toBeNull()
  })
})

test('a version that would make the file too large to be opened again is refused before', () => {
  const large: Model = { ...blankModel('m', 'en'), more: [['unknown', 'x'.repeat(17 * 1024 * 1024)]] }
  const version = frozen('v', about, large)
  expect(withVersion(blankModel('m', 'en'), version, words).ok).toBe(true)
  const refused = withVersion(large, version, words)
  expect(refused.ok ? '' : refused.error.says).toBe(words.versions.tooLarge)
})

describe('the saves that are listed', () => {
  const minute = 60_000
  const now = 1_000_000 * minute
  const ago = (minutes: number) => ({ digest: String(minutes), at: now - minutes * minute })

  it('stand farther apart the older they are, with the newest and the oldest among them', () => {
    const every = Array.from({ length: 60 * 24 * 30 }, (_, minutes) => ago(minutes))
    const listed = spaced(every, now)
    expect(listed.length).toBeLessThan(140)
    expect(listed[0]).toEqual(ago(0))
    expect(listed[1]).toEqual(ago(2))
    expect(listed.at(-1)).toEqual(ago(60 * 24 * 30 - 1))
  })

  it('are all there while they are few', () => {
    expect(spaced([ago(3000), ago(0), ago(90)], now)).toEqual([ago(0), ago(90), ago(3000)])
    expect(spaced([], now)).toEqual([])
  })
})
