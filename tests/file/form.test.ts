import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formFormat } from '../../src/file/format'
import { openForm, readForm } from '../../src/file/open-form'
import { formText, formWithin } from '../../src/file/save-form'
import { formFor } from '../../src/model/edits/bring-form'
import { wordsOf } from '../../src/words/words'
import { arbitraryModel } from './arbitrary-model'

const words = wordsOf('en')
const fixture = readFileSync(new URL('../fixtures/files/form.logictemplate', import.meta.url), 'utf8')
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const formWith = (template: string, rest = ''): string =>
  `{"format": "logic-model-template", "version": 1, "template": {"id": "t", "name": "N"${template}}${rest}}`
const column = (rest: string): string => `, "columns": [{"id": "c"${rest}}]`
const read = (text: string) => readForm(bytesOf(text), words)
const refusal = (text: string | Uint8Array) => {
  const result = openForm(typeof text === 'string' ? bytesOf(text) : text, words)
  return result.ok ? { kind: 'opened', says: '' } : result.error
}

test('every key of a form, and an unknown one beside it, opens and is saved to the same bytes', () => {
  const form = openForm(bytesOf(fixture), words)
  if (!form.ok) throw new Error(form.error.says)
  expect(formText(form.value)).toBe(fixture)
  expect(form.value.more.map(([key]) => key)).toEqual(['10', 'laterInFile'])
  expect(form.value.template.more).toEqual([['laterInTemplate', 'kept']])
  expect(form.value.images[0]?.more).toEqual([['laterInImage', ['x']]])
})

test('whatever form a sound model holds is written, and opens as the same', () => {
  let seen = 0
  fc.assert(
    fc.property(arbitraryModel(), model => {
      for (const template of model.templates) {
        const text = formText(formFor(model, template))
        const result = read(text)
        if (!result.ok) throw new Error(result.error.says)
        // Random forms need not be ones a model can be poured into; what they say comes back all the same.
        expect(formText(result.value.form)).toBe(text)
        seen++
      }
    }),
    { numRuns: 100 },
  )
  expect(seen).toBeGreaterThan(20)
})

const long = 'A'.repeat(1024 * 1024 + 4)
const image = (type: string, data: string): string =>
  `, "images": [{"id": "b", "type": "${type}", "data": "${data}"}]`
const script = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')

