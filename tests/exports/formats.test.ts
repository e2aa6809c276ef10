import { expect, test } from 'vitest'
import { beginsAs, isPaperFormat, numberedName, paperFormatNames } from '../../src/exports/formats'
import { makePaper } from '../../src/exports/make-paper'
import { fonts } from '../page/fonts'
import { example, letter } from '../page/models'
import { engine } from './engine'

test.each([
  ['plan.svg', 0, 'plan.svg'],
  ['plan.svg', 1, 'plan-2.svg'],
  ['a.b/plan', 2, 'a.b/plan-3'],
  ['two.dots.svg', 9, 'two.dots-10.svg'],
])('of several files, %s at %i is %s', (name, index, numbered) => {
  expect(numberedName(name, index)).toBe(numbered)
})

test('only endings of the table are papers', () => {
  expect(paperFormatNames.every(isPaperFormat)).toBe(true)
  expect(isPaperFormat('toString')).toBe(false)
})

test.each(paperFormatNames)(
  '%s: what is made begins as it should, and comes out the same twice',
  async format => {
    const make = async () =>
      (
        await makePaper(format, example('joint-literacy-coaching'), letter, fonts, {
          width: 800,
          engine,
          attaching: 'all',
        })
      ).files
    const files = await make()
    expect(files.length).toBeGreaterThan(0)
    expect(files.every(bytes => beginsAs(format, bytes))).toBe(true)
    expect(await make()).toEqual(files)
    expect(beginsAs(format, new TextEncoder().encode('MZ'))).toBe(false)
  },
)
