import { format } from '../../file/format'
import { type Fact, facts } from '../headings'
import { type Into, intos } from '../into'

/** Rows of cells, none of them looked at yet; every row has as many as the widest. */
export type Table = { readonly rows: readonly (readonly string[])[] }

/**
 * What a column is: cards of a kind, a fact about its row's card or indicator, or nothing. `row` and `element` are of
 * the app's own tables: whether a row is an indicator's, and then whose.
 */
export type Role = Into | Fact | 'row' | 'element' | 'nothing'

export const roles: readonly Role[] = [...intos, ...facts, 'row', 'element', 'nothing']

export const isRole = (word: string): word is Role => roles.some(role => role === word)

/** How a table is read: each column's role, and whether its first row names them. */
export type Mapping = { readonly isHeaded: boolean; readonly roles: readonly Role[] }

export const tableBounds = { maxRows: format.maxElements + 1, maxColumns: 200 } as const

/** Rows without the empty ones, all of one width; null beyond the bounds, which are looked at before any is filled up. */
export const tableOf = (rows: readonly (readonly string[])[]): Table | null => {
  const said = rows.filter(row => row.some(cell => cell.trim() !== ''))
  const width = said.reduce((widest, row) => {
    const last = row.findLastIndex(cell => cell.trim() !== '')
    return Math.max(widest, last + 1)
  }, 0)
  if (said.length > tableBounds.maxRows || width > tableBounds.maxColumns) return null
  return { rows: said.map(row => Array.from({ length: width }, (_, at) => row[at] ?? '')) }
}
