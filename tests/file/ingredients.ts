import fc from 'fast-check'
import { cleanText } from '../../src/file/text'
import type { Json } from '../../src/model/model'

// Text that looks like markup or code, lone halves of characters, keys such as "__proto__" and "10".

const hardTexts = [
  '<b>bold</b>',
  '{"a": 1}',
  '\\u0000 "',
  '😀 é é',
  '\u2028\u202e\u200f',
  '\ud800',
  'a\udc00\n\nb',
]
const hardKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'more',
  '10',
  '2',
  '',
  'two words',
  '"',
]
const hardValues = [
  '{"__proto__": {"polluted": true}, "9": [], "8": {}, "constructor": null}',
  '0',
  '""',
  '[[]]',
]
export const dates = ['', '2026', '2026-08', '2028-02-29', '1999-12-31']

const text = fc.oneof(
  fc.string({ maxLength: 12 }).map(cleanText),
  fc.string({ unit: 'binary', maxLength: 12 }).map(cleanText),
  fc.constantFrom(...hardTexts),
)
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => value + 0),
)
/** A value of JSON as a parser would make it. */
export const json = fc
  .oneof(
    fc.jsonValue({ maxDepth: 2 }).map(value => JSON.stringify(value)),
    fc.constantFrom(...hardValues),
  )
  .map((written): Json => JSON.parse(written))
const key = fc.oneof(fc.constantFrom(...hardKeys), fc.string({ maxLength: 5 }))

/** What the model is put together from, and the seed that says how: small things to shrink, and quick to make. */
export const ingredients = fc.record({
  seed: fc.integer(),
  texts: fc.array(text, { maxLength: 8 }),
  numbers: fc.array(number, { minLength: 1, maxLength: 4 }),
  values: fc.array(json, { minLength: 1, maxLength: 4 }),
  keys: fc.array(key, { minLength: 1, maxLength: 6 }),
})

/** Numbers from 0 up to but not 1, the same for the same seed (mulberry32). */
export const numbersFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
