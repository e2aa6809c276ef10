import { describe, expect, it } from 'vitest'
import { type Becomes, type GuideOrder, type StepId, stepOf } from '../../src/guide/steps'
import { nextUnreached } from '../../src/guide/unreached'
import { blankElement, blankLink, blankModel } from '../../src/model/blank'
import { capture } from '../../src/model/edits/capture'
import type { Model } from '../../src/model/model'
import { sample } from '../../src/templates/sample'
import { byColumn } from '../../src/templates/templates'

const becomes = (id: StepId): Becomes => {
  const step = stepOf(id)
  if (step.as === 'links' || step.as === 'review') throw new Error('Takes no lines')
  return step
}

/** The model after these lines were said, each at its step, ids n1, n2 … */
const saying = (
  said: ReadonlyArray<readonly [StepId, ...string[]]>,
  start = blankModel('m', 'en'),
): Model => {
  let count = 0
  return said.reduce(
    (model, [id, ...lines]) => capture(model, sample, becomes(id), lines, () => `n${++count}`).model,
    start,
  )
}

const column = (model: Model, id: string): readonly string[] =>
  [...byColumn(sample, model.elements)].flatMap(([one, cards]) =>
    one?.id === id ? cards.map(({ text }) => text) : [],
  )

describe('what is said', () => {
  it('becomes a card of the step’s kind and horizon, in its lane', () => {
    const model = saying([['medium', 'Lessons change']])
    expect(model.elements).toEqual([
      { ...blankElement('n1', 'outcome', 'Lessons change'), horizon: 'medium' },
    ])
  })

  it('stands from the short term to the long, though it is said from the end', () => {
    const model = saying([
      ['long', 'Long one'],
      ['medium', 'Medium one'],
      ['short', 'Short one', 'Short two'],
      ['long', 'Long two'],
      ['medium', 'Medium two'],
    ])
    expect(column(model, 'outcomes')).toEqual([
      'Short one',
      'Short two',
      'Medium one',
      'Medium two',
      'Long one',
      'Long two',
    ])
  })

  it('goes below the last of its kind, and leaves the others in their order', () => {
    const start = {
      ...blankModel('m', 'en'),
      elements: [
        blankElement('a', 'activity', 'First'),
        blankElement('u', 'output', 'Counted'),
        blankElement('b', 'activity', 'Second'),
        blankElement('v', 'output', 'Also counted'),
      ],
    }
    const model = saying(
      [
        ['activities', 'Third'],
        ['participants', 'Everyone'],
      ],
      start,
    )
    expect(column(model, 'activities')).toEqual([
      'First',
      'Counted',
      'Second',
      'Third',
      'Also counted',
      'Everyone',
    ])
  })

  it('becomes an item of a list, or another line of the purpose', () => {
    const model = saying([
      ['assumptions', 'Coaches stay', 'Rooms are free'],
      ['factors', 'Rents'],
      ['purpose', 'All children read'],
      ['purpose', 'In every school'],
    ])
    expect(model.assumptions.map(({ text }) => text)).toEqual(['Coaches stay', 'Rooms are free'])
    expect(model.externalFactors.map(({ text }) => text)).toEqual(['Rents'])
    expect(model.initiative.purpose).toBe('All children read\nIn every school')
  })
})

describe('the next card nothing leads to', () => {
  const model: Model = {
    ...blankModel('m', 'en'),
    elements: [
      blankElement('i', 'input', 'Coaches'),
      blankElement('a', 'activity', 'Cycles'),
      blankElement('u', 'output', 'Eight cycles'),
      blankElement('e', 'output', ' '),
      { ...blankElement('s', 'outcome', 'Routines'), horizon: 'short' },
      { ...blankElement('l', 'outcome', 'Reading'), horizon: 'long' },
      blankElement('x', 'thought', 'A thought'),
    ],
    links: [blankLink('1', 'u', 's')],
  }
  const way = (order: GuideOrder, one: Model = model) => {
    const ids: (string | null)[] = [nextUnreached(one, sample, order, null)]
    while (ids.length < 4) ids.push(nextUnreached(one, sample, order, ids.at(-1) ?? null))
    return ids
  }

  it('is asked for from the end or from the beginning, inputs and empty cards apart, and around again', () => {
    expect(way('outcomes-first')).toEqual(['l', 'u', 'a', 'l'])
    expect(way('inputs-first')).toEqual(['a', 'u', 'l', 'a'])
  })

  it('comes after the card asked about, though that has been linked by now', () => {
    const linked = { ...model, links: [...model.links, blankLink('2', 'a', 'u')] }
    expect(nextUnreached(linked, sample, 'outcomes-first', 'u')).toBe('a')
  })

  it('is none where something leads to each', () => {
    const links = ['a', 'u', 's', 'l'].map(id => blankLink(`to ${id}`, 'i', id))
    expect(nextUnreached({ ...model, links }, sample, 'outcomes-first', 'l')).toBeNull()
  })
})
