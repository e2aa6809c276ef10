import { describe, expect, it } from 'vitest'
import { rowsInView } from '../../renderer/outline/in-view'
import { type Folds, rowsOf } from '../../renderer/outline/rows'
import { layOut } from '../../src/layout/lay-out'
import { screenCardHeight, screenSizes } from '../../src/layout/screen'
import { blankElement, blankLink, blankModel } from '../../src/model/blank'
import type { Model } from '../../src/model/model'
import { templateOf } from '../../src/templates/templates'
import { wordsOf } from '../../src/words/words'

const face = { lines: [''], height: screenCardHeight(1) }

const sceneOf = (model: Model) => {
  const template = templateOf(model)
  return { model, template, layout: layOut(model, template, screenSizes, () => face) }
}

const closed: Folds = { closed: new Set(), links: false, turned: new Set() }

const small: Model = {
  ...blankModel('small', 'en'),
  elements: [
    blankElement('a', 'activity', 'Meet'),
    blankElement('i', 'input', 'Money'),
    blankElement('j', 'input', 'Rooms'),
    { ...blankElement('x', 'input', 'Unheard of'), kind: 'premise' },
  ],
  links: [blankLink('l', 'i', 'a'), blankLink('m', 'a', 'i'), blankLink('n', 'a', 'gone')],
}

const rowsIn = (folds: Folds, model = small) => rowsOf(sceneOf(model), folds, wordsOf('en'), 'en', [])
const keys = (folds: Folds) => rowsIn(folds).map(row => row.key)

describe('the rows of an outline', () => {
  it('are the columns with their cards, and last what no column takes', () => {
    expect(rowsIn(closed).map(({ key, level, place, of }) => [key, level, `${place} of ${of}`])).toEqual([
      ['lane inputs', 1, '1 of 4'],
      ['card i', 2, '1 of 2'],
      ['card j', 2, '2 of 2'],
      ['lane activities', 1, '2 of 4'],
      ['card a', 2, '1 of 1'],
      ['lane outcomes', 1, '3 of 4'],
      ['lane ', 1, '4 of 4'],
      ['card x', 2, '1 of 1'],
    ])
  })

  it('have under an open card where it leads, then what it comes from; a link without its other end has none', () => {
    expect(keys({ ...closed, turned: new Set(['a']) })).toEqual([
      'lane inputs',
      'card i',
      'card j',
      'lane activities',
      'card a',
      'to m',
      'from l',
      'lane outcomes',
      'lane ',
      'card x',
    ])
    const open = keys({ ...closed, links: true, turned: new Set(['a']) })
    expect(open).toEqual(expect.arrayContaining(['to l', 'from m']))
    expect(open).not.toContain('to m')
  })

  it('say of a closed card the codes at the other ends, and of an open one nothing twice', () => {
    const codes = (folds: Folds) =>
      rowsIn(folds).flatMap(row => (row.type === 'card' && row.id === 'a' ? [[row.to, row.from]] : []))
    expect(codes(closed)).toEqual([['I1', 'I1']])
    expect(codes({ ...closed, links: true })).toEqual([['', '']])
  })

  it('fold, where there is anything to fold', () => {
    expect(keys({ ...closed, closed: new Set(['inputs']) })).not.toContain('card i')
    const folds = rowsIn(closed).map(row => row.isOpen)
    expect(folds).toEqual([true, false, null, true, false, null, true, null])
  })
})

describe('what is drawn of them', () => {
  const many: Model = {
    ...blankModel('many', 'en'),
    elements: Array.from({ length: 1000 }, (_, at) => blankElement(`e${at}`, 'input', `Card ${at}`)),
  }
  const rows = rowsIn(closed, many)
  const all = rows.reduce((sum, row) => sum + row.height, 0)

  it.each([0, 5_000, all - 800])('are those in view from %i px, in their places', top => {
    const { drawn, rest } = rowsInView(rows, top, top + 800, undefined)
    expect(drawn.length).toBeGreaterThan(20)
    expect(drawn.length).toBeLessThan(40)
    const drawnHeight = drawn.reduce((sum, { row, gap }) => sum + gap + row.height, 0)
    expect(drawnHeight + rest).toBe(all)
    const above = drawn[0]?.gap ?? 0
    expect(above).toBeLessThanOrEqual(top)
    expect(above).toBeGreaterThan(top - 60)
  })

  it('are the row one stands on too, wherever it is', () => {
    const stood = rows[900]
    const { drawn, rest } = rowsInView(rows, 0, 800, stood)
    expect(drawn.at(-1)?.row).toBe(stood)
    expect(drawn.reduce((sum, { row, gap }) => sum + gap + row.height, rest)).toBe(all)
  })
})
