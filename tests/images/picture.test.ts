import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { format } from '../../src/file/format'
import { readPicture } from '../../src/images/picture'
import { wordsOf } from '../../src/words/words'
import { greyPng, pngOf } from './make-png'

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/pictures/${name}`, import.meta.url)))
const [seal, wordmark] = [fixture('seal.png'), fixture('wordmark.jpg')]
const { file } = wordsOf('en')

const kindOf = (bytes: Uint8Array, most?: number): string => {
  const read = readPicture(bytes, file, most)
  return read.ok ? `${read.value.type} ${read.value.width} × ${read.value.height}` : read.error.kind
}

const bare = (bytes: Uint8Array): Uint8Array => {
  const read = readPicture(bytes, file)
  if (!read.ok) throw new Error(read.error.says)
  return read.value.bytes
}

const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const withBehind = (bytes: Uint8Array, text: string) => new Uint8Array([...bytes, ...latin1(text)])

test('a picture is known by its bytes, and how large it is by its own head', () => {
  expect(kindOf(seal)).toBe('png 160 × 160')
  expect(kindOf(wordmark)).toBe('jpeg 300 × 80')
})

describe('what is left of a picture', () => {
  test('does not say where it was taken, which way up, and by whom', () => {
    expect(textOf(wordmark)).toMatch(/Exif[\s\S]*a secret place[\s\S]*made by nobody/)
    const left = textOf(bare(wordmark))
    expect(left).not.toMatch(/Exif|secret|nobody/)
    expect(left).toMatch(/JFIF/)
    const told = pngOf({ width: 1, height: 1, depth: 8, colour: 0 }, new Uint8Array(2), [
      ['tEXt', latin1('Author\0somebody')],
      ['eXIf', latin1('a secret place')],
      // Packed small, huge unpacked: nobody is to unpack it.
      ['iCCP', latin1('x\0\0')],
    ])
    expect(textOf(bare(told))).not.toMatch(/somebody|secret|iCCP/)
  })

  test('is the same once more, and nothing of what stands behind it', () => {
    for (const picture of [seal, wordmark]) {
      expect(bare(bare(picture))).toEqual(bare(picture))
      expect(bare(withBehind(picture, '<script>alert(1)</script>'))).toEqual(bare(picture))
    }
  })
})

describe('what is no picture', () => {
  test.each([
    ['nothing', latin1(''), 'type'],
    ['a text that says it is one', latin1('PNG'), 'type'],
    ['a GIF', latin1('GIF89a\x01\0\x01\0\0\0\0;'), 'type'],
    ['a PDF', latin1('%PDF-1.7\n'), 'type'],
    ['an SVG with a script', latin1('<?xml version="1.0"?><!-- x --><svg onload="alert(1)"/>'), 'svg'],
    ['an SVG of two bytes a letter', new Uint8Array(Buffer.from('\ufeff<svg>', 'utf16le')), 'svg'],
    ['a JPEG for print, in four colours', fixture('printing-colours.jpg'), 'jpeg'],
    ['50 MB', new Uint8Array(50 * 1024 * 1024), 'size'],
    ['a PNG wider than any logo', greyPng(format.maxImageSide + 1, 1), 'side'],
    ['a PNG higher than any logo', greyPng(1, format.maxImageSide + 1), 'side'],
  ])('%s', (_, bytes, kind) => {
    expect(kindOf(bytes)).toBe(kind)
  })

  test('a picture as large as may be is one, in a file that has room for it', () => {
    const large = greyPng(format.maxImageSide, 10)
    expect(kindOf(large)).toBe('png 4000 × 10')
    expect(kindOf(large, 40_000)).toBe('png 4000 × 10')
    expect(kindOf(large, 39_999)).toBe('many')
  })

  test('a PNG that unpacks to a thousand times what it says is broken off', () => {
    const bomb = pngOf({ width: 1, height: 1, depth: 8, colour: 0 }, new Uint8Array(400 * 1024 * 1024))
    expect(bomb.length).toBeLessThan(format.maxImageBytes)
    const start = performance.now()
    expect(kindOf(bomb)).toBe('data')
    expect(performance.now() - start).toBeLessThan(1000)
  })

  test('a JPEG that says it is larger, or wants to be drawn again and again', () => {
    const frame = wordmark.findIndex((byte, at) => byte === 0xff && wordmark[at + 1] === 0xc2)
    const larger = wordmark.slice()
    larger.set([0xff, 0xff], frame + 5)
    expect(kindOf(larger)).toBe('side')
    const scan = wordmark.findIndex((byte, at) => byte === 0xff && wordmark[at + 1] === 0xda)
    const again = Array.from({ length: 101 }, () => [...wordmark.subarray(scan, -2)]).flat()
    expect(kindOf(new Uint8Array([...wordmark.subarray(0, scan), ...again, 0xff, 0xd9]))).toBe('data')
  })

  test('a JPEG that is cut off anywhere', () => {
    for (let length = 3; length < wordmark.length; length++)
      expect(kindOf(wordmark.subarray(0, length))).toBe('data')
  })

  test('whatever has turned in a JPEG: it is one of some size, or refused', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(wordmark.length - 1), fc.integer({ min: 0, max: 255 })), { minLength: 1 }),
        changes => {
          const turned = wordmark.slice()
          for (const [at, byte] of changes) turned[at] = byte
          expect(kindOf(turned)).toMatch(/^(jpeg \d+ × \d+|data|jpeg|side|type)$/)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
