import type { Brought } from '../../src/imports/brought'
import { readImport } from '../../src/imports/importers'
import { fillModel } from '../../src/imports/tables/fill'
import { guessMapping } from '../../src/imports/tables/guess'
import type { Table } from '../../src/imports/tables/table'
import { wordsOf } from '../../src/words/words'

const words = wordsOf('en')

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

export const tableFrom = (csv: string | Uint8Array): Table => {
  const read = readImport('t.csv', typeof csv === 'string' ? bytesOf(csv) : csv, words)
  if (!read.ok) throw new Error(read.error.says)
  if (read.value.kind !== 'table') throw new Error('A drawing')
  return read.value.table
}

/** A table as it is brought in when nobody changes what was guessed. */
export const broughtFrom = (csv: string | Uint8Array): Brought => {
  const table = tableFrom(csv)
  return fillModel(table, guessMapping(table))
}
