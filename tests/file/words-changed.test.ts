import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsChanged } from '../../src/file/differences/words-changed'

const shown = (before: string, after: string) =>
  wordsChanged(before, after)
    .map(({ is, text }) => (is === 'kept' ? text : is === 'gone' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

test('shows the words that changed and leaves the others', () => {
  expect(shown('Teachers use common routines', 'Teachers use shared reading routines')).toBe(
    'Teachers use [-common-]{+shared reading+} routines',
  )
  expect(shown('Coaches meet monthly, in pairs', 'Coaches meet weekly, in pairs')).toBe(
    'Coaches meet [-monthly-]{+weekly+}, in pairs',
  )
  expect(shown('80% of schools', '85.5% of schools')).toBe('[-80-]{+85.5+}% of schools')
  expect(shown('a b c', 'a b c d')).toBe('a b c{+ d+}')
  expect(shown('one two three', 'four five')).toBe('[-one two three-]{+four five+}')
  expect(shown('same', 'same')).toBe('same')
})

test('what was kept or is gone is the text before, and what was kept or is new the text after', () => {
  const text = fc.array(fc.constantFrom('we', 'do', 'it', ' ', ', ', 'née', '\n', '8,5', '👩‍🏫'), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(text, text, (some, others) => {
      const [before, after] = [some.join(''), others.join('')]
      const stretches = wordsChanged(before, after)
      const without = (sort: string) =>
        stretches.flatMap(({ is, text }) => (is === sort ? [] : [text])).join('')
      expect(without('new')).toBe(before)
      expect(without('gone')).toBe(after)
      for (const { text } of stretches) expect(text).not.toBe('')
    }),
    { numRuns: 2000 },
  )
})

test('long texts that have little in common are one change, soon', () => {
  const [before, after] = [`same ${'a b '.repeat(4000)}end`, `same ${'c d '.repeat(4000)}end`]
  expect(wordsChanged(before, after).map(({ is }) => is)).toEqual(['kept', 'gone', 'new', 'kept'])
})
