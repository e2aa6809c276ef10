import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Said } from '../../src/model/reading'
import { reading } from '../../src/words/en/reading'

// A card in each block, then how it is said as a cause, as an effect, asked for, and as the answer.
const table = readFileSync(new URL('read-aloud.txt', import.meta.url), 'utf8')

const said = (kind: string, text: string): Said => ({ kind, text, isForeign: false, isName: false })
const before = said('activity', 'Hold meetings')
const after = said('output', 'Results')

const blocks = [...table.matchAll(/^(\w+) \| (.+)\n {2}(.+)\n {2}(.+)\n {2}(.+)\n {2}(.+)$/gm)].map(
  ([, kind = '', text = '', ...lines]) => ({ kind, text, lines }),
)

test('the table is read whole', () => {
  expect(blocks.length).toBe(table.split('|').length - 1)
  expect(blocks.length).toBeGreaterThan(40)
})

test.each(blocks)('$kind: $text', ({ kind, text, lines }) => {
  const card = said(kind, text)
  const cause = reading.ifThen([card], [after], []).replace(/, then we will have results\.$/, '')
  const effect = reading.ifThen([before], [card], []).replace(/^If we hold meetings, /, '')
  expect([
    cause.replace(/^If/, 'if'),
    effect.replace(/\.$/, ''),
    reading.how(card),
    reading.through([card], []),
  ]).toEqual(lines)
})
