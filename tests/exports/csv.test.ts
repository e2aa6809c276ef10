import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvOf } from '../../src/exports/csv'
import { csvColumns } from '../../src/exports/csv-columns'
import { blankElement, blankIndicator, blankLink } from '../../src/model/blank'
import { anyModel, example, modelOf } from '../page/models'

/** A table as a spreadsheet reads it (RFC 4180). */
const read = (csv: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]]
  const text = csv.replace(/^\ufeff/, '')
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  while (cells.lastIndex < text.length) {
    const found = cells.exec(text)
    if (!found) throw new Error('No table.')
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

const records = (csv: string) => {
  const [head = [], ...rows] = read(csv)
  return rows.map(row => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])))
}

test('an example is a row for each element, with its indicators below it', () => {
  const coaching = example('joint-literacy-coaching')
  const csv = csvOf(coaching)
  expect(csv.startsWith(`\ufeff${csvColumns.join(',')}\r\n`)).toBe(true)
  const rows = records(csv)
  expect(
    rows
      .filter(({ row }) => row === 'element')
      .map(({ text }) => text)
      .sort(),
  ).toEqual(coaching.elements.map(({ text }) => text).sort())
  expect(rows).toContainEqual(
    expect.objectContaining({
      row: 'indicator',
      element: 'O1',
      text: 'Share of classrooms seen using all five routines',
      baseline: '20',
      latest: '35',
      target: '80',
      unit: '%',
      due: '2027-06',
    }),
  )
  const links = rows.flatMap(row => row['leads to']?.split('; ').filter(code => code !== '') ?? [])
  expect(links.length).toBe(coaching.links.length)
})

test('quotes, line breaks and separators stay inside their cell', () => {
  const text = 'She said "yes", then;\nno\r\n twice '
  expect(records(csvOf(modelOf([blankElement('a', 'input', text)])))[0]?.text).toBe(text)
})

test.each(['=1+1', '+cmd|x', '-2+3', '@SUM(A1)', '\t=1', ' =1', '\r=1'])('%j is no formula', text => {
  const [row] = records(csvOf(modelOf([blankElement('a', 'input', text)])))
  expect(row?.text).toBe(`'${text}`)
})

test('numbers stay numbers, also below nothing', () => {
  const indicator = { ...blankIndicator('n', 'Change'), baseline: -3.5, target: 'most' }
  const element = { ...blankElement('a', 'outcome', 'x'), indicators: [indicator] }
  expect(records(csvOf(modelOf([element], [blankLink('l', 'a', 'a')])))[1]).toMatchObject({
    baseline: '-3.5',
    target: 'most',
  })
})

test('any model: every row has every column, and no cell begins a formula', () => {
  fc.assert(
    fc.property(anyModel, model => {
      const rows = read(csvOf(model))
      expect(rows.length).toBe(1 + model.elements.length)
      for (const row of rows) {
        expect(row.length).toBe(csvColumns.length)
        for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@]/)
      }
    }),
    { numRuns: 40 },
  )
})
