import type { DrawingMark } from './drawing'
import { type Block, fillPages, hair, type Space } from './flow'

/** The part of a page between its margins and above its footer, and what was put there so far. */
type Leaf = {
  /** Drawn once it is settled that these are the pages. */
  readonly parts: (() => readonly DrawingMark[])[]
  top: number
}

/** Pages that are being filled, top to bottom, one part after the other. */
export type Sheets = {
  readonly leaves: Leaf[]
  readonly firstTop: number
  /** Where later pages begin: below the initiative's name. */
  readonly laterTop: number
  readonly bottom: number
}

/** A part of the page that flows on over pages: columns side by side, under a head that is repeated. */
export type Band<B extends Block<B>> = {
  readonly columns: readonly (readonly B[])[]
  readonly space: Space<B>
  readonly headHeight: number
  /** Kept clear above, unless the band begins a page. */
  readonly gap: number
  /** Below its head, a begun page must have this much room or the band begins on the next. */
  readonly least: number
  readonly draw: (page: readonly (readonly B[])[], y: number, continued: boolean) => readonly DrawingMark[]
  /** How high a page's part is, without the head. */
  readonly heightOf: (page: readonly (readonly B[])[]) => number
}

const leafOf = (sheets: Sheets): Leaf => {
  const leaf = sheets.leaves.at(-1)
  if (leaf) return leaf
  const first = { parts: [], top: sheets.firstTop }
  sheets.leaves.push(first)
  return first
}

export const turn = (sheets: Sheets): void => {
  sheets.leaves.push({ parts: [], top: sheets.laterTop })
}

const isFresh = (sheets: Sheets, leaf: Leaf): boolean => leaf.top <= sheets.laterTop

/** Where a thing with `gap` above it would begin on the current page. */
const nextTop = (sheets: Sheets, gap: number): number => {
  const leaf = leafOf(sheets)
  return leaf.parts.length === 0 && isFresh(sheets, leaf) ? leaf.top : leaf.top + gap
}

/** Adds a band below what is there, and as many pages as it takes. */
export const place = <B extends Block<B>>(sheets: Sheets, band: Band<B>): void => {
  const full = sheets.bottom - sheets.laterTop - band.headHeight
  const room = () => sheets.bottom - nextTop(sheets, band.gap) - band.headHeight
  if (room() + hair < Math.min(band.least, full)) turn(sheets)
  const columns = band.columns.map(blocks => fillPages(blocks, room(), full, band.space))
  const count = Math.max(1, ...columns.map(pages => pages.length))
  for (let i = 0; i < count; i++) {
    if (i > 0) turn(sheets)
    const page = columns.map(pages => pages[i] ?? [])
    const y = nextTop(sheets, band.gap)
    const leaf = leafOf(sheets)
    leaf.parts.push(() => band.draw(page, y, i > 0))
    leaf.top = y + band.headHeight + band.heightOf(page)
  }
}

/** How much room is left on the current page, below a gap. */
export const roomFor = (sheets: Sheets, gap: number): number => sheets.bottom - nextTop(sheets, gap)

/** As `place`, but on a single page a band that fits it whole stands at its bottom. */
export const placeAtBottom = <B extends Block<B>>(sheets: Sheets, band: Band<B>): void => {
  const height = band.headHeight + band.heightOf(band.columns)
  const leaf = leafOf(sheets)
  const single = sheets.leaves.length === 1
  if (single && height <= roomFor(sheets, band.gap) + hair) leaf.top = sheets.bottom - height - band.gap
  place(sheets, band)
}
