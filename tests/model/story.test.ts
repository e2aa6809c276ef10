import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blankElement, blankLink, blankModel } from '../../src/model/blank'
import type { Model } from '../../src/model/model'
import { type Direction, placeOf, type Step, storyOf } from '../../src/model/story'
import { anyModel } from '../layout/models'

const kindOf = (id: string): string =>
  ({ i: 'input', a: 'activity', u: 'output', o: 'outcome' })[id.charAt(0)] ?? 'thought'

const horizonOf = (id: string): string => ({ s: 'short', l: 'long' })[id.charAt(2)] ?? ''

/** Cards named by kind letter, number and horizon ("i1 o2l"), and links named by their ends ("i1-o2l"). */
const modelOf = (cards: string, links = ''): Model => ({
  ...blankModel('m', 'en'),
  elements: cards
    .split(' ')
    .filter(Boolean)
    .map(id => ({ ...blankElement(id, kindOf(id), id), horizon: horizonOf(id) })),
  links: links
    .split(' ')
    .filter(Boolean)
    .map(name => {
      const [from = '', to = ''] = name.split('-')
      return blankLink(name, from, to)
    }),
})

const written = ({ card, links }: Step): string =>
  links.length === 0 ? card : `${card}<${links.map(({ from }) => from).join('+')}`
const told = (model: Model, direction: Direction): string => storyOf(model, direction).map(written).join(' ')

const coaching = modelOf(
  'i1 i2 i3 a1 a2 u1 o1s o2s o3l',
  'i1-a1 i2-a1 i2-a2 a1-u1 u1-o1s a2-o2s o1s-o3l o2s-o3l i3-a2',
)

test('backwards, each end is followed down to its inputs before the next branch', () => {
  expect(told(coaching, 'backwards')).toBe('o3l<o1s+o2s o1s<u1 u1<a1 a1<i1+i2 o2s<a2 a2<i2+i3')
})

test('forwards, what brings a card about comes before the card', () => {
  expect(told(coaching, 'forwards')).toBe('a1<i1+i2 u1<a1 o1s<u1 a2<i2+i3 o2s<a2 o3l<o1s+o2s')
})

test('the latest ends come first, and one that is an end before one that leads on', () => {
  const model = modelOf('a1 u1 o1s o2l o3l o4', 'a1-o1s a1-o2l a1-u1 a1-o3l o3l-o4')
  expect(told(model, 'backwards')).toBe('o2l<a1 a1 o1s<a1 o4<o3l o3l<a1 u1<a1')
})

test('backwards, a chain that stops short of an input says so', () => {
  const model = modelOf('i1 a1 a2 o1', 'i1-a1 a1-o1 a2-o1')
  expect(told(model, 'backwards')).toBe('o1<a1+a2 a1<i1 a2')
  expect(told(model, 'forwards')).toBe('a1<i1 o1<a1+a2')
})

test('cards without links come last, lane by lane', () => {
  const model = modelOf('i1 i2 a1 o1 a2 o2 x1', 'a1-o1')
  expect(told(model, 'backwards')).toBe('o1<a1 a1 x1 o2 a2 i1 i2')
  expect(told(model, 'forwards')).toBe('o1<a1 i1 i2 a2 o2 x1')
})

test('an empty model has no story', () => {
  expect(storyOf(modelOf(''), 'backwards')).toEqual([])
})

test('more causes than can be read at once are told in even parts', () => {
  const inputs = Array.from({ length: 9 }, (_, at) => `i${at}`)
  const story = storyOf(modelOf(`${inputs.join(' ')} a1`, inputs.map(id => `${id}-a1`).join(' ')), 'forwards')
  expect(story.map(({ links, part, parts }) => [links.length, part, parts])).toEqual([
    [5, 1, 2],
    [4, 2, 2],
  ])
  expect(new Set(story.map(({ key }) => key)).size).toBe(2)
})

test('a circle is told once round, with and without an end', () => {
  expect(told(modelOf('a1 a2 a3', 'a1-a2 a2-a3 a3-a1'), 'backwards')).toBe('a1<a3 a3<a2 a2<a1')
  expect(told(modelOf('a1 a2 o1', 'a1-a2 a2-a1 a2-o1'), 'forwards')).toBe('a1<a2 a2<a1 o1<a2')
})

test('a story comes to what brings a card about, else to what the card brings about', () => {
  const story = storyOf(coaching, 'backwards')
  expect(story[placeOf(story, 'a1')]?.card).toBe('a1')
  expect(placeOf(story, 'i1')).toBe(placeOf(story, 'a1'))
  expect(placeOf(story, 'u1-o1s')).toBe(1)
  expect(placeOf(story, 'gone')).toBe(-1)
})

const directions = fc.constantFrom<Direction>('backwards', 'forwards')

test('every link is in one step and every card in some, whatever the model, and the story is always the same', () => {
  fc.assert(
    fc.property(anyModel(12, 24), directions, (model, direction) => {
      const story = storyOf(model, direction)
      const links = story.flatMap(step => step.links.map(({ id }) => id))
      expect(links.toSorted()).toEqual(model.links.map(({ id }) => id).toSorted())
      const shown = new Set(story.flatMap(({ card, links }) => [card, ...links.map(({ from }) => from)]))
      expect(shown.size).toBe(model.elements.length)
      for (const { card, links } of story) for (const { to } of links) expect(to).toBe(card)
      expect(new Set(story.map(({ key }) => key)).size).toBe(story.length)
      expect(storyOf(structuredClone(model), direction)).toEqual(story)
    }),
  )
})

/** Links only onwards in the list, so that nothing leads back to itself. */
const onwards = anyModel(12, 24).map(model => {
  const place = new Map(model.elements.map(({ id }, at) => [id, at]))
  const links = model.links.filter(({ from, to }) => (place.get(from) ?? 0) < (place.get(to) ?? 0))
  return { ...model, links }
})

test('backwards a card is asked about after it was an answer, forwards it is an answer after it was told', () => {
  fc.assert(
    fc.property(onwards, model => {
      const leads = new Set(model.links.map(({ from }) => from))
      const answers = new Set<string>()
      for (const { card, links } of storyOf(model, 'backwards')) {
        if (leads.has(card)) expect(answers.has(card)).toBe(true)
        for (const { from } of links) answers.add(from)
      }
      const arrives = new Set(model.links.map(({ to }) => to))
      const toldOf = new Set<string>()
      for (const { card, links } of storyOf(model, 'forwards')) {
        for (const { from } of links) if (arrives.has(from)) expect(toldOf.has(from)).toBe(true)
        toldOf.add(card)
      }
    }),
  )
})

test('both directions tell the same steps, but for what backwards alone asks', () => {
  fc.assert(
    fc.property(anyModel(12, 24), model => {
      const keys = (direction: Direction) =>
        storyOf(model, direction)
          .filter(({ links }) => links.length > 0)
          .map(({ key, links }) => `${key} ${links.map(({ id }) => id)}`)
          .toSorted()
      expect(keys('backwards')).toEqual(keys('forwards'))
    }),
  )
})

test('a model as large as a file may hold is told all the same', () => {
  const elements = Array.from({ length: 20_000 }, (_, at) => blankElement(`e${at}`, 'outcome', ''))
  const links = elements.map(({ id }, at) => blankLink(`l${at}`, id, elements[(at + 1) % 20_000]?.id ?? ''))
  const model = { ...blankModel('m', 'en'), elements, links }
  expect(storyOf(model, 'backwards')).toHaveLength(20_000)
  expect(storyOf(model, 'forwards')).toHaveLength(20_000)
})
