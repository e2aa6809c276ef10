import { expect, test, vi } from 'vitest'
import { blankAssumption, blankElement, blankLink, blankModel, blankPartner } from '../../src/model/blank'
import type { Model } from '../../src/model/model'
import { composePages } from '../../src/page/compose'
import { templateOf } from '../../src/templates/templates'
import { typesetter } from './fonts'
import { everyPaper, example, letter, modelOf } from './models'
import { said, textsOf } from './reading'

vi.setConfig({ testTimeout: 30_000 })

const compose = (model: Model, choices = letter) =>
  composePages(model, templateOf(model), choices, typesetter)

const small: Model = {
  ...modelOf(
    [
      blankElement('a', 'input', 'Two coaches'),
      blankElement('b', 'activity', 'Coach monthly'),
      { ...blankElement('c', 'outcome', 'Children read'), horizon: 'short' },
      blankElement('d', 'thought', 'A thought'),
    ],
    [blankLink('l1', 'a', 'b'), blankLink('l2', 'b', 'c'), blankLink('l3', 'd', 'c')],
  ),
  assumptions: [blankAssumption('s', 'Coaches stay.')],
}

// The whole of a page, in the order it reads: whoever changes what stands there sees it here.
test('a small model’s page', () => {
  const initiative = {
    ...small.initiative,
    purpose: 'One reading.',
    home: 'The office',
    start: '2026-08',
    end: '2029-06',
    partners: [blankPartner('p', 'North'), blankPartner('q', 'South')],
  }
  const { sheets } = compose({ ...small, initiative, page: { ...small.page, status: 'Draft' } })
  const read = sheets
    .flatMap(textsOf)
    .map(({ role, lines }) => `${role}: ${lines.map(line => line.text).join('|')}`)
  expect(read).toMatchInlineSnapshot(`
    [
      "title: Shared reading",
      "purpose: One reading.",
      "facts: North · South",
      "facts: The office",
      "facts: August 2026 – June 2029",
      "heading: Inputs",
      "plain: What we have",
      "code: I1",
      "card: Two coaches",
      "leads-to: Leads to: A1",
      "heading: Implementation activities",
      "plain: What we will do",
      "code: A1",
      "card: Coach monthly",
      "leads-to: Leads to: O1",
      "heading: Intended outcomes",
      "plain: What will be different",
      "code: O1",
      "card: Children read",
      "leads-to: Short term",
      "heading: Not placed",
      "plain: No column of this form takes these",
      "code: N1",
      "card: A thought",
      "leads-to: Leads to: O1",
      "heading: Assumptions",
      "note: Coaches stay.",
      "status: Draft · 14 January 2027",
      "furniture: Page 1 of 1",
    ]
  `)
})

test('an untitled model without a word has a page that invites', () => {
  const drawing = compose(blankModel('m', 'en'))
  expect(drawing.sheets).toHaveLength(1)
  expect(said(drawing, 'title')).toEqual(['Untitled model'])
  expect(said(drawing, 'prompt')).toContain('What should be different when this works?')
})

test.each(['joint-literacy-coaching', 'common-enrolment', 'special-education-cooperative'])(
  '%s fits one landscape Letter page in type of 9 pt or more',
  name => {
    const { sheets } = compose(example(name))
    expect(sheets).toHaveLength(1)
    for (const mark of sheets.flatMap(textsOf))
      if (mark.role === 'card') expect(mark.size).toBeGreaterThanOrEqual(9)
  },
)

test.each(everyPaper)('$paper, portrait $portrait: an example of 20 cards takes one page', choices => {
  expect(compose(example('joint-literacy-coaching'), choices).sheets).toHaveLength(1)
})

test('every link between cards of one page has its connector', () => {
  const { sheets } = compose(example('joint-literacy-coaching'))
  const arrows = sheets.flatMap(sheet => sheet.marks.filter(mark => mark.type === 'line' && mark.arrow > 0))
  expect(arrows).toHaveLength(24)
})

test('what does not fit goes on under repeated headings', () => {
  const many = Array.from({ length: 64 }, (_, i) =>
    blankElement(`e${i}`, i % 2 === 0 ? 'activity' : 'outcome', `Thing number ${i} to be done by many of us`),
  )
  const { sheets } = compose(modelOf(many))
  expect(sheets.length).toBeGreaterThan(1)
  for (const sheet of sheets) {
    const texts = textsOf(sheet).map(mark => mark.lines.map(line => line.text).join(''))
    expect(texts).toEqual(
      expect.arrayContaining(['Inputs', 'Implementation activities', 'Intended outcomes']),
    )
  }
})

test.each(everyPaper)('$paper, portrait $portrait: the sheet has the paper’s size', choices => {
  const [sheet] = compose(small, choices).sheets
  const { width = 0, height = 0 } = sheet ?? {}
  expect(width > height).toBe(!choices.portrait)
  const inches: Partial<Record<string, number>> = { letter: 8.5, legal: 8.5, tabloid: 11 }
  const mm: Partial<Record<string, number>> = { a4: 210, a3: 297 }
  const short = (inches[choices.paper] ?? 0) * 72 + ((mm[choices.paper] ?? 0) / 25.4) * 72
  expect(Math.min(width, height)).toBeCloseTo(short, 1)
})

test('dates are in words, as exactly as they are known', () => {
  const facts = (start: string, end: string) =>
    said(compose({ ...small, initiative: { ...small.initiative, start, end } }), 'facts')
  expect(facts('2026-08', '2029-06')).toEqual(['August 2026 – June 2029'])
  expect(facts('2026', '')).toEqual(['From 2026'])
  expect(facts('', '2027-01-14')).toEqual(['Until 14 January 2027'])
  expect(facts('next spring', '2026-13')).toEqual(['next spring – 2026-13'])
})
