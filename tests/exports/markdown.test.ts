import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markdownOf } from '../../src/exports/markdown'
import { blankElement } from '../../src/model/blank'
import { lastPartNames } from '../../src/page/last-parts'
import { anyModel, example, letter, modelOf } from '../page/models'

const coaching = example('joint-literacy-coaching')

test('an example reads as its page does', () => {
  const text = markdownOf(coaching, letter)
  expect(text).toMatch(/^# Joint literacy coaching\n\n/)
  expect(text.match(/^## .*$/gmu)).toEqual([
    '## Inputs',
    '## Implementation activities',
    '## Intended outcomes',
    '## Assumptions',
    '## External factors',
  ])
  expect(text).toContain('- **I1** Two literacy coaches shared by four schools (Leads to: A1)')
  expect(text).toContain('(Short term. Leads to: O5, O6)')
  expect(text).toMatch(/\n\nDraft for both boards · 14 January 2027\n$/)
})

test('what follows the model comes where it is included', () => {
  const text = markdownOf(coaching, { ...letter, include: lastPartNames })
  expect(text).toContain('## The model, read aloud\n\n- **A1**: If we have two literacy coaches')
  expect(text).toContain('Source: Walk-through protocol')
})

test('no sign in a text is taken for markup', () => {
  const text = markdownOf(modelOf([blankElement('a', 'input', '# <b>*x*</b> [a](b) | `c`\n1. d')]), letter)
  expect(text).toContain('- **I1** \\# \\<b\\>\\*x\\*\\</b\\> \\[a\\](b) \\| \\`c\\` 1. d\n')
  for (const begins of ['- x', '+ x', '1. x', '12) x', '=== x'])
    expect(
      markdownOf({ ...modelOf([]), initiative: { ...modelOf([]).initiative, purpose: begins } }, letter),
    ).toMatch(/\n\n\d*\\[-+=.)]/)
})

test('any model: a title, its columns, and a line for every card', () => {
  fc.assert(
    fc.property(anyModel, model => {
      const lines = markdownOf(model, letter).split('\n')
      expect(lines[0]?.startsWith('# ')).toBe(true)
      expect(lines.filter(line => /^- \*\*[A-Z]+\d+\*\* /u.test(line)).length).toBe(model.elements.length)
    }),
    { numRuns: 40 },
  )
})
