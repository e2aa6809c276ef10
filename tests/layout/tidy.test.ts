import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countCrossings } from '../../src/layout/crossings'
import { tidy } from '../../src/layout/tidy'
import { blankElement, blankGroup, blankLink, blankModel } from '../../src/model/blank'
import type { Element, Model } from '../../src/model/model'
import { runsOf } from '../../src/model/runs'
import { sample } from '../../src/templates/sample'
import { byColumn } from '../../src/templates/templates'
import { anyModel, fiveLanes } from './models'

const crossed: Model = {
  ...blankModel('m', 'en'),
  elements: [
    blankElement('i1', 'input'),
    blankElement('a1', 'activity'),
    blankElement('i2', 'input'),
    blankElement('a2', 'activity'),
  ],
  links: [blankLink('l1', 'i1', 'a2'), blankLink('l2', 'i2', 'a1')],
}

const columnsOf = (model: Model) =>
  [...byColumn(fiveLanes, model.elements).values()].map(cards => cards.map(({ id }) => id))

describe('tidying', () => {
  test('puts cards so that links no longer cross, and counts what it removed', () => {
    const { model, removed } = tidy(crossed, sample)
    expect(removed).toBe(1)
    expect(tidy(model, sample)).toEqual({ model, removed: 0 })
  })

  test('leaves a model without crossings the very same', () => {
    const straight = { ...crossed, links: [blankLink('l1', 'i1', 'a1'), blankLink('l2', 'i2', 'a2')] }
    expect(tidy(straight, sample).model).toBe(straight)
  })

  test('keeps neighbours of a group together, where without the group it would not', () => {
    const spreadOf = (run: readonly Element[], model: Model): number => {
      const places = run.map(
        ({ id }) =>
          columnsOf(model)
            .map(ids => ids.indexOf(id))
            .find(at => at >= 0) ?? -1,
      )
      return Math.max(...places) - Math.min(...places)
    }
    let splits = 0
    fc.assert(
      fc.property(anyModel(16, 24), start => {
        const free = { ...start, elements: start.elements.map(card => ({ ...card, group: '' })) }
        const [after, otherwise] = [tidy(start, fiveLanes).model, tidy(free, fiveLanes).model]
        for (const run of [...byColumn(fiveLanes, start.elements).values()].flatMap(runsOf)) {
          expect(spreadOf(run, after)).toBe(run.length - 1)
          splits += Number(spreadOf(run, otherwise) > run.length - 1)
        }
      }),
      { numRuns: 60, seed: 7 },
    )
    expect(splits).toBeGreaterThan(0)
  })

  test('orders a group’s cards among themselves', () => {
    const inGroup = {
      ...crossed,
      groups: [blankGroup('g', 'Coaching')],
      elements: crossed.elements.map(card => ({ ...card, group: 'g' })),
    }
    expect(tidy(inGroup, sample).removed).toBe(1)
  })

  test('keeps every card, unchanged, in its column, and never adds a crossing', () => {
    fc.assert(
      fc.property(anyModel(14, 20), start => {
        const { model, removed } = tidy(start, fiveLanes)
        expect(new Set(model.elements)).toEqual(new Set(start.elements))
        expect(columnsOf(model).map(ids => ids.toSorted())).toEqual(
          columnsOf(start).map(ids => ids.toSorted()),
        )
        const before = countCrossings(columnsOf(start), start.links)
        expect(countCrossings(columnsOf(model), start.links)).toBe(before - removed)
        expect(removed).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 40 },
    )
  })
})
