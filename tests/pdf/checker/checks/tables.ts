import { dictOf, type Pdf } from '../pdf'
import { kidNodes, type Node, type Read } from '../tree'

const attributes = (pdf: Pdf, node: Node) => dictOf(pdf, node.dict['/A'])

const reach = (pdf: Pdf, node: Node, way: '/ColSpan' | '/RowSpan'): number =>
  Number(attributes(pdf, node)[way] ?? 1)

const scopeOf = (pdf: Pdf, node: Node): string => String(attributes(pdf, node)['/Scope'] ?? 'none')

/** A table as a reader lays it out: each row's places, with the cell that stands there or reaches there. */
const gridOf = (pdf: Pdf, table: Node): readonly (readonly (Node | undefined)[])[] => {
  const grid: (Node | undefined)[][] = []
  kidNodes(table).forEach((row, y) => {
    let x = 0
    for (const cell of kidNodes(row)) {
      while (grid[y]?.[x]) x += 1
      for (let down = 0; down < reach(pdf, cell, '/RowSpan'); down++)
        for (let across = 0; across < reach(pdf, cell, '/ColSpan'); across++) {
          grid[y + down] ??= []
          const places = grid[y + down]
          if (places) places[x + across] = cell
        }
    }
  })
  return grid
}

const tables = (read: Read): readonly Node[] => read.nodes.filter(({ role }) => role === 'Table')

const perTable = (read: Read, faults: (table: Node) => readonly string[]): readonly string[] =>
  tables(read).flatMap(table => faults(table).map(fault => `${table.ref}: ${fault}`))

/** What makes a table one for who hears it. */
export const tableChecks = {
  'a table holds rows, a row cells, and they stand nowhere else': ({ nodes }: Read) =>
    nodes.flatMap(node => {
      const kids = kidNodes(node).map(({ role }) => role)
      const place = node.parent?.role ?? ''
      const fits =
        node.role === 'Table'
          ? kids.length > 1 && kids.every(role => role === 'TR')
          : node.role === 'TR'
            ? place === 'Table' && kids.length > 0 && kids.every(role => role === 'TH' || role === 'TD')
            : !['TH', 'TD'].includes(node.role) || place === 'TR'
      return fits ? [] : [`${node.ref}: ${node.role} in ${place} holds ${kids.join(' ')}`]
    }),

  'every row of a table is as wide as the others, and no place in it is left out': (read: Read) =>
    perTable(read, table => {
      const grid = gridOf(read.pdf, table)
      const width = grid[0]?.length ?? 0
      return [
        ...(grid.length === kidNodes(table).length ? [] : ['a cell reaches below the last row']),
        ...grid.flatMap((row, y) =>
          row.length === width && Array.from(row).every(cell => cell !== undefined)
            ? []
            : [`row ${y + 1} has ${row.length} places of ${width}`],
        ),
      ]
    }),

  'a heading in a table says what it is of, and nothing else does': ({ pdf, nodes }: Read) =>
    nodes
      .filter(node =>
        node.role === 'TH'
          ? !['/Column', '/Row'].includes(scopeOf(pdf, node)) || attributes(pdf, node)['/O'] !== '/Table'
          : scopeOf(pdf, node) !== 'none',
      )
      .map(node => `${node.ref}: ${node.role} heads ${scopeOf(pdf, node)}`),

  'every cell of a table has a heading of its column above it': (read: Read) =>
    perTable(read, table => {
      const grid = gridOf(read.pdf, table)
      return grid.flatMap((row, y) =>
        Array.from(row).flatMap((cell, x) => {
          if (cell?.role !== 'TD') return []
          const above = grid.slice(0, y).map(other => other[x])
          return above.some(one => one?.role === 'TH' && scopeOf(read.pdf, one) === '/Column')
            ? []
            : [`row ${y + 1}, place ${x + 1}`]
        }),
      )
    }),
}