const refused: readonly (readonly [what: string, file: string | Uint8Array, kind: string, says: RegExp])[] = [
  ['nothing', '', 'empty', /empty/],
  ['50 MB', new Uint8Array(50_000_000).fill(32), 'too-large', /2 MiB/],
  ['a byte too many', new Uint8Array(formFormat.maxBytes + 1).fill(32), 'too-large', /2 MiB/],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'not-utf8', /text/],
  ['half a file', fixture.slice(0, 900), 'cut-short', /line \d+/],
  ['words', 'Dear board', 'damaged', /line 1\b/],
  ['65 levels', `${'['.repeat(65)}`, 'too-deep', /64/],
  ['a list', '[]', 'not-an-object', /no form/],
  ['a model', '{"format": "logic-model", "version": 1, "id": "d"}', 'not-ours', /not made as a form/],
  ['no version', '{"format": "logic-model-template"}', 'no-version', /version/],
  ['half a version', '{"format": "logic-model-template", "version": 1.5}', 'wrong-version', /version/],
  ['a newer one', formWith('').replace('"version": 1', '"version": 2'), 'newer', /newer release/],
  ['no template', '{"format": "logic-model-template", "version": 1}', 'not-usable', /no form/],
  [
    'an empty text as template',
    formWith('').replace(/"template".*/, '"template": ""}'),
    'not-usable',
    /no form/,
  ],
  [
    'a list as template',
    formWith('').replace(/"template".*/, '"template": [1]}'),
    'not-usable',
    /A list stands/,
  ],
  ['a template without id', formWith('').replace('"id": "t", ', ''), 'not-usable', /template.*no id/],
  ['a template without name', formWith('').replace(', "name": "N"', ''), 'not-usable', /template.*no name/],
  ['a column without id', formWith(', "columns": [{"label": "L"}]'), 'not-usable', /columns\[0\].*no id/],
  ['a column that is text', formWith(', "columns": ["c"]'), 'not-usable', /columns\[0\].*Text stands/],
  [
    'a heading over a missing column',
    formWith(`${column('')}, "spans": [{"id": "s", "label": "S", "over": ["gone"]}]`),
    'not-usable',
    /“s” stands over “gone”/,
  ],
  [
    'a heading over a column where there are none',
    formWith(', "spans": [{"id": "s", "label": "S", "over": ["c"]}]'),
    'not-usable',
    /has no columns, though its heading “s” stands over one, “c”/,
  ],
  ['an unknown kind', formWith(column(', "takes": ["budget"]')), 'not-usable', /“c” takes “budget”.*input/],
  [
    'an unknown time',
    formWith(column(', "takes": ["outcome"], "horizons": ["soon"]')),
    'not-usable',
    /“soon”/,
  ],
  ['a negative size', formWith(', "limits": {"type": -9}'), 'not-usable', /-9 points/],
  ['a negative count', formWith(', "limits": {"pages": -1}'), 'not-usable', /-1 pages/],
  [
    'a size beyond numbers',
    formWith(', "limits": {"type": 1e400}'),
    'not-usable',
    /limits\.type.*Text stands/,
  ],
  [
    'thirteen columns',
    formWith(`, "columns": [${Array.from({ length: 13 }, (_, at) => `{"id": "c${at}"}`)}]`),
    'not-usable',
    /at most 12/,
  ],
  ['an unknown matrix', formWith(', "matrix": {"facets": [{"id": "budget"}]}'), 'not-usable', /“budget”/],
  ['a logo that is not there', formWith(', "logo": "b"'), 'not-usable', /template\.logo.*“b”/],
  [
    'a logo that is a drawing with script',
    formWith(', "logo": "b"', image('svg', script.toString('base64'))),
    'not-usable',
    /images\[0\].*SVG/,
  ],
  [
    'a logo that is a drawing called a PNG',
    formWith(', "logo": "b"', image('png', script.toString('base64'))),
    'not-usable',
    /images\[0\].*SVG/,
  ],
  [
    'a logo that is a PNG called a JPEG',
    fixture.replace('"type": "png"', '"type": "jpeg"'),
    'not-usable',
    /images\[0\].*is a PNG/,
  ],
  [
    'a logo that is no base64',
    formWith(', "logo": "b"', image('png', 'not a picture')),
    'not-usable',
    /damaged/,
  ],
  [
    'a logo of more than 1 MiB',
    formWith(', "logo": "b"', image('png', `${long}${long.slice(0, 400_000)}`)),
    'not-usable',
    /1 MiB/,
  ],
]

describe('refused, with a sentence that says what and where', () => {
  test.each(refused)('%s', (_what, file, kind, says) => {
    const { kind: is, says: said } = refusal(file)
    expect(is).toBe(kind)
    expect(said).toMatch(says)
    expect(said).toMatch(/^[A-Z].*\.$/)
    expect(said).not.toMatch(/set aside/)
  })
})

describe('mended, and named', () => {
  test('text is cleaned as in a model', () => {
    const result = read(formWith('').replace('"N"', '"N\\u0000\\u0007\\tn"'))
    expect(result.ok && result.value.isUsable && result.value.form.template.name).toBe('N n')
    expect(result.ok && result.value.problems.map(({ id }) => id)).toEqual(['control-characters'])
  })

  test.each([
    ['a key given twice', formWith(', "source": "a", "source": "b"'), 'doubled-key', 'template.source'],
    [
      'a column’s id given twice',
      formWith(', "columns": [{"id": "c"}, {"id": "c"}]'),
      'doubled-id',
      'template.columns[1].id',
    ],
    ['the id of a built-in form', formWith('').replace('"t"', '"sample"'), 'doubled-id', 'template.id'],
  ])('%s', (_what, text, id, where) => {
    const result = read(text)
    expect(result.ok && result.value.problems.map(problem => [problem.id, problem.place])).toEqual([
      [id, where],
    ])
    expect(result.ok && result.value.isUsable).toBe(true)
  })
})

test('keys that mean something to JavaScript are data like any other', () => {
  const result = openForm(bytesOf(formWith(', "__proto__": {"polluted": true}, "constructor": 1')), words)
  expect(result.ok && result.value.template.more).toEqual([
    ['__proto__', { polluted: true }],
    ['constructor', 1],
  ])
  expect('polluted' in {}).toBe(false)
})

test('a form that would not open again is not written', () => {
  const form = openForm(bytesOf(fixture), words)
  if (!form.ok) throw new Error(form.error.says)
  const { template } = form.value
  expect(formWithin(form.value, words).ok).toBe(true)
  const large = formWithin(
    { ...form.value, template: { ...template, source: 'ü'.repeat(1024 * 1024) } },
    words,
  )
  expect(large.ok ? 'written' : large.error.kind).toBe('too-large')
})
