import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakLines, paragraphsOf, wordWidths } from '../../src/layout/lines'
import { measure } from './fonts'

const widthOf = (run: string) => measure(run, 15, 'regular')
const inCard = (text: string) => breakLines(text, 228, widthOf)

describe('breaking lines', () => {
  test('fills each line and keeps the space it was broken at', () => {
    expect(inCard('Monthly joint coaching cycles in district and charter classrooms')).toEqual([
      'Monthly joint coaching cycles in ',
      'district and charter classrooms',
    ])
  })

  test('breaks after a hyphen and a slash, not before a full stop or a percent sign', () => {
    expect(breakLines('district-charter', 100, widthOf)).toEqual(['district-', 'charter'])
    expect(breakLines('reaches 80 %.', 85, widthOf).join('|')).not.toContain('|.')
  })

  test('leaves a word with a dash or a slash whole while it fits a line', () => {
    const lines = breakLines('for every K–3 teacher in after-school care and/or more', 110, widthOf)
    for (const whole of ['K–3', 'after-school', 'and/or']) expect(lines.join('|')).toContain(whole)
  })

  test('keeps what a no-break space holds together', () => {
    expect(breakLines('for 36\u00a0teachers', 90, widthOf)).toEqual(['for ', '36\u00a0teachers'])
  })

  test('starts a new line at each newline, however it is written', () => {
    expect(inCard('one\ntwo\r\n\u2028four')).toEqual(['one ', 'two ', ' ', 'four'])
    expect(inCard('one\n')).toEqual(['one ', ''])
  })

  test('an empty text is one empty line', () => {
    expect(inCard('')).toEqual([''])
  })

  test('cuts a word that is too long by itself between graphemes', () => {
    const family = '👨‍👩‍👧‍👦'
    const lines = breakLines(family.repeat(9), 150, widthOf)
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(line.length % family.length).toBe(0)
    expect(inCard('a'.repeat(60)).length).toBe(Math.ceil((60 * widthOf('a')) / 228))
  })

  test('breaks Chinese between characters, with its punctuation kept on the line', () => {
    const lines = breakLines('教师每月一起备课，学生读得更好。', 90, widthOf)
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(line).not.toMatch(/^[，。]/)
  })

  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.string({
      unit: fc.constantFrom(' ', '\n', '\t', 'a', 'W', '-', '/', '.', '%', 'é', '漢'),
      maxLength: 120,
    }),
    fc.lorem({ maxCount: 40 }),
  )

  test('joined, the lines are the text', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 300 }), (words, width) => {
        const drawn = words
          .normalize('NFC')
          .replace(/\r\n/g, '\n')
          .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
        expect(breakLines(words, width, widthOf).join('')).toBe(drawn)
      }),
    )
  })

  test('no line is wider than it may be, unless it is a single grapheme', () => {
    const graphemes = new Intl.Segmenter('und')
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 300 }), (words, width) => {
        for (const line of breakLines(words, width, widthOf))
          if ([...graphemes.segment(line.trimEnd())].length > 1)
            expect(widthOf(line.trimEnd())).toBeLessThanOrEqual(width)
      }),
    )
  })
})

test('what no line should break, or none can, is measured: words, their parts where dashes join them, and characters', () => {
  const paragraphs = paragraphsOf('A low-income\nhome: 漢字', () => (from, to, size) => (to - from) * size)
  const { whole, joined } = wordWidths(paragraphs)
  expect(whole).toEqual([...['A', 'low-', 'income'], ...['home:', '漢', '字']].map(({ length }) => length))
  expect(joined).toEqual(['low-income'.length])
})
