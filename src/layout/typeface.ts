/** What a TrueType font says of itself, in its own units. */
export type Typeface = {
  readonly unitsPerEm: number
  /** Above the baseline, positive. */
  readonly ascent: number
  /** Below the baseline, negative. */
  readonly descent: number
  /** Around all its glyphs: left, bottom, right, top. */
  readonly box: readonly number[]
  /** Whether it can draw this code point. */
  readonly has: (codePoint: number) => boolean
  /** How far the pen moves, without kerning; undefined where the font has no glyph. */
  readonly advance: (codePoint: number) => number | undefined
  /** undefined where the font has none. */
  readonly glyph: (codePoint: number) => number | undefined
}

/** Where a table lies in its font. */
export type Table = { readonly offset: number; readonly length: number }

const highest = 0x10ffff

/**
 * Reads a TrueType font's own tables: head, hhea, maxp, hmtx and cmap (formats 4 and 12).
 * Throws when the bytes are no such font, or when a table points outside of them: fonts come with the app.
 */
export const typefaceFrom = (bytes: Uint8Array): Typeface => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const table = tablesOf(view)
  const head = table('head')
  const hhea = table('hhea')
  const glyphs = view.getUint16(table('maxp').offset + 4)
  const widths = advancesOf(view, table('hmtx'), glyphs, view.getUint16(hhea.offset + 34))
  const map = new Map<number, number>()
  for (const [codePoint, glyph] of glyphsOf(view, table('cmap')))
    if (glyph > 0 && glyph < widths.length) map.set(codePoint, glyph)
  const unitsPerEm = view.getUint16(head.offset + 18)
  if (unitsPerEm < 16) throw new Error('The font has no units per em.')
  return {
    unitsPerEm,
    ascent: view.getInt16(hhea.offset + 4),
    descent: view.getInt16(hhea.offset + 6),
    box: [36, 38, 40, 42].map(at => view.getInt16(head.offset + at)),
    has: codePoint => map.has(codePoint),
    advance: codePoint => widths[map.get(codePoint) ?? widths.length],
    glyph: codePoint => map.get(codePoint),
  }
}

/** Finds a font's tables by their tags; throws on one that is not there. */
export const tablesOf = (view: DataView): ((tag: string) => Table) => {
  const tables = new Map<string, Table>()
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + i * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map(n => view.getUint8(at + n)))
    const table = { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) }
    if (table.offset + table.length > view.byteLength) throw new Error('The font is cut short.')
    tables.set(tag, table)
  }
  return tag => {
    const table = tables.get(tag)
    if (!table) throw new Error(`The font has no ${tag} table.`)
    return table
  }
}

export const hasTable = (view: DataView, tag: string): boolean =>
  Array.from({ length: view.getUint16(4) }, (_, i) => 12 + i * 16).some(at =>
    [0, 1, 2, 3].every(n => view.getUint8(at + n) === tag.charCodeAt(n)),
  )

/** Per glyph; the last full entry holds for all glyphs after it. */
const advancesOf = (view: DataView, hmtx: Table, glyphs: number, full: number): Uint16Array => {
  if (full < 1 || full > glyphs || full * 4 > hmtx.length) throw new Error('The font has no usable widths.')
  return Uint16Array.from({ length: glyphs }, (_, glyph) =>
    view.getUint16(hmtx.offset + Math.min(glyph, full - 1) * 4),
  )
}

/** The glyph of each code point a font's map knows. */
export function* glyphsOf(
  view: DataView,
  cmap: Table,
): Iterable<readonly [codePoint: number, glyph: number]> {
  const subtables = Array.from({ length: view.getUint16(cmap.offset + 2) }, (_, i) => {
    const at = cmap.offset + 4 + i * 8
    const offset = cmap.offset + view.getUint32(at + 4)
    return { platform: view.getUint16(at), offset, format: view.getUint16(offset) }
  }).filter(subtable => subtable.platform === 0 || subtable.platform === 3)
  const long = subtables.find(subtable => subtable.format === 12)
  const short = subtables.find(subtable => subtable.format === 4)
  if (long) yield* longMap(view, long.offset)
  else if (short) yield* shortMap(view, short.offset)
  else throw new Error('The font has no Unicode map.')
}

/** Format 12: groups of consecutive code points, any plane. */
function* longMap(view: DataView, at: number): Iterable<readonly [number, number]> {
  for (let i = 0; i < view.getUint32(at + 12); i++) {
    const group = at + 16 + i * 12
    const first = view.getUint32(group)
    const last = Math.min(view.getUint32(group + 4), highest)
    const glyph = view.getUint32(group + 8)
    for (let codePoint = first; codePoint <= last; codePoint++) yield [codePoint, glyph + codePoint - first]
  }
}

/** Format 4: segments of the basic plane, with a delta or with a list of glyphs. */
function* shortMap(view: DataView, at: number): Iterable<readonly [number, number]> {
  const doubled = view.getUint16(at + 6)
  const ends = at + 14
  const starts = ends + doubled + 2
  const deltas = starts + doubled
  const ranges = deltas + doubled
  for (let i = 0; i < doubled; i += 2) {
    const delta = view.getUint16(deltas + i)
    const range = view.getUint16(ranges + i)
    const first = view.getUint16(starts + i)
    for (let codePoint = first; codePoint <= Math.min(view.getUint16(ends + i), 0xfffe); codePoint++) {
      const listed = range === 0 ? codePoint : view.getUint16(ranges + i + range + (codePoint - first) * 2)
      if (listed > 0 || range === 0) yield [codePoint, (listed + delta) & 0xffff]
    }
  }
}
