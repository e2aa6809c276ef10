import { expect, test, vi } from 'vitest'
import { format } from '../../src/file/format'
import { saveText } from '../../src/file/save'
import { saveWithin } from '../../src/file/save-within'
import { blankElement, blankLink, blankModel } from '../../src/model/blank'
import type { Model } from '../../src/model/model'
import { wordsOf } from '../../src/words/words'
import { openText } from './opening'

vi.setConfig({ testTimeout: 60_000 })

const blank = blankModel('m', 'en')
const elements = (count: number): Model => ({
  ...blank,
  elements: Array.from({ length: count }, (_, index) => blankElement(`e${index}`, 'input')),
})
const noted = (notes: string): Model => ({ ...blank, elements: [{ ...blankElement('e', 'input'), notes }] })
// Around the notes stand a few hundred bytes.
const almostAll = format.maxBytes - 1000

const models: readonly (readonly [what: string, model: Model, within: boolean])[] = [
  ['a blank model', blank, true],
  ['20,000 cards', elements(format.maxElements), true],
  ['20,001 cards', elements(format.maxElements + 1), false],
  [
    '100,001 links',
    { ...blank, links: Array.from({ length: format.maxLinks + 1 }, () => blankLink('l', 'a', 'b')) },
    false,
  ],
  ['almost 32 MiB', noted('a'.repeat(almostAll)), true],
  ['more than 32 MiB', noted('a'.repeat(format.maxBytes)), false],
  ['more than 32 MiB in fewer characters', noted('é'.repeat(almostAll / 2 + 1000)), false],
  ['more than a million values', { ...blank, lineage: Array(format.maxValues).fill('a') }, false],
]

test.each(models)('%s: what is written can be opened again', (_, model, within) => {
  const saved = saveWithin(model, wordsOf('en'))
  expect(saved.ok).toBe(within)
  expect(openText(saveText(model)).ok).toBe(within)
})
