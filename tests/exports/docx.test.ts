import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { docxOf } from '../../src/exports/docx/docx'
import { blankElement, blankGroup, blankIndicator } from '../../src/model/blank'
import { addTemplate } from '../../src/model/edits/own-template'
import { setTemplate } from '../../src/model/edits/template'
import type { Model } from '../../src/model/model'
import type { PageChoices } from '../../src/page/choices'
import { lastPartNames } from '../../src/page/last-parts'
import { codesOf } from '../../src/templates/codes'
import { writtenDown } from '../../src/templates/copy'
import { templateOf, templates } from '../../src/templates/templates'
import { anyModel, anyPaper, example, letter, modelOf } from '../page/models'
import { all, type Node, partsOf, said } from './xml-parts'

const coaching = example('joint-literacy-coaching')

const documentOf = (model: Model, choices: PageChoices = letter): Node => {
  const document = partsOf(docxOf(model, choices)).get('word/document.xml')
  if (!document) throw new Error('No document')
  return document
}
const words = (node: Node): string => said(node, 'w:p', 'w:t')
const styled = (document: Node, style: string): readonly string[] =>
  all(document, 'w:p')
    .filter(one => all(one, 'w:pStyle')[0]?.attributes['w:val'] === style)
    .map(one =>
      all(one, 'w:t')
        .map(({ text }) => text)
        .join(''),
    )
const cellsOf = (row: Node): readonly string[] => all(row, 'w:tc').map(words)

test('a group’s cards stand together under its name, after those of no group', () => {
  const standing = (id: string, group: string) => ({ ...blankElement(id, 'input', `Card ${id}`), group })
  const model: Model = {
    ...modelOf([standing('a', 'g'), standing('b', ''), standing('c', 'g'), standing('d', 'unnamed')]),
    groups: [blankGroup('g', 'Coaching'), blankGroup('unnamed', ' ')],
  }
  const [, row] = all(documentOf(model), 'w:tr').map(cellsOf)
  expect(row?.[0]?.split('\n')).toEqual(['I2Card b', 'I4Card d', 'Coaching', 'I1Card a', 'I3Card c'])
})

