import { crc32, deflateSync } from 'node:zlib'

/** What a PNG is to say of itself, true or not. */
export type Header = {
  readonly width: number
  readonly height: number
  readonly depth: number
  readonly colour: number
  readonly interlace?: number
}

const chunk = (name: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

const headerChunk = ({ width, height, depth, colour, interlace = 0 }: Header): Buffer => {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width)
  data.writeUInt32BE(height, 4)
  data.set([depth, colour, 0, 0, interlace], 8)
  return chunk('IHDR', data)
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** A PNG of these lines, each with its filter before it, and of any other chunks. */
export const pngOf = (
  header: Header,
  lines: Uint8Array,
  before: readonly (readonly [name: string, data: Uint8Array])[] = [],
): Uint8Array =>
  Buffer.concat([
    signature,
    headerChunk(header),
    ...before.map(([name, data]) => chunk(name, data)),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', new Uint8Array()),
  ])

/** A PNG of one colour, grey, of so many pixels. */
export const greyPng = (width: number, height: number): Uint8Array =>
  pngOf({ width, height, depth: 8, colour: 0 }, new Uint8Array((width + 1) * height))

/** A picture's samples, line by line, one number for each; in each pixel as many as its sort has. */
export type Samples = { readonly of: Header; readonly count: number; readonly at: readonly number[] }

const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/** Samples as a PNG packs them: in passes where it is interlaced, each line through the next of these filters. */
export const packed = ({ of, count, at }: Samples, filters: readonly number[]): Uint8Array => {
  const { width, height, depth, interlace = 0 } = of
  const lines: Buffer[] = []
  let next = 0
  for (const [x0, y0, dx, dy] of interlace === 1 ? passes : ([[0, 0, 1, 1]] as const)) {
    let above: Buffer | null = null
    for (let y = y0; y < height; y += dy) {
      const own: number[] = []
      for (let x = x0; x < width; x += dx)
        own.push(...at.slice((y * width + x) * count, (y * width + x + 1) * count))
      if (own.length === 0) continue
      const line = inBits(own, depth)
      const filter = filters[next++ % filters.length] ?? 0
      lines.push(Buffer.of(filter), filtered(line, above, filter, Math.max(1, (count * depth) >> 3)))
      above = line
    }
  }
  return Buffer.concat(lines)
}

const inBits = (values: readonly number[], depth: number): Buffer => {
  const bits = values.map(value => value.toString(2).padStart(depth, '0')).join('')
  return Buffer.from(
    Array.from({ length: Math.ceil(bits.length / 8) }, (_, i) =>
      Number.parseInt(bits.slice(8 * i, 8 * i + 8).padEnd(8, '0'), 2),
    ),
  )
}

const filtered = (line: Buffer, above: Buffer | null, filter: number, step: number): Buffer =>
  Buffer.from(
    Array.from(line, (byte, i) => {
      const [a, b, c] = [line[i - step] ?? 0, above?.[i] ?? 0, above?.[i - step] ?? 0]
      const p = a + b - c
      const nearest = [a, b, c].toSorted((one, other) => Math.abs(p - one) - Math.abs(p - other))[0] ?? 0
      return byte - ([0, a, b, Math.floor((a + b) / 2), nearest][filter] ?? 0)
    }),
  )
