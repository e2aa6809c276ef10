import { pasteBounds } from '../../src/file/pasted'
import { plainText } from '../../src/imports/html'
import { guessMapping } from '../../src/imports/tables/guess'
import { type Table, tableBounds, tableOf } from '../../src/imports/tables/table'

/** A word processor's markup is several times as long as its words. */
const mostMarkup = 8 * pasteBounds.maxBytes

/** The cells of a table, each in the row and the column it begins in; a merged one leaves the others it covers empty. */
const cellsOf = (table: HTMLTableElement): readonly (readonly string[])[] => {
  const rows: string[][] = [...table.rows].map(() => [])
  ;[...table.rows].forEach((row, at) => {
    let column = 0
    for (const cell of row.cells) {
      while (rows[at]?.[column] !== undefined) column++
      if (column > tableBounds.maxColumns) break
      const [down, across] = [
        Math.min(cell.rowSpan || 1, rows.length - at),
        Math.min(cell.colSpan, tableBounds.maxColumns),
      ]
      for (let y = 0; y < down; y++)
        for (let x = 0; x < across; x++) {
          const covered = rows[at + y]
          if (covered) covered[column + x] = x + y === 0 ? plainText(cell.innerHTML) : ''
        }
      column += across
    }
  })
  return rows.map(row => Array.from(row, cell => cell ?? ''))
}

/**
 * A table copied from a spreadsheet or a word processor whose first row says what its columns hold; null for any
 * other, which is pasted as the text it is. Nothing in the markup is loaded or run.
 */
export const pastedTable = (html: string): Table | null => {
  if (html.length > mostMarkup || !/<table\b/iu.test(html)) return null
  const element = new DOMParser().parseFromString(html, 'text/html').querySelector('table')
  const table = element && element.rows.length <= pasteBounds.maxCards ? tableOf(cellsOf(element)) : null
  if (!table || (table.rows[0]?.length ?? 0) < 2) return null
  return guessMapping(table).isHeaded ? table : null
}
