import { createHash } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { blankElement } from '../../src/model/blank'
import { drawPdf } from '../../src/pdf/draw-pdf'
import { makePdf } from '../../src/pdf/make-pdf'
import { fonts, onlyInter } from '../page/fonts'
import { everyPaper, example, letter, modelOf } from '../page/models'
import { knownDrawing, knownHash, knownScripts, knownScriptsHash } from './known-drawing'
import { hasProgram, run } from './program'
import { readPdf } from './read-pdf'

vi.setConfig({ testTimeout: 30_000 })

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const coaching = example('joint-literacy-coaching')

const onDisk = (bytes: Uint8Array): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'pdf-')), 'paper.pdf')
  writeFileSync(path, bytes)
  return path
}

// jsPDF takes what its event handlers throw, says so here, and writes on.
beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})
afterEach(() => {
  expect(console.error).not.toHaveBeenCalled()
  expect(console.warn).not.toHaveBeenCalled()
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

test('a model reads back: title, every card as one run behind its code', async () => {
  const { pages, title } = await readPdf(makePdf(coaching, letter, fonts).bytes)
  expect(title).toBe('Joint literacy coaching')
  expect(pages).toHaveLength(1)
  const text = pages[0]?.text ?? ''
  expect(text.startsWith('Joint literacy coaching')).toBe(true)
  expect(text).toContain('I1 Two literacy coaches shared by four schools Leads to: A1')
  for (const { text: said } of coaching.elements) expect(text).toContain(said)
})

test.each(everyPaper)('$paper, portrait $portrait: the page has the paper’s size', async choices => {
  const made = makePdf(modelOf([]), choices, fonts)
  const [page] = (await readPdf(made.bytes)).pages
  expect(page && page.width > page.height).toBe(!choices.portrait)
})

test('the same bytes for the same drawing, here, anywhere, in any time zone', () => {
  const bytes = drawPdf(knownDrawing, fonts)
  vi.stubEnv('TZ', 'Pacific/Auckland')
  expect(hash(drawPdf(knownDrawing, fonts))).toBe(hash(bytes))
  vi.stubEnv('TZ', 'America/Los_Angeles')
  expect(hash(drawPdf(knownDrawing, fonts))).toBe(hash(bytes))
  expect(hash(bytes)).toBe(knownHash)
})

test('so in scripts that are joined, run from the right, or are bold by a stroke', () => {
  expect(hash(drawPdf(knownScripts, fonts))).toBe(knownScriptsHash)
})

test('another date or another word is another file', () => {
  const id = (bytes: Uint8Array) => /\/ID \[ <(\w+)>/.exec(Buffer.from(bytes).toString('latin1'))?.[1]
  const one = makePdf(coaching, letter, fonts).bytes
  const otherDay = makePdf(coaching, { ...letter, date: '2027-01-15' }, fonts).bytes
  const otherWord = makePdf({ ...coaching, elements: coaching.elements.slice(1) }, letter, fonts).bytes
  expect(id(one)).toMatch(/^[0-9A-F]{32}$/)
  expect(new Set([one, otherDay, otherWord].map(id)).size).toBe(3)
})

test('a day long ago or far away is printed all the same', async () => {
  for (const [date, words] of [
    ['1866-03-01', '1 March 1866'],
    ['2066-12-31', '31 December 2066'],
  ] as const) {
    const { pages } = await readPdf(makePdf(modelOf([]), { ...letter, date }, fonts).bytes)
    expect(pages[0]?.text).toContain(words)
  }
})

test('says its title, language and version, and carries its own fonts only', () => {
  const file = Buffer.from(drawPdf(knownDrawing, fonts)).toString('latin1')
  expect(file.startsWith('%PDF-1.7')).toBe(true)
  expect(file).toContain('/Lang (es-419)')
  expect(file).toContain('/DisplayDocTitle true')
  expect(file.match(/\/FontFile2/g)).toHaveLength(2)
  expect(file.match(/\/ToUnicode/g)).toHaveLength(2)
  const names = [...file.matchAll(/\/BaseFont\/([A-Z]{6}\+[\w-]+)/g)].map(match => match[1]?.slice(7))
  expect(new Set(names)).toEqual(new Set(['Inter-Regular', 'Inter-SemiBold']))
  expect(file).not.toMatch(/Helvetica|Times|Courier/)
})

test('letters of four scripts, brackets and backslashes read back', async () => {
  const { pages, title } = await readPdf(drawPdf(knownDrawing, fonts))
  expect(title).toBe(knownDrawing.title)
  expect(pages[0]?.text).toContain('I1 Hai giáo viên tiếng Việt, (школа) \\ ναι → fi')
})

test('a sign without a mirror image in its font is drawn as it is among Hebrew', async () => {
  const model = modelOf([blankElement('a', 'input', 'ספר ∽ ילד')])
  const { pages } = await readPdf(makePdf(model, letter, fonts).bytes)
  expect(pages[0]?.text).toContain('∽')
})

test('what the fonts lack shows as a box, the rest of the text stays, and it is reported', async () => {
  const odd = modelOf([blankElement('a', 'input', 'Before\t漢字 👩‍🏫 e\u0301 after\u0007 the bell')])
  const { bytes, missing } = makePdf(odd, letter, onlyInter)
  expect(missing).toEqual(['字 (U+5B57)', '漢 (U+6F22)', '👩 (U+1F469)'])
  expect((await readPdf(bytes)).pages[0]?.text).toContain('Before □□ □ é after the bell')
})

test.skipIf(!hasProgram('qpdf'))('qpdf finds nothing wrong', () => {
  for (const name of ['joint-literacy-coaching', 'common-enrolment'])
    expect(run('qpdf', ['--check', onDisk(makePdf(example(name), letter, fonts).bytes)])).toContain(
      'No syntax or stream encoding errors',
    )
})

test.skipIf(!hasProgram('pdftotext'))('poppler reads each card as one run behind its code', () => {
  const path = onDisk(makePdf(coaching, letter, fonts).bytes)
  for (const order of [[], ['-raw']]) {
    const text = run('pdftotext', [...order, path, '-']).replace(/\s+/gu, ' ')
    expect(text).toContain('I1 Two literacy coaches shared by four schools')
    expect(text).toContain('A1 Run monthly coaching cycles in district and charter classrooms')
    for (const { text: said } of coaching.elements) expect(text).toContain(said)
  }
})
