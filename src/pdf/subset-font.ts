import { joined } from '../bytes'
import { glyphsOf, hasTable, type Table, tablesOf } from '../layout/typeface'
import type { Part } from '../page/glyphs'
import { characterMap, fontFile, long, shorts, withShort } from './font-file'

/** What is drawn as one: a glyph of the font, or several beside and above each other. */
export type Outline = { readonly parts: readonly Part[]; readonly advance: number }

/**
 * A TrueType font with these outlines alone, numbered from 1: as much as a PDF has to have of it. `given` is the
 * whole font.
 */
export const fontOfOutlines = (given: Uint8Array, outlines: readonly Outline[]): Uint8Array =>
  fontFile(drawingTables(given, outlines))

/**
 * A TrueType font with these characters alone, each with a glyph of its own even where the font draws two with
 * one. What the font has not is left out.
 */
export const subsetFont = (given: Uint8Array, codePoints: Iterable<number>): Uint8Array => {
  const font = plainCopy(given)
  const view = new DataView(font.buffer)
  const table = tablesOf(view)
  const copied = ({ offset, length }: Table) => font.slice(offset, offset + length)
  const known = new Map(glyphsOf(view, table('cmap')))
  const characters = [...new Set(codePoints)].filter(code => known.has(code)).sort((a, b) => a - b)
  const outlines = characters.map(code => {
    const glyph = known.get(code) ?? 0
    return { parts: [{ glyph, dx: 0, dy: 0 }], advance: metricsOf(view, table, glyph)[0] }
  })
  return fontFile({
    'OS/2': copied(table('OS/2')),
    cmap: characterMap(new Map(characters.map((code, i) => [code, i + 1]))),
    ...drawingTables(font, outlines),
    name: copied(table('name')),
    // Version 3: glyphs without names.
    post: withShort(copied({ ...table('post'), length: 32 }), 0, 3),
  })
}

/** Of Node's own kind of bytes, `slice` gives no copy, but a view of the very same. */
const plainCopy = (bytes: Uint8Array) => new Uint8Array(bytes)

type Tables = (tag: string) => Table

const drawingTables = (given: Uint8Array, outlines: readonly Outline[]) => {
  const font = plainCopy(given)
  const view = new DataView(font.buffer)
  const table = tablesOf(view)
  const copied = ({ offset, length }: Table) => font.slice(offset, offset + length)
  /** The font's own glyphs, where they stand in the new one after those of `outlines`. */
  const added: number[] = []
  const places = new Map<number, number>()
  const placeOf = (glyph: number): number => {
    const place = places.get(glyph) ?? outlines.length + added.push(glyph)
    places.set(glyph, place)
    return place
  }
  const pieces = [outlineOf(view, font, table, 0)]
  const metrics = [metricsOf(view, table, 0)]
  for (const { parts, advance } of outlines) {
    const [first] = parts
    const plain = first && parts.length === 1 && first.dx === 0 && first.dy === 0
    const piece = plain ? moved(outlineOf(view, font, table, first.glyph), placeOf) : composed(parts)
    pieces.push(piece)
    metrics.push([advance, plain ? metricsOf(view, table, first.glyph)[1] : leftOf(piece)])
  }
  for (let i = 0; i < added.length; i++) {
    const glyph = added[i] ?? 0
    pieces.push(moved(outlineOf(view, font, table, glyph), placeOf))
    metrics.push(metricsOf(view, table, glyph))
  }
  const offsets = [0]
  for (const { length } of pieces) offsets.push((offsets.at(-1) ?? 0) + length)
  return {
    glyf: joined(pieces),
    head: withShort(copied(table('head')), 50, 1),
    hhea: withShort(copied(table('hhea')), 34, pieces.length),
    hmtx: shorts(metrics.flat()),
    loca: shorts(offsets.flatMap(long)),
    maxp: deepened(withShort(copied(table('maxp')), 4, pieces.length)),
    ...Object.fromEntries(hints.flatMap(tag => (hasTable(view, tag) ? [[tag, copied(table(tag))]] : []))),
  }

  /** Several glyphs as one that names them. */
  function composed(parts: readonly Part[]): Uint8Array {
    const boxes = parts.map(({ glyph, dx, dy }) => {
      const outline = outlineOf(view, font, table, glyph)
      if (outline.length === 0) return null
      const box = new DataView(outline.buffer)
      return [dx + box.getInt16(2), dy + box.getInt16(4), dx + box.getInt16(6), dy + box.getInt16(8)] as const
    })
    const drawn = parts.filter((_, i) => boxes[i])
    const edges = boxes.filter(box => box !== null)
    if (drawn.length === 0) return new Uint8Array(0)
    const body = drawn.flatMap(({ glyph, dx, dy }, i) => {
      const more = i < drawn.length - 1 ? flags.more : 0
      return [flags.words | flags.offsets | more, placeOf(glyph), dx, dy]
    })
    const [left, bottom] = [0, 1].map(n => Math.min(...edges.map(box => box[n] ?? 0)))
    const [right, top] = [2, 3].map(n => Math.max(...edges.map(box => box[n] ?? 0)))
    return shorts([0xffff, left ?? 0, bottom ?? 0, right ?? 0, top ?? 0, ...body])
  }
}

/** What a font's instructions are run with. */
const hints = ['cvt ', 'fpgm', 'prep'] as const

/** Room for glyphs that name others one more time than the font's own do. */
const deepened = (maxp: Uint8Array): Uint8Array => withShort(withShort(maxp, 28, 32), 30, 8)

/** The left edge an outline says it has. */
const leftOf = (outline: Uint8Array): number =>
  outline.length === 0 ? 0 : new DataView(outline.buffer).getInt16(2)

/** An outline that is made of others names them by their new places. */
const moved = (outline: Uint8Array, placeOf: (glyph: number) => number): Uint8Array => {
  const parts = new DataView(outline.buffer)
  for (const at of componentsOf(parts)) parts.setUint16(at, placeOf(parts.getUint16(at)))
  return outline
}

/** A copy. */
const outlineOf = (view: DataView, font: Uint8Array, table: Tables, glyph: number): Uint8Array => {
  const { offset } = table('loca')
  const long = view.getUint16(table('head').offset + 50) === 1
  const at = (index: number) =>
    long ? view.getUint32(offset + index * 4) : view.getUint16(offset + index * 2) * 2
  const glyf = table('glyf').offset
  return font.slice(glyf + at(glyph), glyf + at(glyph + 1))
}

const flags = { words: 0x1, offsets: 0x2, scale: 0x8, more: 0x20, twoScales: 0x40, matrix: 0x80 } as const

/** Where an outline that is made of others names them. */
function* componentsOf(outline: DataView): Iterable<number> {
  if (outline.byteLength === 0 || outline.getInt16(0) >= 0) return
  for (let at = 10, more = true; more; ) {
    const flag = outline.getUint16(at)
    yield at + 2
    at += 4 + (flag & flags.words ? 4 : 2)
    if (flag & flags.scale) at += 2
    else if (flag & flags.twoScales) at += 4
    else if (flag & flags.matrix) at += 8
    more = (flag & flags.more) !== 0
  }
}

/** Advance and left bearing; the last full entry's advance holds for all glyphs after it. */
const metricsOf = (view: DataView, table: Tables, glyph: number): readonly [number, number] => {
  const { offset } = table('hmtx')
  const full = view.getUint16(table('hhea').offset + 34)
  const bearing = glyph < full ? offset + glyph * 4 + 2 : offset + full * 4 + (glyph - full) * 2
  return [view.getUint16(offset + Math.min(glyph, full - 1) * 4), view.getInt16(bearing)]
}
