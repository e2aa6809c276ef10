import type { Box } from '../layout/geometry'
import { paper } from '../theme/colours'
import type { DrawingMark, TableCell } from './drawing'
import { type Block, fillPages, heightOf, type Space } from './flow'
import { columnX, type Grid, widthAt } from './grid'
import { mostNameLines } from './groups'
import type { Kit } from './kit'
import type { Paragraph } from './paragraph'
import { type Said, textMark } from './text'

/** Something in a cell of a table. */
export interface Piece extends Block<Piece> {
  readonly draw: (box: Box) => readonly DrawingMark[]
}

/** A row, each cell's pieces by column; null where a cell above reaches down to it. */
export type Row = {
  readonly id: string
  /** Heads the row; null where the table has no such headings. */
  readonly name: { readonly text: string; readonly said: Said } | null
  readonly cells: readonly (readonly Piece[] | null)[]
}

/** Rows that stand together: beside them cells that reach over all of them, by column; null where each row has its own. */
export type Rows = {
  readonly rows: readonly Row[]
  readonly over: readonly (readonly Piece[] | null)[]
}

/** Rows, or the part of them that stands on one page. A row with a name stays whole where it can. */
export interface RowsPart extends Block<RowsPart> {
  readonly draw: (y: number) => readonly DrawingMark[]
}

/** What a table's rows are set with. */
export type TableFrame = {
  /** The columns' own room, without the column of the rows' names, which stands left of it. */
  readonly grid: Grid
  /** Of the rows' names; 0 where they have none. */
  readonly nameWidth: number
  readonly columns: readonly string[]
  /** How much a page holds below the table's head. */
  readonly full: number
  readonly kit: Kit
}

/** A row, or the part of it that stands on one page. */
type Begun = Row & {
  /** The lines of its name that stand there, and whether they stood on a page before. */
  readonly names: readonly string[]
  readonly again: boolean
  /** Of its name, where it goes on after that. */
  readonly repeated: readonly string[]
}
type State = Omit<Rows, 'rows'> & { readonly rows: readonly Begun[] }

/** Between a cell's edge and what stands in it, above and below. */
export const cellPadding = ({ step }: Kit): number => step.padY + 2

