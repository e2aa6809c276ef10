/// <reference path="../papaparse.d.ts" />
import papaparse from 'papaparse'
import { type Failure, fail, ok, type Result } from '../../result'
import type { Words } from '../../words/words'
import { decodeText } from '../decode'
import { type Table, tableBounds, tableOf } from './table'

/** A table as spreadsheets write it: commas, semicolons or tabs between cells, quotes around what holds them. */
export const readCsv = (bytes: Uint8Array, words: Words): Result<Table, Failure<'no-table'>> => {
  const { failures } = words.imports
  const { text, delimiter } = withoutHint(decodeText(bytes).replace(/^\ufeff/u, ''))
  // Text files hold no zeros: what does is a picture, a program, or a workbook.
  if (text.includes('\0')) return fail('no-table', failures['not-text'])
  const { data } = papaparse.parse(text, {
    delimiter,
    delimitersToGuess: [',', ';', '\t', '|'],
    preview: tableBounds.maxRows + 1,
    skipEmptyLines: 'greedy',
  })
  const table = tableOf(data)
  if (!table) return fail('no-table', failures['too-much'])
  return table.rows.length === 0 ? fail('no-table', failures.empty) : ok(table)
}

/** Excel may say in a line of its own what stands between cells. */
const withoutHint = (text: string): { readonly text: string; readonly delimiter: string } => {
  const hint = /^sep=([,;\t|])\r?\n/u.exec(text)
  return hint ? { text: text.slice(hint[0].length), delimiter: hint[1] ?? '' } : { text, delimiter: '' }
}
