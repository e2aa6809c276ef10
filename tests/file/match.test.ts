import fc from 'fast-check'
import { describe, expect, it, test, vi } from 'vitest'
import { compareModels } from '../../src/file/compare'
import { renamed } from '../../src/file/differences/renamed'
import { likelyPairs, matched } from '../../src/file/match'
import { saveText } from '../../src/file/save'
import { blankAssumption, blankElement, blankLink, blankModel, blankPartner } from '../../src/model/blank'
import type { Model } from '../../src/model/model'
import { arbitraryModel } from './arbitrary-model'
import { opened } from './opening'
import { sayingOf } from './saying'

vi.setConfig({ testTimeout: 120_000 })

const group = (who: string, texts: readonly string[], kind = 'activity'): Model => ({
  ...blankModel('m', 'en'),
  elements: texts.map((text, at) => blankElement(`${who}${at}`, kind, text)),
})

const told = (mine: Model, theirs: Model) =>
  likelyPairs(mine, theirs).map(pair => `${pair.mine.text} = ${pair.theirs.text}`)

describe('what two groups wrote down', () => {
  it('is paired where it says nearly the same, the likeliest first', () => {
    const mine = group('a', ['Monthly coaching cycles', 'Train the principals', 'Buy books'])
    const theirs = group('b', ['Train all principals', 'monthly coaching-cycles.', 'Open a library'])
    expect(told(mine, theirs)).toEqual([
      'Monthly coaching cycles = monthly coaching-cycles.',
      'Train the principals = Train all principals',
    ])
  })

  it('is paired once, with what it is most like', () => {
    const mine = group('a', ['Coaches visit classrooms', 'Coaches visit classrooms weekly'])
    const theirs = group('b', ['Coaches visit classrooms every week', 'Coaches visit classrooms'])
    const pairs = likelyPairs(mine, theirs)
    expect(pairs.map(({ mine, theirs }) => `${mine.id} ${theirs.id}`)).toEqual(['a0 b1', 'a1 b0'])
  })

  it('is not paired with another kind, nor where the id says that it is the same', () => {
    const mine = group('a', ['Coaching'])
    expect(told(mine, group('b', ['Coaching'], 'output'))).toEqual([])
    expect(told(mine, group('a', ['Coaching']))).toEqual([])
  })

  it('is compared as one model once it is paired, links and partners included', () => {
    const full = (who: string): Model => {
      const model = group(who, ['Train the coaches', 'Coach the teachers'])
      return {
        ...model,
        initiative: { ...model.initiative, partners: [blankPartner(`${who}p`, 'Lowell Public Schools')] },
        elements: model.elements.map(one => ({ ...one, owners: [`${who}p`] })),
        links: [blankLink(`${who}l`, `${who}0`, `${who}1`)],
        assumptions: [{ ...blankAssumption(`${who}s`, 'There is time'), about: `${who}l` }],
      }
    }
    const [mine, theirs] = [full('a'), full('b')]
    const pairs = likelyPairs(mine, theirs)
    expect(pairs.length).toBe(4)
    expect(compareModels(mine, matched(mine, theirs, pairs))).toEqual([])
  })
})

const names = (model: Model): ReadonlyMap<string, string> =>
  new Map(
    [...model.elements, ...model.links, ...model.initiative.partners, ...model.groups].map(({ id }) => [
      id,
      `other ${id}`,
    ]),
  )

test('a model under other ids says the same, breaks no rule, and goes back', () => {
  fc.assert(
    fc.property(arbitraryModel(), given => {
      const model = opened(saveText(given)).model
      const there = names(model)
      const back = new Map(Array.from(there, ([from, to]) => [to, from]))
      const other = renamed(model, there)
      expect(opened(saveText(other)).problems.length).toBe(opened(saveText(model)).problems.length)
      expect(sayingOf(renamed(other, back))).toEqual(sayingOf(model))
    }),
    { numRuns: 200 },
  )
})

test('pairs are one to one, of one kind, likelier ones first, and leave a model that breaks no rule', () => {
  const words = fc.constantFrom('we', 'coach', 'teachers', 'families', 'read', 'monthly', 'schools', 'books')
  const texts = fc.array(
    fc.array(words, { minLength: 1, maxLength: 6 }).map(some => some.join(' ')),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(texts, texts, (some, others) => {
      const [mine, theirs] = [group('a', some), group('b', others)]
      const pairs = likelyPairs(mine, theirs)
      expect(new Set(pairs.map(pair => pair.mine.id)).size).toBe(pairs.length)
      expect(new Set(pairs.map(pair => pair.theirs.id)).size).toBe(pairs.length)
      const likenesses = pairs.map(({ likeness }) => likeness)
      expect(likenesses).toEqual(likenesses.toSorted((one, other) => other - one))
      expect(opened(saveText(matched(mine, theirs, pairs))).problems).toEqual([])
      const same = some.filter(text => others.includes(text))
      if (new Set(some).size === some.length && new Set(others).size === others.length)
        expect(pairs.filter(({ likeness }) => likeness === 1).length).toBe(same.length)
    }),
    { numRuns: 300 },
  )
})

test('does so for models as large as they come', () => {
  const texts = (who: string) =>
    Array.from({ length: 20_000 }, (_, at) => `Do thing ${at} for ${who} school ${at % 97}`)
  const pairs = likelyPairs(group('a', texts('the')), group('b', texts('each')))
  expect(pairs.length).toBeGreaterThan(10_000)
})
