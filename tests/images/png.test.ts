import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Pixels, pixelsOf } from '../../src/images/pixels'
import { isPng, readPng, writePng } from '../../src/images/png'
import { type Header, packed, pngOf } from './make-png'

const seal = new Uint8Array(readFileSync(new URL('../fixtures/pictures/seal.png', import.meta.url)))

const sorts = [
  [0, 1],
  [2, 3],
  [3, 1],
  [4, 2],
  [6, 4],
] as const
const depthsOf = { 0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16] } as const

/** A small picture of any sort there is, its samples, and the palette it may have. */
const pictures = fc
  .tuple(fc.constantFrom(...sorts), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }))
  .chain(([[colour, count], width, height]) =>
    fc.constantFrom(...depthsOf[colour]).chain(depth =>
      fc.record({
        of: fc.record({
          width: fc.constant(width),
          height: fc.constant(height),
          depth: fc.constant(depth),
          colour: fc.constant(colour),
          interlace: fc.constantFrom(0, 1),
        }),
        count: fc.constant(count),
        at: fc.array(fc.integer({ min: 0, max: 2 ** depth - 1 }), {
          minLength: width * height * count,
          maxLength: width * height * count,
        }),
        filters: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 7 }),
        palette: fc.uint8Array({
          minLength: 3 * 2 ** Math.min(8, depth),
          maxLength: 3 * 2 ** Math.min(8, depth),
        }),
        see: fc.boolean(),
      }),
    ),
  )

test('every sort of PNG gives back the pixels it was made of', () => {
  fc.assert(
    fc.property(pictures, ({ of, count, at, filters, palette, see }) => {
      const [none, chunks] = seeThrough(of, at.slice(0, count), see)
      const before = of.colour === 3 ? [['PLTE', palette] as const, ...chunks] : chunks
      const png = readPng(pngOf(of, packed({ of, count, at }, filters), before))
      if (!png) throw new Error('It is a PNG.')
      const read = pixelsOf(png)
      expect(read).toEqual(expected(of, count, at, palette, none))
      // What is left of it once all else is gone looks the same.
      const bare = readPng(writePng(png))
      expect(bare && pixelsOf(bare)).toEqual(read)
    }),
    { numRuns: 300 },
  )
})

/** The colour that covers nothing: for a palette, how far each of its first two covers. */
const seeThrough = (
  { colour }: Header,
  first: readonly number[],
  see: boolean,
): readonly [readonly number[] | null, readonly (readonly [string, Uint8Array])[]] => {
  if (!see || colour > 3) return [null, []]
  if (colour === 3) return [[7, 200], [['tRNS', Uint8Array.of(7, 200)]]]
  return [first, [['tRNS', Uint8Array.from(first.flatMap(sample => [sample >> 8, sample & 255]))]]]
}

const expected = (
  { width, height, depth, colour }: Header,
  count: number,
  at: readonly number[],
  palette: Uint8Array,
  none: readonly number[] | null,
): Pixels => {
  const byte = (sample: number) =>
    depth === 16 ? sample >> 8 : Math.floor((sample * 255) / (2 ** depth - 1))
  const colours: number[] = []
  const cover: number[] = []
  for (let i = 0; i < width * height; i++) {
    const own = at.slice(i * count, (i + 1) * count)
    const [first = 0] = own
    if (colour === 3) {
      colours.push(...palette.slice(first * 3, first * 3 + 3))
      cover.push(none?.[first] ?? 255)
    } else {
      colours.push(...(count < 3 ? [first, first, first] : own.slice(0, 3)).map(byte))
      const isNone = none?.every((sample, n) => sample === own[n]) ?? false
      cover.push(count % 2 === 0 ? byte(own.at(-1) ?? 0) : isNone ? 0 : 255)
    }
  }
  return {
    colours: Uint8Array.from(colours),
    cover: cover.every(one => one === 255) ? null : Uint8Array.from(cover),
  }
}

describe('a PNG that is none', () => {
  test('is refused wherever it is cut off', () => {
    for (let length = 0; length < seal.length; length++) expect(readPng(seal.subarray(0, length))).toBeNull()
    expect(readPng(seal)).not.toBeNull()
  })

  test('is refused whatever bit of it has turned, or looks as it did', () => {
    const whole = readPng(seal)
    fc.assert(
      fc.property(fc.nat(seal.length - 1), fc.integer({ min: 1, max: 255 }), (at, turn) => {
        const turned = seal.slice()
        turned[at] = (turned[at] ?? 0) ^ turn
        const read = readPng(turned)
        if (read) expect(read).toEqual(whole)
      }),
      { numRuns: 2000 },
    )
  })

  test('is never more than refused, whatever bytes come after its first eight', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
        const made = new Uint8Array([...seal.subarray(0, 8), ...bytes])
        expect(isPng(made)).toBe(true)
        expect(readPng(made)).toBeNull()
      }),
    )
  })

  test.each<[string, Header]>([
    ['no width', { width: 0, height: 1, depth: 8, colour: 0 }],
    ['an unknown sort', { width: 1, height: 1, depth: 8, colour: 5 }],
    ['a depth its sort does not have', { width: 1, height: 1, depth: 4, colour: 2 }],
    ['a palette to come', { width: 1, height: 1, depth: 8, colour: 3 }],
    ['another way of interlacing', { width: 1, height: 1, depth: 8, colour: 0, interlace: 2 }],
  ])('is refused with %s', (_, header) => {
    expect(readPng(pngOf(header, new Uint8Array(2)))).toBeNull()
  })

  test.each<[string, Uint8Array]>([
    ['fewer lines than it says', new Uint8Array(3)],
    ['more lines than it says', new Uint8Array(5)],
    ['a filter there is none of', Uint8Array.of(0, 0, 5, 0)],
  ])('is refused with %s', (_, lines) => {
    const png = readPng(pngOf({ width: 1, height: 2, depth: 8, colour: 0 }, lines))
    expect(png && pixelsOf(png)).toBeNull()
  })
})
