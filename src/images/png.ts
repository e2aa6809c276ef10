// A PNG as its specification has it (ISO/IEC 15948), as far as it is a picture: what it says besides, of cameras,
// places and programs, is passed over.

import { joined } from '../bytes'

/** What of a PNG draws it. */
export type Png = {
  readonly width: number
  readonly height: number
  /** Bits a sample. */
  readonly depth: number
  readonly colour: Colour
  readonly isInterlaced: boolean
  /** Red, green and blue of each of its colours; empty where it has no palette. */
  readonly palette: Uint8Array
  /** Of each colour of the palette how far it covers, else the one colour that is none; empty: all cover. */
  readonly transparency: Uint8Array
  /** Packed (zlib). */
  readonly data: Uint8Array
}

/** Its sort by number, and how many samples each pixel has. */
const samples = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const
type Colour = keyof typeof samples
const depths: Readonly<Record<Colour, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
}
const isColour = (sort: number): sort is Colour => Object.hasOwn(samples, sort)

export const samplesOf = ({ colour }: Png): number => samples[colour]

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

export const isPng = (bytes: Uint8Array): boolean => signature.every((byte, at) => bytes[at] === byte)

type Chunk = { readonly name: string; readonly data: Uint8Array }

/** Reads a PNG's chunks, without unpacking them; null where they are damaged. */
export const readPng = (bytes: Uint8Array): Png | null => {
  const chunks = chunksOf(bytes)
  const [header] = chunks ?? []
  if (!chunks || header?.name !== 'IHDR' || header.data.length !== 13) return null
  const view = new DataView(header.data.buffer, header.data.byteOffset, 13)
  const [width, height] = [view.getUint32(0), view.getUint32(4)]
  const [depth = 0, colour = -1, packing, filters, interlace = 2] = header.data.subarray(8)
  if (width === 0 || height === 0 || !isColour(colour) || !depths[colour].includes(depth)) return null
  if (packing !== 0 || filters !== 0 || interlace > 1) return null
  const named = (name: string) => chunks.filter(chunk => chunk.name === name).map(({ data }) => data)
  const palette = colour === 3 ? (named('PLTE')[0] ?? nothing) : nothing
  if (colour === 3 && (palette.length === 0 || palette.length % 3 !== 0 || palette.length > 768)) return null
  const [said = nothing] = named('tRNS')
  const isFitting =
    colour === 3 ? said.length <= palette.length / 3 : said.length === { 0: 2, 2: 6, 4: 0, 6: 0 }[colour]
  const data = joined(named('IDAT'))
  if (data.length === 0) return null
  const transparency = isFitting ? said : nothing
  return { width, height, depth, colour, isInterlaced: interlace === 1, palette, transparency, data }
}

const nothing = new Uint8Array()

/** Chunks that change how all others are read, and are not known here, leave nothing to be drawn. */
const isOfUse = (name: string): boolean =>
  /^[A-Za-z]{4}$/u.test(name) && (/^[a-z]/u.test(name) || ['IHDR', 'PLTE', 'IDAT', 'IEND'].includes(name))

/** Up to its end; what follows that is nobody's. Null where one is cut short, unknown or not what its sum says. */
const chunksOf = (bytes: Uint8Array): readonly Chunk[] | null => {
  if (!isPng(bytes)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Chunk[] = []
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const end = at + 8 + view.getUint32(at)
    if (end + 4 > bytes.length) return null
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (!isOfUse(name) || view.getUint32(end) !== sumOf(bytes.subarray(at + 4, end))) return null
    if (name === 'IEND') return chunks
    chunks.push({ name, data: bytes.subarray(at + 8, end) })
    at = end + 4
  }
  return null
}

const sums = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  return sum
})

const sumOf = (bytes: Uint8Array): number => {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (sum >>> 8) ^ (sums[(sum ^ byte) & 255] ?? 0)
  return (sum ^ 0xffffffff) >>> 0
}

/** A PNG with nothing in it but what draws it. */
export const writePng = ({
  width,
  height,
  depth,
  colour,
  isInterlaced,
  palette,
  transparency,
  data,
}: Png): Uint8Array<ArrayBuffer> => {
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([depth, colour, 0, 0, isInterlaced ? 1 : 0], 8)
  const chunks: readonly Chunk[] = [
    { name: 'IHDR', data: header },
    ...(palette.length === 0 ? [] : [{ name: 'PLTE', data: palette }]),
    ...(transparency.length === 0 ? [] : [{ name: 'tRNS', data: transparency }]),
    { name: 'IDAT', data },
    { name: 'IEND', data: nothing },
  ]
  return joined([Uint8Array.from(signature), ...chunks.map(writeChunk)])
}

const writeChunk = ({ name, data }: Chunk): Uint8Array => {
  const bytes = new Uint8Array(data.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(new TextEncoder().encode(name), 4)
  bytes.set(data, 8)
  view.setUint32(data.length + 8, sumOf(bytes.subarray(4, data.length + 8)))
  return bytes
}
