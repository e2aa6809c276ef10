import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ReadingWords, Said } from '../../src/model/reading'
import { reading as english } from '../../src/words/en/reading'
import { reading as spanish } from '../../src/words/es/reading'

// A card in each block, then how it is said as a cause, as an effect, asked for, and as the answer.
type Table = {
  readonly words: ReadingWords
  /** What stands beside the card: an activity before it, an output after it, and how they are said. */
  readonly before: readonly [text: string, said: string]
  readonly after: readonly [text: string, said: string]
}

const tables: Readonly<Record<string, Table>> = {
  en: {
    words: english,
    before: ['Hold meetings', 'If we hold meetings, '],
    after: ['Results', ', then we will have results.'],
  },
  es: {
    words: spanish,
    before: ['Celebrar reuniones', 'Si celebramos reuniones, '],
    after: ['Resultados', ', entonces contaremos con resultados.'],
  },
}

const said = (kind: string, text: string): Said => ({ kind, text, isForeign: false, isName: false })

describe.each(Object.entries(tables))('%s', (language, { words, before, after }) => {
  const table = readFileSync(new URL(`read-aloud.${language}.txt`, import.meta.url), 'utf8')
  const blocks = [...table.matchAll(/^(\w+) \| (.+)\n {2}(.+)\n {2}(.+)\n {2}(.+)\n {2}(.+)$/gm)].map(
    ([, kind = '', text = '', ...lines]) => ({ kind, text, lines }),
  )

  test('the table is read whole', () => {
    expect(blocks.length).toBe(table.split('|').length - 1)
    expect(blocks.length).toBeGreaterThan(60)
  })

  test.each(blocks)('$kind: $text', ({ kind, text, lines }) => {
    const card = said(kind, text)
    const cause = words.ifThen([card], [said('output', after[0])], []).replace(after[1], '')
    const effect = words.ifThen([said('activity', before[0])], [card], []).replace(before[1], '')
    expect([
      cause.charAt(0).toLowerCase() + cause.slice(1),
      effect.replace(/\.$/, ''),
      words.how(card),
      words.through([card], []),
    ]).toEqual(lines)
  })
})
