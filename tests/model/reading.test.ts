import { expect, test } from 'vitest'
import { blankElement, blankLink, blankModel, blankPartner } from '../../src/model/blank'
import { type Reader, readerOf } from '../../src/model/reading'
import { reading } from '../../src/words/en/reading'

const texts: Readonly<Record<string, string>> = {
  coaches: 'Two shared coaches',
  hours: 'Paid release hours',
  grant: 'Grant for books, kits and data',
  cycles: 'Run coaching cycles',
  evenings: 'Hold family evenings',
  routines: 'Teachers use common routines.',
  level: 'Third graders read at grade level',
}
const kinds: Readonly<Record<string, string>> = {
  cycles: 'activity',
  evenings: 'activity',
  routines: 'outcome',
  level: 'outcome',
}

/** Links named by their ends: "coaches-cycles", with what they assume. */
const reader = (links: Readonly<Record<string, string>>, about: Partial<typeof model> = {}): Reader =>
  readerOf(
    {
      ...model,
      links: Object.entries(links).map(([id, assumption]) => {
        const [from = '', to = ''] = id.split('-')
        return { ...blankLink(id, from, to), assumption }
      }),
      ...about,
    },
    reading,
  )
const model = {
  ...blankModel('m', 'en'),
  elements: Object.entries(texts).map(([id, text]) => blankElement(id, kinds[id] ?? 'input', text)),
}

test('one link is one sentence, with what it assumes', () => {
  const link = { ...blankLink('l', 'coaches', 'cycles'), assumption: 'Both coaches stay.' }
  expect(reader({}).link(link)).toBe(
    'If we have two shared coaches, then we can run coaching cycles, assuming both coaches stay.',
  )
  expect(reader({}).link(blankLink('l', 'routines', 'level'))).toBe(
    'If teachers use common routines, then third graders will read at grade level.',
  )
})

test('two causes that begin alike share their beginning', () => {
  const read = reader({ 'coaches-cycles': 'Both stay', 'hours-cycles': 'Substitutes can be found' })
  expect(read.into('cycles')).toBe(
    'If we have two shared coaches and paid release hours, then we can run coaching cycles, assuming both stay and substitutes can be found.',
  )
  expect(read.how('cycles')).toEqual({
    asks: 'How will we run coaching cycles?',
    answers:
      'Through two shared coaches and paid release hours, assuming both stay and substitutes can be found.',
  })
})

test('causes with an "and" of their own are kept apart', () => {
  const read = reader({ 'coaches-cycles': '', 'hours-cycles': '', 'grant-cycles': '' })
  expect(read.into('cycles')).toBe(
    'If we have two shared coaches, we have paid release hours, and we have a grant for books, kits and data, then we can run coaching cycles.',
  )
  expect(read.how('cycles')?.answers).toBe(
    'Through two shared coaches, through paid release hours, and through a grant for books, kits and data.',
  )
})

test('causes of different kinds are whole clauses', () => {
  const read = reader({ 'hours-level': '', 'evenings-level': '', 'routines-level': '' })
  expect(read.into('level')).toBe(
    'If we have paid release hours, we hold family evenings, and teachers use common routines, then third graders will read at grade level.',
  )
  expect(read.how('level')).toEqual({
    asks: 'How will it come about that third graders read at grade level?',
    answers:
      'Through paid release hours, through holding family evenings, and through teachers using common routines.',
  })
})

test('what a card makes possible is one sentence too', () => {
  const read = reader({ 'hours-cycles': 'Hours are kept', 'hours-evenings': 'Hours are kept' })
  expect(read.outOf('hours')).toBe(
    'If we have paid release hours, then we can run coaching cycles and hold family evenings, assuming hours are kept.',
  )
})

test('some of the links that arrive can be read alone', () => {
  const read = reader({ 'coaches-cycles': 'Both stay', 'hours-cycles': '' })
  const links = [blankLink('hours-cycles', 'hours', 'cycles')]
  expect(read.into('cycles', links)).toBe('If we have paid release hours, then we can run coaching cycles.')
  expect(read.how('cycles', links)?.answers).toBe('Through paid release hours.')
})

test('an assumption may be put as one', () => {
  const link = (assumption: string) => ({ ...blankLink('l', 'coaches', 'cycles'), assumption })
  expect(reader({}).link(link('Assuming that both coaches stay'))).toContain(', assuming both coaches stay.')
  expect(reader({}).link(link('Coaches stay. Schools agree.'))).toContain(
    ', assuming coaches stay; schools agree.',
  )
})

test('names keep their capitals, and other words lose theirs', () => {
  const read = reader(
    { 'coaches-cycles': 'Harlow pays', 'hours-evenings': 'Families come' },
    { initiative: { ...model.initiative, partners: [blankPartner('p', 'Harlow Families Together')] } },
  )
  expect(read.into('cycles')).toContain('assuming Harlow pays.')
  const lower = [...model.elements, blankElement('x', 'outcome', 'Trust among families grows')]
  const other = reader(
    { 'hours-evenings': 'Families come' },
    {
      elements: lower,
      initiative: { ...model.initiative, partners: [blankPartner('p', 'Harlow Families Together')] },
    },
  )
  expect(other.into('evenings')).toContain('assuming families come.')
})

test('a card in another language is quoted, not bent', () => {
  const elements = model.elements.map(one =>
    one.id === 'level' ? { ...one, lang: 'es-MX', text: 'Más niños leen a su nivel' } : one,
  )
  const read = reader({ 'routines-level': '' }, { elements })
  expect(read.into('level')).toBe('If teachers use common routines, then “Más niños leen a su nivel”.')
  expect(read.how('level')?.asks).toBe('How will “Más niños leen a su nivel” come about?')
})

test('a text of any length and kind of space takes one line', () => {
  const long = `Run${' '.repeat(100_000)}cycles\n\n share notes${'.'.repeat(100_000)}!`
  const elements = model.elements.map(one => (one.id === 'cycles' ? { ...one, text: long } : one))
  expect(reader({ 'coaches-cycles': '' }, { elements }).into('cycles')).toBe(
    'If we have two shared coaches, then we can run cycles; share notes.',
  )
})

test('what is missing is said, or not read at all', () => {
  const read = reader({ 'gone-cycles': '' })
  expect(read.into('cycles')).toBeUndefined()
  expect(read.link(blankLink('l', 'gone', 'cycles'))).toBeUndefined()
  expect(read.how('gone')).toBeUndefined()
  expect(read.how('cycles')).toEqual({
    asks: 'How will we run coaching cycles?',
    answers: 'The model does not say yet.',
  })
  const empty = reader(
    { 'empty-cycles': '' },
    { elements: [...model.elements, blankElement('empty', 'input')] },
  )
  expect(empty.into('cycles')).toBe('If we have something not written yet, then we can run coaching cycles.')
})
