import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blankElement } from '../../src/model/blank'
import type { Model } from '../../src/model/model'
import { arrangements } from '../../src/page/arrangement'
import { composePages } from '../../src/page/compose'
import { fitted } from '../../src/page/fit'
import { stylesOf } from '../../src/page/kit'
import { fewestPages } from '../../src/page/lanes'
import { type PageStep, steps } from '../../src/page/steps'
import { taskOf } from '../../src/page/task'
import { setterWith } from '../../src/page/text'
import { fitTroubles, largerSays } from '../../src/page/told-fit'
import { sample } from '../../src/templates/sample'
import { templateOf } from '../../src/templates/templates'
import { wordsOf } from '../../src/words/words'
import { typesetter } from './fonts'
import { letter, modelOf } from './models'
import { textsOf } from './reading'

const words = wordsOf('en')
const compose = (model: Model) => composePages(model, templateOf(model), letter, typesetter)
const cards = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    blankElement(`e${i}`, i % 2 === 0 ? 'activity' : 'output', `Thing number ${i} to be done by many of us`),
  )

test('a page says what it is set in, and nothing is the matter with a small model', () => {
  const { fit } = compose(modelOf(cards(4)))
  expect(fit).toEqual({
    pages: 1,
    type: 11,
    isClose: false,
    isUneven: false,
    allowed: null,
    broken: [],
    larger: null,
  })
  expect(fitTroubles(fit, words)).toEqual([])
})

test('a page that had to be set closely, in columns of different widths, says so', () => {
  const long = (count: number) => cards(count).map(card => ({ ...card, text: card.text.repeat(2) }))
  const fits = [4, 10, 14, 18, 22].map(count => compose(modelOf(long(count))).fit)
  expect(fits.map(fit => words.pageFit.fits(fit))).toEqual([
    'It fits on one page, in type of 11 points.',
    'It fits on one page, in type of 11 points, with columns of different widths.',
    'It fits on one page, in type of 8.5 points, set closely.',
    'It takes 2 pages, in type of 11 points, with columns of different widths.',
    'It takes 2 pages, in type of 10 points, with columns of different widths.',
  ])
})

test('a word wider than its column is named, whole, once, and no other is', () => {
  const long = 'x'.repeat(30).concat('y'.repeat(100))
  const { fit } = compose(modelOf([blankElement('a', 'input', `A ${long} in low-income schools`)]))
  expect(fit.broken).toEqual([`${long.slice(0, 39)}…`])
})

test('a column is as wide as its longest word where the others leave it the room', () => {
  const word = 'Wirtschaftlichkeitsbetrachtung'
  const form = { ...modelOf([blankElement('a', 'input', word), ...cards(6)]), template: 'kellogg-basic' }
  for (const arrangement of arrangements) {
    const { fit } = composePages(
      form,
      templateOf(form),
      { ...letter, portrait: true, arrangement },
      typesetter,
    )
    expect(fit).toMatchObject({ pages: 1, isUneven: true, broken: [] })
  }
})

test('whole words cost one page at most, and none that the form does not allow', () => {
  const fitOf = (count: number, pages: number) => {
    const form = { ...templateOf({ template: 'kellogg-basic', templates: [] }), limits: { pages } }
    const others = ['input', 'activity', 'output'].flatMap(kind =>
      Array.from({ length: count }, (_, i) =>
        blankElement(`${kind} ${i}`, kind, `Thing number ${i} to be done`),
      ),
    )
    const model = modelOf([blankElement('a', 'outcome', 'Wirtschaftlichkeitsbetrachtungen'), ...others])
    const { fit } = composePages(model, form, { ...letter, portrait: true }, typesetter)
    return [fit.pages, fit.broken.length]
  }
  expect([fitOf(18, 2), fitOf(18, 1), fitOf(200, 100)]).toEqual([
    [2, 0],
    [1, 1],
    [10, 1],
  ])
})

test('a word that has no room behind its card’s code stands below it, whole', () => {
  const word = 'Counterrevolutionaries'.repeat(2)
  const words = [...cards(4), blankElement('a', 'activity', `All of the ${word}`)]
  const { sheets, fit } = compose(modelOf(words))
  expect(fit).toMatchObject({ type: 11, broken: [] })
  expect(sheets.flatMap(textsOf).flatMap(({ lines }) => lines.map(({ text }) => text))).toContain(word)
})

