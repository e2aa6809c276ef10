import { expect, test } from 'vitest'
import { frozen } from '../../src/file/versions'
import { setText } from '../../src/model/edits/elements'
import { composePages } from '../../src/page/compose'
import { lastPartNames, lastPartsOf } from '../../src/page/last-parts'
import { reviewModel } from '../../src/review/review'
import { templateOf } from '../../src/templates/templates'
import { wordsOf } from '../../src/words/words'
import { typesetter } from './fonts'
import { example, letter, modelOf } from './models'
import { said } from './reading'

const coaching = example('joint-literacy-coaching')
const words = wordsOf('en')
const partOf = (name: (typeof lastPartNames)[number], model = coaching) =>
  lastPartsOf(model, templateOf(model), [name], words)[0]?.rows ?? []

test('the model is read aloud, card by card, for each that something leads to', () => {
  const reached = new Set(coaching.links.map(({ to }) => to))
  const rows = partOf('reading')
  expect(new Set(rows.map(({ about }) => about))).toEqual(reached)
  expect(rows[0]?.body).toMatch(/^If we have two literacy coaches .*, assuming .*\.$/)
})

test('every indicator is there, with its figures and its source', () => {
  const all = coaching.elements.flatMap(({ indicators }) => indicators)
  const rows = partOf('indicators')
  expect(rows.map(({ about }) => about).sort()).toEqual(all.map(({ id }) => id).sort())
  expect(rows.find(({ head }) => head === 'Share of classrooms seen using all five routines')?.body).toBe(
    'From 20, now 35, to reach 80 % by June 2027\nSource: Walk-through protocol\nHow often: monthly\nWho keeps count: Harlow Valley School District',
  )
})

test('owners, reasons and notes are told of whoever has them, and of nobody else', () => {
  const ids = (name: 'owners' | 'assumptions' | 'notes') =>
    partOf(name)
      .map(({ about }) => about)
      .sort()
  const having = <T extends { readonly id: string }>(things: readonly T[], has: (thing: T) => boolean) =>
    things
      .filter(has)
      .map(({ id }) => id)
      .sort()
  const { elements, links } = coaching
  expect(ids('owners')).toEqual(
    having(elements, ({ owners, assignments }) => owners.length + assignments.length > 0),
  )
  expect(ids('assumptions')).toEqual(having(links, ({ assumption }) => assumption !== ''))
  expect(ids('notes')).toEqual(having(elements, ({ notes }) => notes !== ''))
})

test('a finding left as it is stands with its reason', () => {
  const [finding] = reviewModel(coaching, words).filter(({ waived }) => waived === null)
  if (!finding) throw new Error('The example lacks nothing.')
  const { rule, about } = finding
  const waiver = { id: 'w', rule, about, reason: 'We meet in May.', date: '2027-01-14', more: [] }
  const rows = partOf('waivers', { ...coaching, waivers: [...coaching.waivers, waiver] })
  expect(rows).toContainEqual(
    expect.objectContaining({ head: finding.says, body: 'We meet in May.\n14 January 2027' }),
  )
})

test('what has changed since the version named last is told under its name', () => {
  const about = { name: 'As adopted', date: '2027-05-14', present: '', decisions: '' }
  const versions = [frozen('v', about, coaching)]
  const [first] = coaching.elements
  const changed = setText({ ...coaching, versions }, first?.id ?? '', 'Three coaches')
  const [part] = lastPartsOf(changed, templateOf(changed), ['changes'], words)
  expect(part?.title).toBe('What has changed since “As adopted”, 14 May 2027')
  expect(part?.rows.map(({ head, body }) => `${head} / ${body}`)).toEqual([
    'Changed cards / Input: text\n[was “Two literacy”, now “Three”] coaches [gone: “shared by four schools”]',
  ])
  expect(partOf('changes', { ...coaching, versions })).toEqual([])
  expect(partOf('changes')).toEqual([])
})

test('they stand on pages of their own, and the model’s page is set as without them', () => {
  const compose = (include: typeof letter.include) =>
    composePages(coaching, templateOf(coaching), { ...letter, include }, typesetter)
  const [alone] = compose([]).sheets
  const all = compose(lastPartNames)
  const marksOf = (sheet = alone) =>
    sheet?.marks.filter(mark => mark.type !== 'text' || mark.role !== 'furniture')
  expect(marksOf(all.sheets[0])).toEqual(marksOf(alone))
  const titles = Object.values(words.lastPages.titles)
  expect(said(all, 'heading').filter(title => titles.includes(title)).length).toBeGreaterThan(4)
})

test('what nobody said anything about has no page', () => {
  const empty = modelOf([])
  expect(lastPartsOf(empty, templateOf(empty), lastPartNames, words)).toEqual([])
  expect(
    composePages(empty, templateOf(empty), { ...letter, include: lastPartNames }, typesetter).sheets.length,
  ).toBe(1)
})
