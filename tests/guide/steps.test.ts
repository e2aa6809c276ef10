import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heldBy, stepsIn } from '../../src/guide/guide'
import { guideOrders, type StepId, stepOf } from '../../src/guide/steps'
import { blankElement, blankLink, blankModel } from '../../src/model/blank'
import { changeInitiative } from '../../src/model/edits/initiative'
import { horizons, isKind, kinds } from '../../src/model/model'
import { sample } from '../../src/templates/sample'
import { languages, wordsOf } from '../../src/words/words'

const all = stepsIn('outcomes-first', sample)
const cardSteps = (ids: readonly StepId[]) =>
  ids.flatMap(id => {
    const step = stepOf(id)
    return step.as === 'card' ? [step] : []
  })

describe('the steps', () => {
  it.each(kinds)('ask for cards of the kind %s', kind => {
    expect(cardSteps(all).filter(step => step.kind === kind).length).toBeGreaterThan(0)
  })

  it.each(guideOrders)('are each there once, %s', order => {
    expect(new Set(stepsIn(order, sample)).size).toBe(stepsIn(order, sample).length)
    expect(stepsIn(order, sample).toSorted()).toEqual(all.toSorted())
  })

  it('go from the long term back to the inputs, or from the inputs on to the long term', () => {
    const way = (order: (typeof guideOrders)[number]) =>
      cardSteps(stepsIn(order, sample)).map(({ kind, horizon }) => horizon || kind)
    expect(way('outcomes-first')).toEqual([
      'long',
      'medium',
      'short',
      'activity',
      'participation',
      'output',
      'input',
    ])
    expect(way('inputs-first')).toEqual([
      'input',
      'activity',
      'participation',
      'output',
      'short',
      'medium',
      'long',
    ])
  })

  it('leave out what a template has no column for', () => {
    const columns = sample.columns.map(column =>
      column.id === 'activities' ? { ...column, takes: ['activity'] as const } : column,
    )
    const steps = stepsIn('outcomes-first', { ...sample, columns })
    expect(all.filter(id => !steps.includes(id))).toEqual(['participants', 'outputs'])
  })

  it.each(languages)('have a name of a word or three and a plain question, in %s', language => {
    const { names, asks } = wordsOf(language).guide
    for (const id of all) {
      expect(names[id].length).toBeLessThan(18)
      expect(asks[id]).toMatch(/\?$/)
      expect(asks[id].length).toBeLessThan(70)
    }
  })
})

describe('what the steps hold', () => {
  it('is every card of a kind there is, once', () => {
    const card = fc.record({
      kind: fc.constantFrom(...kinds, 'thought'),
      horizon: fc.constantFrom('', 'someday', ...horizons),
    })
    fc.assert(
      fc.property(fc.array(card), cards => {
        const elements = cards.map((one, at) => ({
          ...blankElement(`e${at}`, one.kind),
          horizon: one.horizon,
        }))
        const model = { ...blankModel('m', 'en'), elements }
        const held = all
          .filter(id => stepOf(id).as === 'card')
          .reduce((sum, id) => sum + (heldBy(model, id) ?? 0), 0)
        expect(held).toBe(elements.filter(({ kind }) => isKind(kind)).length)
      }),
    )
  })

  it('is the purpose, the links and the lists, too, and nothing for the last look', () => {
    const blank = blankModel('m', 'en')
    expect(all.map(id => heldBy(blank, id))).toEqual([...all.slice(1).map(() => 0), null])
    const said = changeInitiative(
      {
        ...blank,
        elements: [blankElement('i', 'input'), blankElement('a', 'activity')],
        links: [blankLink('l', 'i', 'a')],
        assumptions: [{ id: 's', text: 'x', about: '', more: [] }],
        externalFactors: [{ id: 'x', text: 'x', more: [] }],
      },
      { purpose: 'Together' },
    )
    expect(all.filter(id => heldBy(said, id) === 1)).toEqual([
      'purpose',
      'activities',
      'inputs',
      'links',
      'assumptions',
      'factors',
    ])
  })
})
