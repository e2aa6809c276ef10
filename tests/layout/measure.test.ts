import fc from 'fast-check'
import { jsPDF } from 'jspdf'
import { describe, expect, test } from 'vitest'
import { rulersWith } from '../../src/layout/measure'
import { typefaceFrom } from '../../src/layout/typeface'
import { fontBytes, measure, typefaces } from './fonts'

const doc = new jsPDF({ unit: 'pt' })
for (const font of ['regular', 'semibold'] as const) {
  doc.addFileToVFS(`${font}.ttf`, Buffer.from(fontBytes(font)).toString('base64'))
  doc.addFont(`${font}.ttf`, font, 'normal')
}

const inPdf = (text: string, size: number, font: string) => {
  doc.setFont(font, 'normal')
  return doc.setFontSize(size).getTextWidth(text)
}

const samples = [
  'Monthly joint coaching cycles in district and charter classrooms',
  'AVATAR To Yo. 36 teachers, 8 cycles: 80 %',
  'Cải thiện việc đọc ở lớp ba',
  'Οι δάσκαλοι διαβάζουν μαζί',
  'Учителя читают вместе, «каждый месяц» №1',
  'Niños que cambian de escuela — ¿qué pierden?',
]

describe('measure', () => {
  test.each(samples)('is what jsPDF reckons for the embedded font: %s', text => {
    for (const font of ['regular', 'semibold'] as const)
      for (const size of [8, 9.5, 15, 28])
        expect(measure(text, size, font)).toBeCloseTo(inPdf(text, size, font), 3)
  })

  test('adds up: the width of two runs is the width of both together', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, two) => {
        const both = measure(`${one} ${two}`, 15, 'regular')
        const apart = measure(one, 15, 'regular') + measure(' ', 15, 'regular') + measure(two, 15, 'regular')
        expect(both).toBeCloseTo(apart, 6)
      }),
    )
  })

  test('a loose accent is measured as the letter it is drawn as', () => {
    expect(measure('e\u0301', 15, 'regular')).toBe(measure('é', 15, 'regular'))
  })

  test('what the font cannot draw is one em wide, and what is not seen has no width', () => {
    expect(measure('漢字', 15, 'regular')).toBe(30)
    expect(measure('\ufe0f\u0001', 15, 'regular')).toBe(0)
  })
})

describe('typeface', () => {
  test('knows which characters the font can draw', () => {
    for (const character of 'aZéßłộΩжЩ→€“–')
      expect(typefaces.regular.has(character.codePointAt(0) ?? 0), character).toBe(true)
    for (const character of '漢ع✎') expect(typefaces.regular.has(character.codePointAt(0) ?? 0)).toBe(false)
  })

  test('gives the ascent and descent that lines are set with', () => {
    const { unitsPerEm, ascent, descent } = typefaces.regular
    expect(ascent / unitsPerEm).toBeCloseTo(0.96875, 5)
    expect(descent / unitsPerEm).toBeCloseTo(-0.2412, 3)
  })

  test('throws, and never reads outside, when the bytes are cut short or are no font', () => {
    const bytes = fontBytes('regular')
    for (const length of [0, 3, 11, 60, 300, 5000, 100_000, 300_000])
      expect(() => typefaceFrom(bytes.slice(0, length)), `${length} bytes`).toThrow()
    expect(() =>
      typefaceFrom(new TextEncoder().encode('not a font at all, whatever its name says')),
    ).toThrow()
  })

  test('reads a font that lies somewhere inside a larger buffer', () => {
    const bytes = fontBytes('regular')
    const larger = new Uint8Array(bytes.length + 7)
    larger.set(bytes, 7)
    const face = typefaceFrom(larger.subarray(7))
    expect(face.advance(65)).toBe(typefaces.regular.advance(65))
  })

  test('a ruler says of each piece of a text what is measured of it alone', () => {
    const rulerOf = rulersWith(typefaces, measure)
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 8 })),
        fc.nat(),
        fc.nat(),
        (pieces, a, b) => {
          const text = pieces.join('').normalize('NFC')
          const places = [0]
          for (const character of text) places.push((places.at(-1) ?? 0) + character.length)
          const [from = 0, to = 0] = [a, b]
            .map(n => places[n % places.length] ?? 0)
            .sort((one, two) => one - two)
          for (const font of ['regular', 'semibold'] as const)
            expect(rulerOf(text, font)(from, to, 9.5)).toBe(measure(text.slice(from, to), 9.5, font))
        },
      ),
    )
  })
})
