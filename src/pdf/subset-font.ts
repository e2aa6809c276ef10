import { glyphsOf, type Table, tablesOf } from '../layout/typeface'

/** The last code point format 4 can map. */
const highest = 0xfffe

/**
 * A TrueType font with these characters alone, each with a glyph of its own even where the font draws two with
 * one: in a PDF a glyph means one character. Of the basic plane; what the font has not is left out.
 */
export const subsetFont = (given: Uint8Array, codePoints: Iterable<number>): Uint8Array => {
  // A plain copy: of Node's own kind of bytes, `slice` gives no copy, but a view of the very same.
  const font = new Uint8Array(given)
  const view = new DataView(font.buffer)
  const table = tablesOf(view)
  const copied = ({ offset, length }: Table) => font.slice(offset, offset + length)
  const known = new Map(glyphsOf(view, table('cmap')))
  const characters = [...new Set(codePoints)]
    .filter(code => code <= highest && known.has(code))
    .sort((a, b) => a - b)
  /** The font's own glyphs, where they stand in the subset: .notdef, the characters', what these are made of. */
  const glyphs = [0, ...characters.map(code => known.get(code) ?? 0)]
  const outlines = outlinesOf(view, font, table, glyphs)
  const metrics = glyphs.map(glyph => metricsOf(view, table, glyph))
  const offsets = [0]
  for (const { length } of outlines) offsets.push((offsets.at(-1) ?? 0) + length)
  return fontFile({
    'OS/2': copied(table('OS/2')),
    cmap: characterMap(characters),
    glyf: joined(outlines),
    head: withShort(copied(table('head')), 50, 1),
    hhea: withShort(copied(table('hhea')), 34, glyphs.length),
    hmtx: shorts(metrics.flat()),
    loca: shorts(offsets.flatMap(long)),
    maxp: withShort(copied(table('maxp')), 4, glyphs.length),
    name: copied(table('name')),
    // Version 3: glyphs without names.
    post: withShort(copied({ ...table('post'), length: 32 }), 0, 3),
  })
}

type Tables = (tag: string) => Table

/** Each glyph's outline; what one is made of is added to `glyphs`. */
const outlinesOf = (view: DataView, font: Uint8Array, table: Tables, glyphs: number[]) => {
  const outlines: Uint8Array[] = []
  const places = new Map<number, number>()
  for (let i = 0; i < glyphs.length; i++) {
    const outline = outlineOf(view, font, table, glyphs[i] ?? 0)
    const parts = new DataView(outline.buffer)
    for (const at of componentsOf(parts)) {
      const part = parts.getUint16(at)
      const place = places.get(part) ?? glyphs.push(part) - 1
      places.set(part, place)
      parts.setUint16(at, place)
    }
    outlines.push(outline)
  }
  return outlines
}

const outlineOf = (view: DataView, font: Uint8Array, table: Tables, glyph: number): Uint8Array => {
  const { offset } = table('loca')
  const long = view.getUint16(table('head').offset + 50) === 1
  const at = (index: number) =>
    long ? view.getUint32(offset + index * 4) : view.getUint16(offset + index * 2) * 2
  const glyf = table('glyf').offset
  return font.slice(glyf + at(glyph), glyf + at(glyph + 1))
}

const flags = { words: 0x1, scale: 0x8, more: 0x20, twoScales: 0x40, matrix: 0x80 } as const

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
  return [view.getUint16(offset + Math.min(glyph, full - 1) * 4), view.getUint16(bearing)]
}

/** Format 4, a segment for each character: its glyph stands at its place, counted from 1. */
const characterMap = (characters: readonly number[]): Uint8Array => {
  const ends = [...characters, 0xffff]
  const deltas = [...characters.map((code, i) => (i + 1 - code) & 0xffff), 1]
  const zeros = ends.map(() => 0)
  const body = [ends.length * 2, ...searchOf(ends.length, 2), ...ends, 0, ...ends, ...deltas, ...zeros]
  return shorts([0, 1, 3, 1, ...long(12), 4, body.length * 2 + 6, 0, ...body])
}

/** How a reader halves its way through `count` entries of `size` bytes: browsers refuse a font that says otherwise. */
const searchOf = (count: number, size: number): readonly number[] => {
  const halvings = Math.floor(Math.log2(count))
  const range = size * 2 ** halvings
  return [range, halvings, count * size - range]
}

const long = (value: number): readonly number[] => [value >>> 16, value & 0xffff]

const shorts = (values: readonly number[]): Uint8Array => {
  const bytes = new Uint8Array(values.length * 2)
  const view = new DataView(bytes.buffer)
  values.forEach((value, i) => {
    view.setUint16(i * 2, value)
  })
  return bytes
}

const withShort = (bytes: Uint8Array, at: number, value: number): Uint8Array => {
  new DataView(bytes.buffer).setUint16(at, value)
  return bytes
}

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** Checksums are left out: whoever embeds the font writes them. */
const fontFile = (tables: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  const entries = Object.entries(tables)
  let offset = 12 + entries.length * 16
  const directory = entries.flatMap(([tag, { length }]) => {
    const name = [...tag].map(letter => letter.charCodeAt(0))
    const [a = 0, b = 0, c = 0, d = 0] = name
    const entry = [a * 256 + b, c * 256 + d, 0, 0, ...long(offset), ...long(length)]
    offset += Math.ceil(length / 4) * 4
    return entry
  })
  const bodies = entries.flatMap(([, body]) => [body, new Uint8Array(-body.length & 3)])
  return joined([shorts([1, 0, entries.length, ...searchOf(entries.length, 16), ...directory]), ...bodies])
}
