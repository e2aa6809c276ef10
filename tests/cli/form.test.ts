import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { readPdf } from '../pdf/read-pdf'
import { cli, newFolder, root } from './run-cli'

// Each runs the command as a process of its own.
vi.setConfig({ testTimeout: 60_000 })

const model = join(root, 'assets/examples/joint-literacy-coaching.logicmodel')
const form = readFileSync(join(root, 'tests/fixtures/files/form.logictemplate'), 'utf8')

let folder = ''
beforeEach(() => {
  folder = newFolder()
  copyFileSync(model, join(folder, 'plan.logicmodel'))
  put('District form.logictemplate', form)
})
const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content)
const poured = (template: string, output = 'a.pdf') =>
  cli(folder, ['export', 'plan.logicmodel', '-o', output, '--template', template])

test('export pours the model into a form of somebody else’s, and leaves both files as they are', async () => {
  expect(poured('District form.logictemplate').code).toBe(0)
  const pdf = readFileSync(join(folder, 'a.pdf'))
  expect(pdf.toString('latin1')).toMatch(/\/Subtype\s*\/Image/)
  const { pages } = await readPdf(new Uint8Array(pdf))
  expect(pages[0]?.text).toContain('What we bring')
  expect(pages[0]?.text).toContain('What will change')
  expect(pages[0]?.text).not.toContain('Activities')
  expect(readFileSync(join(folder, 'plan.logicmodel'))).toEqual(readFileSync(model))
  expect(readFileSync(join(folder, 'District form.logictemplate'), 'utf8')).toBe(form)
})

test('the same in capitals, as a table and for every paper', () => {
  put('FORM.LOGICTEMPLATE', form)
  for (const output of ['a.docx', 'a.pptx', 'a.svg', 'a.md'])
    expect(poured('FORM.LOGICTEMPLATE', output).code).toBe(0)
})

const refused: readonly (readonly [what: string, template: string, content: string | null, says: RegExp])[] =
  [
    ['a form that is not there', 'gone.logictemplate', null, /no file “gone\.logictemplate”/],
    ['a form with an unknown kind', 'b.logictemplate', form.replace('"input"', '"budget"'), /“budget”/],
    ['a form that is a model', 'b.logictemplate', readFileSync(model, 'utf8'), /not made as a form/],
    ['a newer form', 'b.logictemplate', form.replace('"version": 1', '"version": 2'), /newer release/],
    ['a template nobody knows', 'wested', null, /sample, basic,.*\.logictemplate/],
  ]
test.each(refused)('export refuses %s with its sentence', (_what, template, content, says) => {
  if (content !== null) put(template, content)
  const { code, out, said } = poured(template)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(said).toMatch(says)
  expect(said).toMatch(/^[A-Z“][^\n]*\.\n$/)
  expect(readdirSync(folder)).not.toContain('a.pdf')
})

const check = (content: string | Uint8Array, ...options: readonly string[]) => {
  put('f.logictemplate', content)
  return cli(folder, ['check', 'f.logictemplate', ...options])
}

test('check says nothing of a sound form', () => {
  expect(check(form)).toEqual({ code: 0, out: '', said: '' })
})

test('check names everything that is wrong with a form, a line each', () => {
  const wrong = form
    .replace('"id": "have",', '')
    .replace('"type": "png"', '"type": "gif"')
    .replace('"name": "District form"', '"name": "District\\u0007 form"')
  const { code, out } = check(wrong)
  expect(code).toBe(1)
  expect(out.split('\n')).toEqual([
    'template.name: Invisible control characters were removed from this text.',
    'template.columns[0]: It has no id.',
    'images[0]: Only PNG and JPEG pictures can be used.',
    expect.stringMatching(/^template\.logo: It refers to a picture that does not exist, “b1”\.$/),
    '',
  ])
})

test('check names a form no model can be poured into, as text and as JSON', () => {
  const wrong = form.replace('"pages": 2', '"pages": -2')
  expect(check(wrong)).toEqual({
    code: 1,
    out: 'template: The limit of -2 pages is not a whole number of 1 or more.\n',
    said: '',
  })
  expect(JSON.parse(check(wrong, '--json').out)).toEqual([
    {
      id: 'template-not-usable',
      place: 'template',
      says: 'The limit of -2 pages is not a whole number of 1 or more.',
    },
  ])
})

test.each([
  [
    'more than a form may be',
    new Uint8Array(33 * 1024 * 1024),
    [],
    /larger than 2 MiB, which is more than a form/,
  ],
  ['bytes that are no text', Uint8Array.of(0xff, 0xfe), [], /not readable as text/],
  ['half a file', form.slice(0, 500), [], /cut short/],
  ['a newer form', form.replace('"version": 1', '"version": 9'), [], /newer release/],
  ['a review', form, ['--review'], /--review/],
])('check ends with 2 and a sentence: %s', (_what, content, options, says) => {
  const { code, out, said } = check(content, ...options)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(said).toMatch(says)
})
