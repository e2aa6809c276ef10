import { describe, expect, it } from 'vitest'
import { isBefore, isDate, plainDate } from '../../src/model/dates'
import { languages, wordsOf } from '../../src/words/words'

const months = languages.map(language => wordsOf(language).page.months)

describe('dates', () => {
  it.each(['2026', '2026-08', '2026-08-31', '2024-02-29', '2000-02-29'])('%s is one', text => {
    expect(isDate(text)).toBe(true)
  })

  it.each(['', '26', '2026-13', '2026-00', '2026-02-29', '1900-02-29', '2026-8', 'soon'])(
    '%s is none',
    text => {
      expect(isDate(text)).toBe(false)
    },
  )

  it.each([
    ['2026-8', '2026-08'],
    [' 2026 ', '2026'],
    ['8/2026', '2026-08'],
    ['2026.8.5', '2026-08-05'],
    ['13/2026', '13/2026'],
    ['fall of 2026', 'fall of 2026'],
    ['August 2026', '2026-08'],
    ['aug. 2026', '2026-08'],
    ['August 15th, 2026', '2026-08-15'],
    ['the 3rd of May 2026', '2026-05-03'],
    ['15 de agosto de 2026', '2026-08-15'],
    ['Enero del 2027', '2027-01'],
    ['sept 2026', '2026-09'],
    ['February 30, 2026', 'February 30, 2026'],
    ['ma 2026', 'ma 2026'],
    ['May or June 2026', 'May or June 2026'],
    ['August', 'August'],
    ['', ''],
  ])('“%s” is written “%s”', (typed, written) => {
    expect(plainDate(typed, months)).toBe(written)
  })

  it.each([
    ['2026-06', '2027', true],
    ['2026-08-01', '2026-08-02', true],
    ['2026', '2026-08', false],
    ['2027', '2026-12', false],
    ['soon', '2026', false],
    ['', '2026', false],
  ])('%s before %s: %s', (end, start, before) => {
    expect(isBefore(end, start)).toBe(before)
  })
})
