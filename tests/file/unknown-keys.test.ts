import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compareModels } from '../../src/file/compare'
import { applyDifferences } from '../../src/file/differences/apply'
import { matched } from '../../src/file/match'
import { mergeModels, sidesOf } from '../../src/file/merge'
import { saveText } from '../../src/file/save'
import { document } from '../../src/file/shape/document'
import type { Shape } from '../../src/file/shape/field'
import { broughtBack, frozen, thawed } from '../../src/file/versions'
import { eachThing } from '../../src/file/walk'
import { bringIn } from '../../src/model/edits/bring-in'
import { addVersion } from '../../src/model/edits/versions'
import type { Json, Model } from '../../src/model/model'
import { wordsOf } from '../../src/words/words'
import { opened } from './opening'

// What a later release has written goes along wherever a model goes. The fixtures have an unknown key at every level.

const fixtures = ['every-key', 'own-form', 'inside-pdf'].map(
  name =>
    opened(readFileSync(new URL(`../fixtures/files/${name}.logicmodel`, import.meta.url), 'utf8')).model,
)

/** Every unknown key with its value and what it belongs to, one a line, as the saved file has them. */
const unknownIn = (model: Model): readonly string[] => {
  const found: string[] = []
  eachThing(document, { ...opened(saveText(model)).model }, (thing, of) => {
    for (const entry of Array.isArray(thing.more) ? thing.more : [])
      found.push(`${of.keys.map(({ name }) => name).join()} ${thing.id ?? ''} ${JSON.stringify(entry)}`)
  })
  return found.toSorted()
}

/** The model with one unknown key more at every level. */
const withUnknown = (given: Model, key: string, value: Json): Model => {
  const model = structuredClone(given)
  eachThing(document, { ...model }, thing => {
    thing.more = [...(Array.isArray(thing.more) ? thing.more : []), [key, value]]
  })
  return { ...model, more: [...model.more, [key, value]] }
}

const both = (model: Model) => withUnknown(withUnknown(model, 'byOne', 1), 'byOther', [{ of: 'two' }])

test('the fixtures have every sort of thing there is in a file', () => {
  const known = new Set<Shape>()
  const look = (of: Shape): void => {
    known.add(of)
    for (const { of: inner } of of.inner) look(inner)
  }
  look(document)
  const seen = new Set<Shape>()
  for (const model of fixtures) eachThing(document, { ...model }, (_, of) => seen.add(of))
  expect(known.size).toBeGreaterThan(20)
  expect(seen).toEqual(known)
})

test.each(fixtures)('what both copies do not know is merged, and nothing of it clashes', base => {
  const [one, other] = [withUnknown(base, 'byOne', 1), withUnknown(base, 'byOther', [{ of: 'two' }])]
  const { model, clashes } = mergeModels(base, one, other)
  expect(clashes).toEqual([])
  expect(unknownIn(model)).toEqual(unknownIn(both(base)))
})

test.each(fixtures)(
  'two values of one unknown key clash at every level, and none is lost by itself',
  base => {
    const [one, other] = [withUnknown(base, 'unheardOf', 'here'), withUnknown(base, 'unheardOf', 'there')]
    const sides = sidesOf(base, one, other)
    expect(sides.clashes.length).toBe(unknownIn(one).length - unknownIn(base).length)
    expect(new Set(sides.clashes.map(({ ours }) => ours.key))).toEqual(new Set(['unheardOf']))
    expect(unknownIn(mergeModels(base, one, other).model)).toEqual(unknownIn(one))
    expect(unknownIn(sides.merged(new Set(sides.theirs)))).toEqual(unknownIn(other))
  },
)

test.each(fixtures)('what was compared and taken brings them along', base => {
  const after = both(base)
  expect(unknownIn(applyDifferences(base, compareModels(base, after)))).toEqual(unknownIn(after))
  expect(unknownIn(applyDifferences(after, compareModels(after, base)))).toEqual(unknownIn(base))
  // Of two that share no past, the first is the base, and what is the same goes under its ids.
  const sides = sidesOf(base, base, matched(base, after, []))
  expect(unknownIn(sides.merged(new Set(sides.theirs)))).toEqual(unknownIn(after))
  expect(unknownIn(sides.merged(new Set()))).toEqual(unknownIn(base))
})

test.each(fixtures)('a version frozen into the file, and brought back, has them still', given => {
  const model = { ...both(given), versions: [] }
  const about = { name: 'As adopted', date: '2027-05-14', present: '', decisions: '' }
  const saved = opened(saveText(addVersion(model, frozen('v', about, model)))).model
  const [version] = saved.versions
  const earlier = version && thawed(version, wordsOf('en'))
  if (!earlier) throw new Error('The version could not be read')
  expect(unknownIn(earlier)).toEqual(unknownIn(model))
  const now = { ...saved, elements: [], links: [], more: [] }
  expect(unknownIn({ ...broughtBack(earlier, now), versions: [] })).toEqual(unknownIn(model))
})

test.each(fixtures)(
  'bringing a table or drawing into a model leaves all it has, and brings what cards have',
  base => {
    let ids = 0
    const given = withUnknown(base, 'onCards', true)
    const { model, brought } = bringIn(base, given, () => `brought-${ids++}`)
    const after = unknownIn(model)
    const before = unknownIn(base)
    expect(before.filter(line => !after.includes(line))).toEqual([])
    const added = after.filter(line => !before.includes(line))
    for (const id of brought) expect(added).toContainEqual(expect.stringContaining(` ${id} ["onCards",true]`))
  },
)
