import { expect, test } from 'vitest'
import { blankLink } from '../../src/model/blank'
import { chainOf, comesFrom, leadsTo } from '../../src/model/chains'

/** Links named by their ends: "i-a". */
const linked = (...names: readonly string[]) => ({
  links: names.map(name => {
    const [from = '', to = ''] = name.split('-')
    return blankLink(name, from, to)
  }),
})

const chain = (model: ReturnType<typeof linked>, ...ids: readonly string[]): readonly string[] =>
  [...chainOf(model, ids)].sort()

test('an element leads to and comes from what it is linked with directly', () => {
  const model = linked('i-a', 'j-a', 'a-o', 'o-q')
  expect(comesFrom(model, 'a').map(({ id }) => id)).toEqual(['i-a', 'j-a'])
  expect(leadsTo(model, 'a').map(({ id }) => id)).toEqual(['a-o'])
  expect(leadsTo(model, 'q')).toEqual([])
})

test('a chain runs both ways to its ends, but never back down a side branch', () => {
  const model = linked('i-a', 'i-b', 'j-a', 'a-o', 'o-q', 'b-r')
  expect(chain(model, 'a')).toEqual(['a', 'a-o', 'i', 'i-a', 'j', 'j-a', 'o', 'o-q', 'q'])
})

test('the chain of a link is what leads to its start and what comes from its end', () => {
  const model = linked('i-a', 'i-b', 'j-a', 'a-o', 'a-p', 'b-o')
  expect(chain(model, 'a-o')).toEqual(['a', 'a-o', 'i', 'i-a', 'j', 'j-a', 'o'])
})

test('a circle is followed once round', () => {
  expect(chain(linked('a-b', 'b-c', 'c-a'), 'a')).toEqual(['a', 'a-b', 'b', 'b-c', 'c', 'c-a'])
})

test('an element without links is a chain of its own', () => {
  expect(chain(linked('a-b'), 'z')).toEqual(['z'])
})

test('a chain of a hundred thousand links is followed', () => {
  const names = Array.from({ length: 100_000 }, (_, at) => `e${at}-e${at + 1}`)
  expect(chainOf(linked(...names), ['e50000']).size).toBe(200_001)
})