test('cards of many columns are set closer beside their words so that these stay whole', () => {
  const columns = sample.columns
    .slice(0, 1)
    .flatMap(column => Array.from({ length: 12 }, (_, i) => ({ ...column, id: `c${i}` })))
  const own = (word: string) =>
    modelOf(columns.map(({ id }) => ({ ...blankElement(id, 'input', word), column: id })))
  const brokenWith = (word: string) =>
    composePages(own(word), { ...sample, spans: [], columns }, letter, typesetter).fit.broken
  expect([brokenWith('Librarians'), brokenWith('Transportation')]).toEqual([[], ['Transportation']])
})

test('type is a little smaller where that keeps words whole, and not much smaller', () => {
  const word = (length: number) => 'Zusammenarbeit'.repeat(4).slice(0, length)
  const model = (length: number) => ({
    ...modelOf(
      ['input', 'activity', 'output', 'outcome'].map(kind => blankElement(kind, kind, word(length))),
    ),
    template: 'kellogg-basic',
  })
  const fits = [12, 18, 20, 30].map(length => compose(model(length)).fit)
  expect(fits.map(({ type, broken }) => [type, broken.length])).toEqual([
    [11, 0],
    [11, 0],
    [9.5, 0],
    [11, 1],
  ])
})

test('a larger paper is offered where it holds all on one page, and not where none does', () => {
  const { fit } = compose(modelOf(cards(28)))
  expect(fit.pages).toBeGreaterThan(1)
  expect(fit.larger).toEqual({ paper: 'tabloid', pages: 1 })
  expect(largerSays(fit, words)).toBe('On Tabloid, 11 × 17 in it would fit on one page.')
  expect(compose(modelOf(cards(400))).fit.larger).toBeNull()
})

test('a form’s limits are kept where type is concerned, and said where pages are', () => {
  const model = { ...modelOf(cards(160)), template: 'americorps' }
  const { sheets, fit } = compose(model)
  for (const mark of sheets.flatMap(textsOf)) expect(mark.size).toBeGreaterThanOrEqual(10)
  expect(fit.allowed).toBe(3)
  expect(fitTroubles(fit, words)).toEqual([`This form allows 3 pages; the model takes ${fit.pages}.`])
})

test('the pages a model takes at the least, known without setting it, are not more than it takes, and not far from it', () => {
  const [step] = steps.slice(-1)
  if (!step) throw new Error('There are no settings.')
  const short = modelOf(Array.from({ length: 200 }, (_, i) => blankElement(`e${i}`, 'input', 'Books')))
  for (const arrangement of arrangements) {
    const kit = { step, styles: stylesOf(step), setter: setterWith(typesetter), words, arrangement }
    const choices = { ...letter, arrangement }
    const fewest = fewestPages(taskOf(short, sample, choices, kit), kit)
    const { pages } = composePages(short, sample, choices, typesetter).fit
    expect(fewest).toBeLessThanOrEqual(pages)
    expect(fewest).toBeGreaterThan(pages / 3)
  }
})

test('a setting that cannot do is not tried, and what is found is the same', () => {
  const pagesIn = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat({ max: 3 })), {
    minLength: steps.length,
    maxLength: steps.length,
  })
  fc.assert(
    fc.property(pagesIn, given => {
      const at = (step: PageStep) => given[steps.indexOf(step)] ?? [1, 0]
      const tried: PageStep[] = []
      const setIn = (step: PageStep) => {
        tried.push(step)
        return { pages: at(step)[0], isUneven: false, draw: () => [] }
      }
      const fewestIn = (step: PageStep) => Math.max(0, at(step)[0] - at(step)[1])
      const blind = fitted(steps, { setIn, fewestIn: () => 0, brokenIn: () => 0 })
      const triedBlind = tried.splice(0).length
      const found = fitted(steps, { setIn, fewestIn, brokenIn: () => 0 })
      expect([found.step, found.pages]).toEqual([blind.step, blind.pages])
      expect(tried.length).toBeLessThanOrEqual(triedBlind)
    }),
  )
})