describe('an example as a document', () => {
  const document = documentOf(coaching)
  const [model, plan] = all(document, 'w:tbl')
  if (!model || !plan) throw new Error('A table is missing')

  test('has its title, and headings to go by', () => {
    expect(styled(document, 'Title')).toEqual(['Joint literacy coaching'])
    expect(styled(document, 'Heading1')).toEqual(['The model', 'The model, read aloud', 'Evaluation plan'])
    expect(styled(document, 'Heading2')).toEqual(['Assumptions', 'External factors'])
  })

  test('every table repeats its head, and says what it is', () => {
    for (const table of [model, plan]) {
      const [head] = all(table, 'w:tr')
      expect(head && all(head, 'w:tblHeader').length).toBe(1)
    }
    expect([model, plan].map(table => all(table, 'w:tblCaption')[0]?.attributes['w:val'])).toEqual([
      'The model',
      'Evaluation plan',
    ])
  })

  test('the table has the form’s columns, each card in its own', () => {
    const [head, row] = all(model, 'w:tr').map(cellsOf)
    expect(head).toEqual([
      'InputsWhat we have',
      'Implementation activitiesWhat we will do',
      'Intended outcomesWhat will be different',
    ])
    expect(row?.[0]).toContain('I1Two literacy coaches shared by four schoolsLeads to: A1')
    expect(row?.[2]).toContain('O7Both boards pay for the coaches from their own budgetsLong term')
  })

  test('a code leads to its card', () => {
    const targets = new Set(all(document, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']))
    const jumps = all(document, 'w:hyperlink').map(({ attributes }) => attributes['w:anchor'])
    expect(jumps.length).toBeGreaterThan(coaching.links.length)
    expect(jumps.filter(name => !targets.has(name))).toEqual([])
  })

  test('the evaluation plan has each indicator with its figures and whose it is', () => {
    const [head, first, second] = all(plan, 'w:tr').map(cellsOf)
    expect(head).toEqual([
      'What it shows',
      'Indicator',
      'Baseline',
      'Latest reading',
      'Target',
      'To be reached by',
      'Source',
      'How often',
      'Who keeps count',
    ])
    expect(first?.slice(0, 2)).toEqual([
      'OP1 Eight coaching cycles completed with every teacher each year',
      'Coaching cycles completed per teacher',
    ])
    expect(second?.slice(2)).toEqual([
      '20 %',
      '35 %20 November 2026',
      '80 %',
      'June 2027',
      'Walk-through protocol',
      'monthly',
      'Harlow Valley School District',
    ])
  })

  test('what may follow comes where it is included, and nothing twice', () => {
    expect(styled(documentOf(coaching, { ...letter, include: lastPartNames }), 'Heading1')).toEqual([
      'The model',
      'The model, read aloud',
      'Evaluation plan',
      'Whose it is, and who does it',
      'What the links assume',
      'Notes',
      'What the group chose to leave as it is',
    ])
  })

  test('is the same bytes twice, and of the page’s size', () => {
    expect(docxOf(coaching, letter)).toEqual(docxOf(coaching, letter))
    expect(all(document, 'w:pgSz')[0]?.attributes).toEqual({
      'w:w': '15840',
      'w:h': '12240',
      'w:orient': 'landscape',
    })
  })
})

test('its own words are Spanish where that is asked for', () => {
  const document = documentOf(example('common-enrolment'), { ...letter, language: 'es' })
  expect(styled(document, 'Heading1').at(-1)).toBe('Plan de evaluación')
  const run = all(document, 'w:r').find(one => all(one, 'w:t')[0]?.text === 'Plan de evaluación')
  expect(run && all(run, 'w:lang')[0]?.attributes['w:val']).toBe('es')
})

test('the words of somebody’s own form are in the document’s language', () => {
  const model = { ...example('common-enrolment'), language: 'es' }
  const form = writtenDown(templateOf(model), 'own', 'en')
  const documents = [model, setTemplate(addTemplate(model, form), 'own')].map(one => documentOf(one, letter))
  const languages = documents.map(document => {
    const run = all(document, 'w:r').find(one => all(one, 'w:t')[0]?.text === 'Inputs')
    return run && all(run, 'w:lang')[0]?.attributes['w:val']
  })
  expect(languages).toEqual(['en', undefined])
})

test('a matrix has a row for each column of the form, the last on top', () => {
  const cards = [
    blankElement('a', 'activity', 'Coach'),
    {
      ...blankElement('o', 'output', 'Cycles'),
      indicators: [{ ...blankIndicator('i', 'Count'), source: 'Log' }],
    },
  ]
  const [table] = all(documentOf({ ...modelOf(cards), template: 'logframe-4x4' }), 'w:tbl')
  const rows = (table ? all(table, 'w:tr') : []).map(cellsOf)
  const form = templates.get('logframe-4x4')
  expect(rows.slice(1).map(([head]) => head)).toEqual(form?.columns.map(({ label }) => label.en).toReversed())
  expect(rows.find(cells => cells[1]?.includes('Cycles'))?.slice(2, 4)).toEqual(['Count', 'Log'])
})

test('any model in any form: every card once in the table or below it, every cell with a paragraph', () => {
  fc.assert(
    fc.property(anyModel, fc.constantFrom(...templates.keys()), anyPaper, (model, template, choices) => {
      const shown = { ...model, template }
      const document = documentOf(shown, choices)
      const names = all(document, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])
      expect(names.toSorted()).toEqual(
        [...codesOf(shown, templateOf(shown)).values()].map(code => `card_${code}`).toSorted(),
      )
      for (const table of all(document, 'w:tbl')) {
        const columns = all(table, 'w:gridCol').length
        for (const row of all(table, 'w:tr')) {
          const cells = all(row, 'w:tc')
          const spans = cells.map(cell => Number(all(cell, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1))
          expect(spans.reduce((sum, span) => sum + span, 0)).toBe(columns)
          expect(cells.every(cell => cell.kids.at(-1)?.name === 'w:p')).toBe(true)
        }
      }
    }),
    { numRuns: 40 },
  )
})

test('what runs from the right begins at the right, and says so to the program that sets it', () => {
  const document = documentOf(
    modelOf([
      blankElement('i', 'input', 'מורות לקריאה'),
      { ...blankElement('a', 'activity', 'قراءة في البيت'), lang: 'ar' },
      blankElement('o', 'outcome', 'Families read (الأسر)'),
    ]),
  )
  const turned = all(document, 'w:p').filter(one => all(one, 'w:bidi').length > 0)
  const texts = (one: Node) =>
    all(one, 'w:t')
      .map(({ text }) => text)
      .join('')
  expect(turned.map(texts)).toEqual([expect.stringContaining('מורות'), expect.stringContaining('قراءة')])
  const runs = all(document, 'w:r').filter(one => all(one, 'w:rtl').length > 0)
  expect(runs.map(texts)).toEqual(['מורות לקריאה', 'قراءة في البيت'])
  expect(all(document, 'w:lang').map(one => one.attributes['w:bidi'])).toContain('ar')
})