export const rowsPart = ({ rows, over }: Rows, frame: TableFrame): RowsPart => {
  const { kit, grid, nameWidth, full, columns } = frame
  const { setter, styles } = kit
  const { leading } = styles.noteHeading
  const padding = cellPadding(kit)
  const space: Space<Piece> = above => (above ? kit.step.gap : 0)
  const count = rows.length
  const first = rows[0]?.id ?? ''
  return partOf({ rows: rows.map(begun), over })

  function partOf(state: State): RowsPart {
    return {
      height: heightsOf(state).total,
      isLoose: state.rows.length > 1 || state.rows.some(({ name }) => name === null),
      split: room => {
        const parts = splitAt(state, room)
        return parts && [partOf(parts[0]), partOf(parts[1])]
      },
      draw: y => draw(state, y),
    }
  }

  function begun(row: Row): Begun {
    const names = row.name === null ? [] : setter.lines(row.name.text, nameWidth, styles.noteHeading)
    return { ...row, names, again: false, repeated: names.length > mostNameLines ? [] : names }
  }

  function rowHeight({ cells, names }: Begun): number {
    const heights = cells.map(pieces => (pieces === null ? 0 : heightOf(pieces, space)))
    return Math.max(names.length * leading, ...heights) + 2 * padding
  }

  /** The last row is as high as what stands beside all of them needs it to be. */
  function heightsOf(state: State) {
    const each = state.rows.map(rowHeight)
    const sum = each.reduce((total, height) => total + height, 0)
    const beside = state.over.map(pieces => (pieces === null ? 0 : heightOf(pieces, space) + 2 * padding))
    const total = Math.max(sum, ...beside)
    return { each: each.map((height, i) => (i === each.length - 1 ? height + total - sum : height)), total }
  }

  function splitAt(state: State, room: number): readonly [State, State] | null {
    const beside = state.over.map(pieces => pieces && parted(pieces, room))
    const kept: Begun[] = []
    const left = [...state.rows]
    let rest = room
    for (let row = left[0]; row && rowHeight(row) <= rest; row = left[0]) {
      kept.push(row)
      left.shift()
      rest -= rowHeight(row)
    }
    const [next] = left
    const isWhole = next && next.name !== null && rowHeight(next) <= full
    const pieces = next && !isWhole ? splitRow(next, rest) : null
    if (pieces) {
      kept.push(pieces[0])
      left.splice(0, 1, pieces[1])
    }
    if (state.rows.length > 0 && kept.length === 0) return null
    return [
      { rows: kept, over: beside.map(one => one?.[0] ?? null) },
      { rows: left, over: beside.map(one => one?.[1] ?? null) },
    ]
  }

  function splitRow(row: Begun, room: number): readonly [Begun, Begun] | null {
    const fit = Math.floor((room - 2 * padding) / leading)
    const goesOn = row.names.length > fit
    if (goesOn && (fit < 1 || row.names.length <= mostNameLines)) return null
    const cells = row.cells.map(pieces => pieces && parted(pieces, room))
    if (!goesOn && cells.every(one => one === null || one[0].length === 0)) return null
    const next = goesOn ? { names: row.names.slice(fit) } : { names: row.repeated, again: true }
    return [
      { ...row, names: row.names.slice(0, fit), cells: cells.map(one => one?.[0] ?? null) },
      { ...row, ...next, cells: cells.map(one => one?.[1] ?? null) },
    ]
  }

  function parted(pieces: readonly Piece[], room: number): readonly [readonly Piece[], readonly Piece[]] {
    const [here = [], ...later] = fillPages(pieces, room - 2 * padding, full - 2 * padding, space)
    return [here, later.flat()]
  }

  function draw(state: State, y: number): readonly DrawingMark[] {
    const { each, total } = heightsOf(state)
    const marks: DrawingMark[] = []
    let top = y
    const rows = state.rows.length > 0 ? state.rows : [null]
    rows.forEach((row, i) => {
      const height = each[i] ?? total
      if (nameWidth > 0) marks.push(...drawName(row, top, height))
      columns.forEach((column, at) => {
        const beside = state.over[at]
        if (beside && i > 0) return
        const box = { ...cellBox(at), y: top, height: beside ? total : height }
        const reach = beside && count > 1 ? { rows: count } : {}
        const cell = { row: beside ? first : (row?.id ?? first), column, place: at, heads: null, ...reach }
        marks.push(cellFrame(box), ...inCell(cell, stacked(beside ?? row?.cells[at] ?? [], at, top)))
      })
      top += height
    })
    return marks
  }

  function drawName(row: Begun | null, y: number, height: number): readonly DrawingMark[] {
    const x = columnX(grid, 0) - grid.gutter - nameWidth
    const box = { x: x - grid.gutter / 2, y, width: nameWidth + grid.gutter, height }
    if (!row?.name) return [cellFrame(box)]
    const said: Said = row.again ? { ...row.name.said, role: 'furniture' } : row.name.said
    const text = textMark(said, row.names, x, y + padding, styles.noteHeading)
    return [cellFrame(box), ...inCell({ row: row.id, column: 'name', heads: 'Row' }, [text])]
  }

  function cellBox(at: number): Pick<Box, 'x' | 'width'> {
    return { x: columnX(grid, at) - grid.gutter / 2, width: widthAt(grid, at) + grid.gutter }
  }

  function stacked(pieces: readonly Piece[], at: number, y: number): readonly DrawingMark[] {
    let top = y + padding
    return pieces.flatMap((piece, i) => {
      if (i > 0) top += kit.step.gap
      const drawn = piece.draw({
        x: columnX(grid, at),
        y: top,
        width: widthAt(grid, at),
        height: piece.height,
      })
      top += piece.height
      return drawn
    })
  }
}

/** A piece that is a text. */
export const textPiece = (text: Paragraph): Piece => ({
  height: text.height,
  split: room => {
    const parts = text.split(room)
    return parts && [textPiece(parts[0]), textPiece(parts[1])]
  },
  draw: ({ x, y }) => [text.draw(x, y)],
})

/** Marks whose texts stand in a cell of a table. */
export const inCell = (cell: TableCell, marks: readonly DrawingMark[]): readonly DrawingMark[] =>
  marks.map(mark => (mark.type === 'text' ? { ...mark, cell } : mark))

const cellFrame = (box: Box): DrawingMark => ({
  type: 'box',
  box,
  radius: 0,
  fill: paper.card,
  stroke: paper.hairline,
  strokeWidth: 0.75,
})
