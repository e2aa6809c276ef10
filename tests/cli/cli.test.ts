import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join, relative } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { readPdf } from '../pdf/read-pdf'
import { cli, newFolder, root } from './run-cli'

// Each runs the command as a process of its own, some several times.
vi.setConfig({ testTimeout: 60_000 })

const literacy = join(root, 'assets/examples/joint-literacy-coaching.logicmodel')
const bytes = readFileSync(literacy)

let folder = ''
beforeEach(() => {
  folder = newFolder()
  copyFileSync(literacy, join(folder, 'plan.logicmodel'))
})
const inFolder = (name: string): string => join(folder, name)
const put = (name: string, content: string | Uint8Array): void => writeFileSync(inFolder(name), content)
const pdf = async (name: string) => readPdf(new Uint8Array(readFileSync(inFolder(name))))

/** Refused: exit 2, nothing on stdout, one sentence on stderr, and the folder as it was. */
const expectRefused = (args: readonly string[]): string => {
  const before = readdirSync(folder).sort()
  const { code, out, said } = cli(folder, args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(said).toMatch(/^\S[^\n]*[^\s.]\.\n$/u)
  expect(said.trim()).not.toMatch(/\bError\b|\bat \//u)
  expect(readdirSync(folder).sort()).toEqual(before)
  expect(readFileSync(inFolder('plan.logicmodel'))).toEqual(bytes)
  return said.trim()
}

test('export makes a landscape Letter page and says nothing', async () => {
  expect(cli(folder, ['export', 'plan.logicmodel', '-o', 'plan.pdf', '--date', '2027-01-14'])).toEqual({
    code: 0,
    out: '',
    said: '',
  })
  const { pages, title } = await pdf('plan.pdf')
  expect(title).toBe('Joint literacy coaching')
  expect(pages[0]).toMatchObject({ width: 792, height: 612 })
  expect(pages[0]?.text).toContain('14 January 2027')
})

test.each([
  ['letter', 612, 792],
  ['legal', 612, 1008],
  ['tabloid', 792, 1224],
  ['a4', 595.28, 841.89],
  ['a3', 841.89, 1190.55],
])('--paper %s, upright and across', async (paper, width, height) => {
  cli(folder, ['export', 'plan.logicmodel', '-o', 'a.pdf', '--paper', paper])
  cli(folder, ['export', '--portrait', `--paper=${paper}`, '--output=b.PDF', 'plan.logicmodel'])
  const [across] = (await pdf('a.pdf')).pages
  const [upright] = (await pdf('b.PDF')).pages
  expect(across?.width).toBeCloseTo(height, 1)
  expect(upright?.width).toBeCloseTo(width, 1)
  expect(upright?.height).toBeCloseTo(height, 1)
})

test('a paper’s name counts in capitals too', async () => {
  expect(cli(folder, ['export', 'plan.logicmodel', '-o', 'a.pdf', '--paper', 'A4']).code).toBe(0)
  expect((await pdf('a.pdf')).pages[0]?.width).toBeCloseTo(841.89, 1)
})

test('the document’s own paper counts where none is asked for', async () => {
  put('a4.logicmodel', bytes.toString().replace('"paper": "letter"', '"paper": "a4", "portrait": true'))
  cli(folder, ['export', 'a4.logicmodel', '-o', 'a4.pdf'])
  expect((await pdf('a4.pdf')).pages[0]?.width).toBeCloseTo(595.28, 1)
})

test('the same command writes the same bytes, in every time zone', () => {
  const args = ['export', 'plan.logicmodel', '--date', '2027-01-14', '-o']
  cli(folder, [...args, 'a.pdf'], { TZ: 'Pacific/Auckland' })
  cli(folder, [...args, 'b.pdf'], { TZ: 'America/Los_Angeles' })
  expect(readFileSync(inFolder('a.pdf')).equals(readFileSync(inFolder('b.pdf')))).toBe(true)
})

test('a model is opened and saved', () => {
  put('loose.logicmodel', `\ufeff${JSON.stringify(JSON.parse(bytes.toString()))}`)
  expect(cli(folder, ['export', 'loose.logicmodel', '-o', 'tidy.logicmodel']).code).toBe(0)
  expect(readFileSync(inFolder('tidy.logicmodel'))).toEqual(bytes)
})

test('a newer file is exported with one warning, and copied as it is', async () => {
  const newer = bytes
    .toString()
    .replace('"version": 1', '"version": 7')
    .replace('"links"', '"new":  1, "links"')
  put('newer.logicmodel', newer)
  for (const output of ['newer.pdf', 'copy.logicmodel']) {
    const { code, out, said } = cli(folder, ['export', 'newer.logicmodel', '-o', output])
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(said).toMatch(/^[^\n]*newer release[^\n]*\.\n$/u)
  }
  expect(readFileSync(inFolder('copy.logicmodel'), 'utf8')).toBe(newer)
  expect((await pdf('newer.pdf')).pages[0]?.text).toContain('Joint literacy coaching')
})

test('characters the typeface lacks are named', () => {
  put('odd.logicmodel', bytes.toString().replace('Two literacy coaches', 'ไทย 漢字 coaches'))
  const { code, said } = cli(folder, ['export', 'odd.logicmodel', '-o', 'odd.pdf'])
  expect(code).toBe(0)
  expect(said).toMatch(/^[^\n]*ท \(U\+0E17\)[^\n]*\.\n$/u)
})

test('pages become SVG, a file each, their text as text', () => {
  const many = Array.from({ length: 60 }, (_, i) => ({ id: `n${i}`, kind: 'activity', text: `Deed ${i}` }))
  put('many.logicmodel', JSON.stringify({ ...JSON.parse(bytes.toString()), elements: many, links: [] }))
  const { code, said } = cli(folder, ['export', 'many.logicmodel', '-o', 'many.svg', '--paper', 'a4'])
  expect({ code, said }).toEqual({ code: 0, said: '' })
  const files = readdirSync(folder).filter(name => name.endsWith('.svg'))
  expect(files.sort()).toEqual(['many-2.svg', 'many-3.svg', 'many-4.svg', 'many.svg'])
  const texts = files.map(name => readFileSync(inFolder(name), 'utf8'))
  for (const text of texts) expect(text).toMatch(/^<svg [^>]*width="841.89pt"/)
  for (let i = 0; i < 60; i++) expect(texts.join('')).toContain(`>Deed ${i}</tspan>`)
})

test('--table sets the model as a table, and --include table adds it as one', async () => {
  cli(folder, ['export', 'plan.logicmodel', '-o', 'table.pdf', '--table'])
  const [page] = (await pdf('table.pdf')).pages
  expect(page?.text).toContain('Group Inputs')
  cli(folder, ['export', 'plan.logicmodel', '-o', 'both.pdf', '--include', 'table'])
  const [boxes, table] = (await pdf('both.pdf')).pages
  expect(boxes?.text).not.toContain('Group Inputs')
  expect(table?.text).toContain('The model as a table')
})

test('what follows the model comes only where it is asked for, in the language asked for', async () => {
  const args = ['export', 'plan.logicmodel', '-o', 'long.pdf', '--include', 'reading,notes', '--lang', 'es']
  expect(cli(folder, args)).toEqual({ code: 0, out: '', said: '' })
  const texts = (await pdf('long.pdf')).pages.map(({ text }) => text)
  expect(texts[0]).toContain('Lleva a: A1')
  expect(texts.slice(1).join(' ')).toContain('El modelo, leído en voz alta')
  expect(texts.slice(1).join(' ')).toContain('If we have two literacy coaches')
  cli(folder, ['export', 'plan.logicmodel', '-o', 'short.pdf'])
  expect((await pdf('short.pdf')).pages).toHaveLength(1)
})

test.each([
  [
    '--include',
    'notes,doubts',
    ['reading', 'indicators', 'owners', 'assumptions', 'notes', 'waivers', 'changes', 'table'],
  ],
  ['--include', 'toString', ['reading', 'waivers']],
  ['--lang', 'fr', ['en', 'es']],
])('an unknown word after %s lists the known', (option, word, known) => {
  const said = expectRefused(['export', 'plan.logicmodel', '-o', 'a.pdf', option, word])
  for (const name of known) expect(said).toContain(name)
})

test('an unknown ending lists the known', () => {
  const said = expectRefused(['export', 'plan.logicmodel', '-o', 'a.jpeg'])
  for (const ending of ['.pdf', '.svg', '.md', '.csv', '.logicmodel']) expect(said).toContain(ending)
})

test('an existing result is replaced whole', () => {
  put('plan.pdf', 'old')
  expect(cli(folder, ['export', 'plan.logicmodel', '-o', 'plan.pdf']).code).toBe(0)
  expect(readFileSync(inFolder('plan.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  expect(readdirSync(folder).sort()).toEqual(['plan.logicmodel', 'plan.pdf'])
})

test('check names problems: 0 for none, 1 with them, JSON when asked', () => {
  expect(cli(folder, ['check', 'plan.logicmodel'])).toEqual({ code: 0, out: '', said: '' })
  expect(cli(folder, ['check', 'plan.logicmodel', '--json'])).toEqual({ code: 0, out: '[]\n', said: '' })
  put('odd.logicmodel', bytes.toString().replaceAll('"kind": "input"', '"kind": "idea\\nor so"'))
  const lines = cli(folder, ['check', 'odd.logicmodel'])
  expect(lines.code).toBe(1)
  const problems: unknown = JSON.parse(cli(folder, ['check', '--json', 'odd.logicmodel']).out)
  expect(problems).toHaveLength(lines.out.trimEnd().split('\n').length)
  expect(problems).toContainEqual({
    id: 'unknown-kind',
    place: expect.stringMatching(/^elements\[\d+\]\.kind$/),
    says: expect.any(String),
  })
})

test.each<[string, string | Uint8Array]>([
  ['empty', ''],
  ['blank', ' \n'],
  ['not JSON', 'Dear all,'],
  ['cut short', bytes.subarray(0, 900)],
  ['not UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])],
  ['another’s JSON', '{"name":"x"}'],
  ['a list', '[1,2]'],
  ['no version', '{"format":"logic-model"}'],
  ['a broken version', '{"format":"logic-model","version":"one"}'],
  ['newer and unreadable', '{"format":"logic-model","version":9,"id":"x"}'],
  ['5,000 brackets deep', '['.repeat(5000)],
  ['33 MiB', new Uint8Array(33 * 1024 * 1024).fill(0x20)],
])('refuses a file that is %s, on export and on check', (_, content) => {
  put('bad.logicmodel', content)
  expectRefused(['export', 'bad.logicmodel', '-o', 'bad.pdf'])
  expectRefused(['check', 'bad.logicmodel'])
})

test.each<[string, readonly string[]]>([
  ['no arguments', []],
  ['an unknown command', ['print', 'plan.logicmodel']],
  ['no model', ['export', '-o', 'a.pdf']],
  ['two models', ['export', 'plan.logicmodel', 'plan.logicmodel', '-o', 'a.pdf']],
  ['no output', ['export', 'plan.logicmodel']],
  ['an output without a name', ['export', 'plan.logicmodel', '-o']],
  ['an option for a name', ['export', 'plan.logicmodel', '-o', '--portrait']],
  ['an unknown option', ['export', 'plan.logicmodel', '-o', 'a.pdf', '--papr', 'a4']],
  ['an inherited name for an option', ['export', 'plan.logicmodel', '-o', 'a.pdf', '--constructor']],
  ['an option of the other command', ['check', 'plan.logicmodel', '--portrait']],
  ['an option twice', ['export', 'plan.logicmodel', '-o', 'a.pdf', '-o', 'b.pdf']],
  ['a value for a switch', ['export', 'plan.logicmodel', '-o', 'a.pdf', '--portrait=yes']],
  ['unknown paper', ['export', 'plan.logicmodel', '-o', 'a.pdf', '--paper', 'a5']],
  ['an inherited name for paper', ['export', 'plan.logicmodel', '-o', 'a.pdf', '--paper', 'toString']],
  ['an unknown template', ['export', 'plan.logicmodel', '-o', 'a.pdf', '--template', 'wested']],
  [
    'an inherited name for a template',
    ['export', 'plan.logicmodel', '-o', 'a.pdf', '--template', 'toString'],
  ],
  ['a day that is not', ['export', 'plan.logicmodel', '-o', 'a.pdf', '--date', '2027-02-30']],
  ['a date in words', ['export', 'plan.logicmodel', '-o', 'a.pdf', '--date', 'today']],
  ['an unknown ending', ['export', 'plan.logicmodel', '-o', 'a.jpeg']],
  ['an inherited name for an ending', ['export', 'plan.logicmodel', '-o', 'a.toString']],
  ['no ending', ['export', 'plan.logicmodel', '-o', 'plan']],
  ['a missing model', ['export', 'nope.logicmodel', '-o', 'a.pdf']],
  ['a missing model to check', ['check', 'nope.logicmodel']],
  ['a missing folder', ['export', 'plan.logicmodel', '-o', 'nowhere/a.pdf']],
  ['a file for a folder', ['export', 'plan.logicmodel', '-o', 'plan.logicmodel/a.pdf']],
  ['itself', ['export', 'plan.logicmodel', '-o', 'plan.logicmodel']],
  ['itself, spelt otherwise', ['export', 'plan.logicmodel', '-o', './x/../plan.logicmodel']],
])('refuses %s', (_, args) => {
  expectRefused(args)
})

test('refuses folders, and the model behind links', () => {
  mkdirSync(inFolder('sub.pdf'))
  mkdirSync(inFolder('model.logicmodel'))
  symlinkSync('plan.logicmodel', inFolder('link.logicmodel'))
  symlinkSync('.', inFolder('here'))
  linkSync(inFolder('plan.logicmodel'), inFolder('twin.logicmodel'))
  expectRefused(['export', 'plan.logicmodel', '-o', 'sub.pdf'])
  expectRefused(['export', 'model.logicmodel', '-o', 'a.pdf'])
  expectRefused(['check', '.'])
  for (const output of ['link.logicmodel', 'here/plan.logicmodel', 'twin.logicmodel'])
    expect(expectRefused(['export', 'plan.logicmodel', '-o', output])).toContain('is the model itself')
  expect(expectRefused(['export', 'link.logicmodel', '-o', 'plan.logicmodel'])).toContain('itself')
})

test('without arguments, or asked for help, it says how it is used', () => {
  for (const asked of [[], ['--help'], ['-h'], ['help']])
    expect(expectRefused(asked)).toContain('export MODEL.logicmodel -o OUT.pdf')
})

test('a name with line ends or signs for the terminal stays on one line, as plain text', () => {
  expect(expectRefused(['check', 'a\nb\u2028c'])).toContain('“a b c”')
  expect(expectRefused(['check', 'a\u001b[31mb\u202ec'])).toContain('“a[31mbc”')
  expect(expectRefused(['check', 'plan.logicmodel', '--x\ny'])).toContain('--x y')
})

test('through npm, relative paths start where the caller stands', () => {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['--prefix', root, 'run', '--silent', 'cli', '--', 'export', 'plan.logicmodel', '-o', 'via.pdf'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: undefined, npm_config_loglevel: 'silent' },
    },
  )
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' })
  expect(existsSync(inFolder('via.pdf'))).toBe(true)
})

test('run by another script, they start in the process’s own folder', () => {
  const above = relative(join(root, 'tests'), folder)
  const env = { INIT_CWD: '/', npm_lifecycle_event: 'test', npm_package_json: join(root, 'package.json') }
  expect(
    cli(join(root, 'tests'), ['export', join(above, 'plan.logicmodel'), '-o', join(above, 'own.pdf')], env)
      .code,
  ).toBe(0)
  expect(existsSync(inFolder('own.pdf'))).toBe(true)
})
