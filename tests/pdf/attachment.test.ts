import fc from 'fast-check'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { format } from '../../src/file/format'
import { modelFileIn } from '../../src/file/in-pdf'
import { openFile } from '../../src/file/open'
import { saveText } from '../../src/file/save'
import { withoutPrivate } from '../../src/model/private'
import { composePages } from '../../src/page/compose'
import { drawPdf } from '../../src/pdf/draw-pdf'
import { makePdf } from '../../src/pdf/make-pdf'
import { type Attaching, modelInside } from '../../src/pdf/model-inside'
import { templateOf } from '../../src/templates/templates'
import { wordsOf } from '../../src/words/words'
import { fonts, typesetter } from '../page/fonts'
import { example, letter } from '../page/models'
import { faultsOf } from './checker/checks'
import { expectedOf } from './checker/expected'
import { readObjects, runOn } from './checker/pdf'
import { readTree } from './checker/tree'
import { knownDrawing } from './known-drawing'
import { hasProgram } from './program'

const words = wordsOf('en')
const model = example('joint-literacy-coaching')

const paper = (attaching: Attaching): Uint8Array => {
  const inside = modelInside(model, attaching, words)
  if (!inside.ok) throw new Error(inside.error.says)
  return makePdf(model, letter, fonts, inside.value).bytes
}
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const textIn = (pdf: Uint8Array): string => {
  const found = modelFileIn(pdf, words)
  return found.ok ? new TextDecoder().decode(found.value) : found.error.kind
}

const attached = paper('all')

test('the model comes out of its PDF as it went in, whole or without what is private', () => {
  expect(textIn(attached)).toBe(saveText(model))
  expect(textIn(paper('public'))).toBe(saveText(withoutPrivate(model)))
  expect(textIn(paper('none'))).toBe('pdf-without-model')
})

test('an independent reader finds it under its name, as the source of the document', async () => {
  const task = getDocument({ data: new Uint8Array(attached), verbosity: 0 })
  const files: unknown = await (await task.promise).getAttachments()
  await task.destroy()
  expect(JSON.stringify(files)).toContain('Joint literacy coaching.logicmodel')
  const file = Buffer.from(attached).toString('latin1')
  expect(file).toContain('/AFRelationship/Source')
  expect(file).toMatch(/\/AF\[\d+ 0 R\]/)
})

test.skipIf(!hasProgram('qpdf'))('with the model inside, it is as readable to all as without', () => {
  const drawing = composePages(model, templateOf(model), letter, typesetter)
  expect(faultsOf(readTree(readObjects(attached)), expectedOf(model, letter, drawing))).toEqual([])
})

test('it is the same bytes twice, and another file where another model is inside', () => {
  expect(paper('all')).toEqual(attached)
  expect(paper('public')).not.toEqual(attached)
})

test.skipIf(!hasProgram('qpdf'))('qpdf finds nothing wrong, and what it packs anew still opens', () => {
  expect(runOn(attached, 'qpdf', path => ['--check', path])).toContain('No syntax or stream encoding errors')
  for (const way of [
    ['--object-streams=generate'],
    ['--linearize'],
    ['--qdf'],
    ['--stream-data=uncompress'],
  ]) {
    const again = runOn(attached, 'qpdf', path => [...way, path, '-'], 'latin1')
    expect([way, textIn(new Uint8Array(Buffer.from(again, 'latin1')))]).toEqual([way, saveText(model)])
  }
  const locked = runOn(attached, 'qpdf', path => ['--encrypt', 'u', 'o', '256', '--', path, '-'], 'latin1')
  expect(textIn(new Uint8Array(Buffer.from(locked, 'latin1')))).toBe('pdf-locked')
})

test('a file that is none of ours is no model, and what is no PDF is left as it is', () => {
  const other = drawPdf(knownDrawing, fonts, { name: 'a.txt', says: '', bytes: bytesOf('Just a text') })
  expect(textIn(other)).toBe('pdf-without-model')
  expect(textIn(bytesOf('{}'))).toBe('{}')
  expect(textIn(bytesOf('%PDF-'))).toBe('pdf-without-model')
})

test('no more is unpacked than a model file may hold', () => {
  const bomb = new Uint8Array(format.maxBytes + 1).fill(32)
  bomb.set(bytesOf('{ "format": "logic-model",'))
  const pdf = drawPdf(knownDrawing, fonts, { name: 'a.logicmodel', says: '', bytes: bomb })
  expect(pdf.length).toBeLessThan(1_000_000)
  expect(textIn(pdf)).toBe('pdf-without-model')
})

test('whatever a PDF is turned into, it is read or refused with a sentence', () => {
  const change = fc.tuple(
    fc.nat({ max: attached.length - 1 }),
    fc.constantFrom(0, 10, 32, 40, 47, 60, 62, 91, 255),
    fc.nat({ max: 3000 }),
  )
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), fc.boolean(), (changes, isCut) => {
      const pdf = new Uint8Array(attached)
      for (const [at, value, run] of changes) pdf.fill(value, at, at + run)
      const found = modelFileIn(isCut ? pdf.subarray(0, changes[0]?.[0]) : pdf, words)
      const opened = found.ok ? openFile(found.value, words) : found
      if (!opened.ok) expect(opened.error.says).toMatch(/\.$/)
    }),
    { numRuns: 300, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: true },
  )
}, 120_000)

test('dictionaries without end, or thousands of files inside, are soon done with', () => {
  const long = `%PDF-1.7\n${'1 0 obj<</Type/EmbeddedFile '.repeat(200_000)}`
  expect(textIn(bytesOf(long))).toBe('pdf-without-model')
  const many = `%PDF-1.7\n${'1 0 obj<</Type/EmbeddedFile>>stream\nno\nendstream endobj\n'.repeat(100_000)}`
  expect(textIn(bytesOf(many))).toBe('pdf-without-model')
}, 20_000)
