import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvOf } from '../../src/exports/csv'
import { saveText } from '../../src/file/save'
import { guessMapping } from '../../src/imports/tables/guess'
import { blankModel } from '../../src/model/blank'
import { bringIn } from '../../src/model/edits/bring-in'
import type { Model } from '../../src/model/model'
import { arbitraryModel } from '../file/arbitrary-model'
import { opened } from '../file/opening'
import { example } from '../page/models'
import { broughtFrom, bytesOf, tableFrom } from './reading'

const idsFrom = (): (() => string) => {
  let ids = 0
  return () => `new-${ids++}`
}

const intoBlank = (csv: string, template: string): Model =>
  bringIn({ ...blankModel('m', 'en'), template }, broughtFrom(csv).model, idsFrom()).model

/** What a cell cannot tell apart: names that hold what stands between names, that are blank, or that are alike. */
const told = (model: Model): Model => ({
  ...model,
  template: 'sample',
  elements: model.elements.map(element => ({ ...element, column: '', row: '' })),
  initiative: {
    ...model.initiative,
    partners: model.initiative.partners.map((one, at) => ({
      ...one,
      name: `${one.name.replace(/[;\s]/gu, '')}${at}`,
    })),
  },
  groups: model.groups.map((one, at) => ({ ...one, name: `${one.name}${at}` })),
})

test('any model’s own table comes back with all that its columns hold', () => {
  fc.assert(
    fc.property(arbitraryModel(8), drawn => {
      const model = told(drawn)
      const csv = csvOf(model)
      const again = intoBlank(csv, model.template)
      // Half a character is no text: a file has a mark in its place.
      expect(Buffer.from(csvOf(again))).toEqual(Buffer.from(csv))
      expect(broughtFrom(csv).asides).toEqual([])
      expect(opened(saveText(again)).problems).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('an example’s own table comes back as its cards, links, indicators, groups and partners', () => {
  const model = example('joint-literacy-coaching')
  const again = intoBlank(csvOf(model), model.template)
  const texts = ({ elements, links }: Model) => {
    const byId = new Map(elements.map(({ id, text }) => [id, text]))
    return links.map(({ from, to }) => `${byId.get(from)} > ${byId.get(to)}`).sort()
  }
  expect(texts(again)).toEqual(texts(model))
  expect(again.elements.flatMap(({ indicators }) => indicators.map(({ text }) => text))).toHaveLength(
    model.elements.flatMap(({ indicators }) => indicators).length,
  )
})

test('a table without the app’s own columns is read by its headings, in English and in Spanish', () => {
  const english = broughtFrom(
    'Outcome,Indicator,Baseline,Target,Data source\nTeachers agree,Share,20,80,Survey\n,Count,,5,',
  )
  const [card] = english.model.elements
  expect(card).toMatchObject({ kind: 'outcome', text: 'Teachers agree' })
  expect(card?.indicators).toMatchObject([
    { text: 'Share', baseline: 20, target: 80, source: 'Survey' },
    { text: 'Count', target: 5 },
  ])
  const spanish = broughtFrom(
    'Código;Tipo;Descripción;Lleva a;Responsable\nA1;Actividad;Talleres;R1;Distrito; Escuela\nR1;Resultado;Menos ausencias;;',
  )
  expect(spanish.model.elements.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'activity Talleres',
    'outcome Menos ausencias',
  ])
  expect(spanish.model.links).toMatchObject([{ from: 'e0', to: 'e1' }])
  expect(spanish.model.initiative.partners).toMatchObject([{ name: 'Distrito' }])
})

test('one column a lane, as in a Word table: a line of a cell is a card, bullets come off', () => {
  const { model, asides } = broughtFrom(
    'Inputs\tActivities\tShort term\tNotes to self\n"• Coaches\n• Rooms"\tMeet\tTrust\tx\n\tPlan\t\t',
  )
  expect(model.elements.map(({ kind, horizon, text }) => [kind, horizon, text])).toEqual([
    ['input', '', 'Coaches'],
    ['input', '', 'Rooms'],
    ['activity', '', 'Meet'],
    ['outcome', 'short', 'Trust'],
    ['activity', '', 'Plan'],
  ])
  expect(asides).toEqual([{ why: 'column', what: 'Notes to self' }])
})

test('without headings the columns are those of a form from left to right; one alone is nobody’s yet', () => {
  expect(guessMapping(tableFrom('Money,Meet,Trust\nRoom,Plan,Calm'))).toEqual({
    isHeaded: false,
    roles: ['input', 'activity', 'outcome'],
  })
  expect(broughtFrom('a sentence\nanother').model.parkingLot.map(({ text }) => text)).toEqual([
    'a sentence',
    'another',
  ])
})

test.each([
  ['semicolons and a mark', '\ufeffKind;Text\r\nInput;"a; b"\r\n', 'a; b'],
  ['a line that says what stands between cells', 'sep=;\r\nKind;Text\r\nInput;a,b\r\n', 'a,b'],
  ['tabs', 'Kind\tText\nInput\ta,b\n', 'a,b'],
])('%s', (_name, csv, text) => {
  expect(broughtFrom(csv).model.elements).toMatchObject([{ kind: 'input', text }])
})

test('UTF-16 with or without its mark, and the old code page of Windows', () => {
  const text = 'Kind\tText\r\nOutcome\tNiñas leen más\r\n'
  const utf16 = Buffer.from(text, 'utf16le')
  for (const bytes of [
    Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
    utf16,
    Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]),
    Buffer.from(text, 'latin1'),
    Buffer.from(text),
  ])
    expect(broughtFrom(bytes).model.elements).toMatchObject([{ text: 'Niñas leen más' }])
})

test('what looks like a formula is text, and stays it', () => {
  const { model } = broughtFrom('Kind,Text,Notes\nInput,=1+1,@SUM(A1)')
  expect(model.elements).toMatchObject([{ text: '=1+1', notes: '@SUM(A1)' }])
})

test('what a row says that finds no place is named', () => {
  const { model, asides } = broughtFrom(
    'Code,Kind,Text,Leads to,Colour\nA1,Activity,Meet,"O1, A1, O9",red\nO1,Outcome,Trust,,\n,,,,',
  )
  expect(model.links).toHaveLength(1)
  expect(asides).toEqual([
    { why: 'column', what: 'Colour' },
    { why: 'arrow-to-itself', what: 'A1' },
    { why: 'unknown-target', what: 'O9' },
  ])
})

test.each([
  ['nothing', ''],
  ['blank space', ' \n \n'],
  ['a workbook', 'PK\u0003\u0004\0\0\0'],
  ['too many columns', Array.from({ length: 300 }, (_, at) => `c${at}`).join(',')],
])('%s is refused with a sentence', (_name, text) => {
  expect(() => broughtFrom(bytesOf(text))).toThrow(/\.$/u)
})
