import { joined } from '../bytes'

// How a TrueType font is written.

/** Format 4, a segment for each character of the basic plane; `glyphs` by code point. */
const shortMap = (glyphs: ReadonlyMap<number, number>): readonly number[] => {
  const characters = [...glyphs.keys()].filter(code => code <= highestShort).sort((a, b) => a - b)
  const ends = [...characters, 0xffff]
  const deltas = [...characters.map(code => ((glyphs.get(code) ?? 0) - code) & 0xffff), 1]
  const zeros = ends.map(() => 0)
  const body = [ends.length * 2, ...searchOf(ends.length, 2), ...ends, 0, ...ends, ...deltas, ...zeros]
  return [4, body.length * 2 + 6, 0, ...body]
}

/** Format 12, a group for each character of any plane. */
const longMap = (glyphs: ReadonlyMap<number, number>): readonly number[] => {
  const characters = [...glyphs.keys()].sort((a, b) => a - b)
  const groups = characters.flatMap(code => [...long(code), ...long(code), ...long(glyphs.get(code) ?? 0)])
  return [12, 0, ...long(16 + groups.length * 2), 0, 0, ...long(characters.length), ...groups]
}

/** The last code point format 4 can map. */
const highestShort = 0xfffe

/** Which glyph is drawn for each code point. */
export const characterMap = (glyphs: ReadonlyMap<number, number>): Uint8Array => {
  const short = shortMap(glyphs)
  if ([...glyphs.keys()].every(code => code <= highestShort))
    return shorts([0, 1, 3, 1, ...long(12), ...short])
  const first = 4 + 2 * 8
  const tables = [3, 1, ...long(first), 3, 10, ...long(first + short.length * 2)]
  return shorts([0, 2, ...tables, ...short, ...longMap(glyphs)])
}

/** How a reader halves its way through `count` entries of `size` bytes: browsers refuse a font that says otherwise. */
const searchOf = (count: number, size: number): readonly number[] => {
  const halvings = Math.floor(Math.log2(count))
  const range = size * 2 ** halvings
  return [range, halvings, count * size - range]
}

export const long = (value: number): readonly number[] => [value >>> 16, value & 0xffff]

export const shorts = (values: readonly number[]): Uint8Array => {
  const bytes = new Uint8Array(values.length * 2)
  const view = new DataView(bytes.buffer)
  values.forEach((value, i) => {
    view.setUint16(i * 2, value)
  })
  return bytes
}

export const withShort = (bytes: Uint8Array, at: number, value: number): Uint8Array => {
  new DataView(bytes.buffer).setUint16(at, value)
  return bytes
}

/** Checksums are left out: whoever embeds the font writes them. */
export const fontFile = (tables: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  // Readers halve their way through the directory.
  const entries = Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1))
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
