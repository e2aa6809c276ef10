import { expect, test } from 'vitest'
import { glyphsOf, tablesOf, typefaceFrom } from '../../src/layout/typeface'
import { subsetFont } from '../../src/pdf/subset-font'
import { fonts } from '../page/fonts'

const codesOf = (text: string) => Array.from(text, character => character.codePointAt(0) ?? 0)
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

/** What a font draws for a character: plain outlines, each with how the whole moves it. */
const drawn = (font: Uint8Array, code: number): readonly string[] => {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const table = tablesOf(view)
  const [loca, glyf] = [table('loca').offset, table('glyf').offset]
  const outline = (glyph: number): readonly string[] => {
    const [start, end] = [view.getUint32(loca + glyph * 4), view.getUint32(loca + glyph * 4 + 4)]
    const bytes = font.slice(glyf + start, glyf + end)
    if (bytes.length === 0 || view.getInt16(glyf + start) >= 0) return [hex(bytes)]
    const [, flags = 0, part = 0] = [0, 10, 12].map(at => view.getUint16(glyf + start + at))
    const first = [`${flags & 0x20}`, ...outline(part)]
    if ((flags & 0x20) === 0) return [...first, hex(bytes.slice(14))]
    const next = 14 + (flags & 1 ? 4 : 2)
    return [...first, hex(bytes.slice(14, next)), ...outline(view.getUint16(glyf + start + next + 2))]
  }
  return outline(new Map(glyphsOf(view, table('cmap'))).get(code) ?? 0)
}

const weights = [
  ['regular', fonts.regular],
  ['semibold', fonts.semibold],
] as const

const text = 'Hai giáo viên tiếng Việt, (школа) ναι → fi “” ½'

test.each(weights)('%s: a part has its characters and no other', (_name, font) => {
  const part = typefaceFrom(subsetFont(font, codesOf(text)))
  const whole = typefaceFrom(font)
  for (let code = 0; code < 0x3000; code++)
    expect(part.has(code)).toBe(text.includes(String.fromCodePoint(code)))
  for (const code of codesOf(text)) expect(part.advance(code)).toBe(whole.advance(code))
  expect(part).toMatchObject({
    unitsPerEm: whole.unitsPerEm,
    ascent: whole.ascent,
    descent: whole.descent,
  })
})

test.each(weights)('%s: it draws them as the whole does, parts of letters too', (_name, font) => {
  const part = subsetFont(font, codesOf(text))
  for (const code of codesOf(text)) expect(drawn(part, code)).toEqual(drawn(font, code))
  expect(codesOf(text).some(code => drawn(font, code).length > 2)).toBe(true)
  expect(part.length).toBeLessThan(font.length / 10)
})

test('two characters the font draws with one glyph have one each', () => {
  const part = subsetFont(fonts.regular, codesOf('’ʼ'))
  const view = new DataView(part.buffer)
  const glyphs = [...glyphsOf(view, tablesOf(view)('cmap'))]
  expect(glyphs).toEqual([
    [0x2bc, 1],
    [0x2019, 2],
  ])
  expect(drawn(part, 0x2bc)).toEqual(drawn(part, 0x2019))
})

test('what the font has not, or lies beyond the basic plane, is left out; of nothing there is a font too', () => {
  for (const codes of [[], [0x6f22], [0x1f469], [0xffff]]) {
    const part = typefaceFrom(subsetFont(fonts.regular, codes))
    for (const code of codes) expect(part.has(code)).toBe(false)
  }
})

test('takes the bytes as Node reads them, and leaves them as they were', () => {
  const read = Buffer.from(fonts.regular)
  const codes = codesOf('ij,:')
  expect(hex(subsetFont(read, codes))).toBe(hex(subsetFont(new Uint8Array(fonts.regular), codes)))
  expect(read.equals(fonts.regular)).toBe(true)
})
