import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orientationOf } from '../../src/images/orientation'

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/pictures/${name}`, import.meta.url)))
const wordmark = fixture('wordmark.jpg')

/** A JPEG of nothing but what Exif says of it, its numbers from the small end on where `isLittle`. */
const held = (orientation: number, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(36)
  const view = new DataView(bytes.buffer)
  bytes.set([
    0xff,
    0xd8,
    0xff,
    0xe1,
    0,
    32,
    ...Buffer.from('Exif\0\0'),
    ...Buffer.from(isLittle ? 'II' : 'MM'),
  ])
  view.setUint32(16, 8, isLittle)
  view.setUint16(20, 1, isLittle)
  view.setUint16(22, 0x0112, isLittle)
  view.setUint16(30, orientation, isLittle)
  return bytes
}

test('which way up a photo was held is read as its camera wrote it', () => {
  expect(orientationOf(wordmark)).toBe(6)
  for (const isLittle of [true, false]) expect(orientationOf(held(8, isLittle))).toBe(8)
})

test('a picture that says nothing of it, or nothing known, is the right way up', () => {
  expect(orientationOf(fixture('seal.png'))).toBe(1)
  expect(orientationOf(fixture('printing-colours.jpg'))).toBe(1)
  expect(orientationOf(held(0, true))).toBe(1)
  expect(orientationOf(held(700, false))).toBe(1)
})

test('a harmed picture stops nobody', () => {
  fc.assert(
    fc.property(fc.nat(80), fc.nat(255), fc.nat(wordmark.length), (at, byte, end) => {
      const harmed = wordmark.slice(0, end)
      if (at < end) harmed[at] = byte
      expect(orientationOf(harmed)).toBeGreaterThanOrEqual(1)
      expect(orientationOf(harmed)).toBeLessThanOrEqual(8)
    }),
  )
})
