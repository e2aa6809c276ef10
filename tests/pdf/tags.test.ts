import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Model } from '../../src/model/model'
import type { PageChoices } from '../../src/page/choices'
import { composePages } from '../../src/page/compose'
import { drawPdf } from '../../src/pdf/draw-pdf'
import { templateOf } from '../../src/templates/templates'
import { fonts, typesetter } from '../page/fonts'
import { anyModel, anyPaper } from '../page/models'
import { faultsOf } from './checker/checks'
import { expectedOf } from './checker/expected'
import { fontResources, inPage } from './checker/mutants/plant'
import { type Pdf, readObjects, runOn, writeObjects } from './checker/pdf'
import { readTree } from './checker/tree'
import { papers } from './papers'
import { unseenIn } from './picture'
import { hasProgram } from './program'
import { asChecked, asPdfJsReads, asPopplerReads, figuresAsPdfJsReads } from './readers'

vi.setConfig({ testTimeout: 120_000 })

// What goes wrong inside jsPDF ends up here, and the file is written on.
beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})
afterEach(() => {
  expect(console.error).not.toHaveBeenCalled()
  expect(console.warn).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})

const made = (model: Model, choices: PageChoices) => {
  const drawing = composePages(model, templateOf(model), choices, typesetter)
  return { drawing, bytes: drawPdf(drawing, fonts), expected: expectedOf(model, choices, drawing) }
}

const withoutBlanks = (said: readonly string[]): readonly string[] =>
  said.map(line => line.replace(/\s+/gu, ''))

describe.skipIf(!hasProgram('qpdf') || !hasProgram('pdfinfo'))('a tagged PDF', () => {
  test.each(Object.entries(papers))('%s: no check finds a fault', (_name, { model, choices }) => {
    const { bytes, expected } = made(model, choices)
    expect(faultsOf(readTree(readObjects(bytes)), expected)).toEqual([])
    expect(runOn(bytes, 'qpdf', path => ['--check', path])).toContain('No syntax or stream encoding errors')
  })

  test.each(Object.entries(papers))('%s: poppler and pdf.js read the same', async (_name, paper) => {
    const { bytes } = made(paper.model, paper.choices)
    const read = readTree(readObjects(bytes))
    expect(asPopplerReads(bytes)).toEqual(asChecked(read))
    const pages = (await asPdfJsReads(bytes)).map(withoutBlanks)
    expect(pages).toEqual(read.pages.map((_, page) => withoutBlanks(asChecked(read, page))))
  })

  test('a logo, as poppler and pdf.js have it: its picture, what one sees through, and what it shows', async () => {
    const listed = (bytes: Uint8Array) =>
      runOn(bytes, 'pdfimages', path => ['-list', path])
        .split('\n')
        .slice(2, -1)
        .map(line => line.trim().split(/\s+/u).slice(0, 9).join(' '))
    const { model, choices } = papers['a Spanish document with Vietnamese and Haitian cards']
    const { bytes } = made(model, choices)
    expect(listed(bytes)).toEqual(['1 0 image 160 160 rgb 3 8 image', '1 1 smask 160 160 gray 1 8 image'])
    expect(await figuresAsPdfJsReads(bytes)).toEqual(['El sello del distrito de Lowell: una estrella'])
    const other = papers['a logo of which nobody has said what it shows, on a table']
    const wide = made(other.model, other.choices).bytes
    expect(listed(wide)).toEqual(['1 0 image 300 80 rgb 3 8 jpeg'])
    expect(await figuresAsPdfJsReads(wide)).toEqual(['Logo'])
  })

  test('no check finds a fault on the paper of any other model', () => {
    fc.assert(
      fc.property(anyModel, anyPaper, (model, choices) => {
        const { bytes, expected } = made(model, choices)
        expect(faultsOf(readTree(readObjects(bytes)), expected)).toEqual([])
      }),
      { numRuns: 12 },
    )
  })
})

describe.skipIf(!hasProgram('qpdf') || !hasProgram('pdftoppm'))('the picture', () => {
  const { model, choices } = papers['a Spanish document with Vietnamese and Haitian cards']
  const { bytes } = made(model, choices)

  test('all that is read out is seen', () => {
    expect(unseenIn(bytes, readTree(readObjects(bytes)))).toEqual([])
  })

  test.each<readonly [string, (pdf: Pdf) => void]>([
    ['white on white', inPage(/\n[\d.]+ [\d.]+ [\d.]+ rg\n(?=[\d.]+ [\d.]+ Td)/, '\n1 1 1 rg\n')],
    ['drawn as nothing', inPage('BT\n', 'BT\n3 Tr\n')],
    [
      'without its font',
      pdf => {
        const resources = fontResources(pdf)
        for (const name of Object.keys(resources)) delete resources[name]
      },
    ],
  ])('and what is not is missed: %s', (_how, spoil) => {
    const pdf = readObjects(bytes)
    const sound = readTree(structuredClone(pdf))
    spoil(pdf)
    expect(unseenIn(writeObjects(pdf), sound)).not.toEqual([])
  })
})

describe('what goes wrong while the file is put together', () => {
  const { model, choices } = papers['joint literacy coaching']
  const drawing = composePages(model, templateOf(model), choices, typesetter)

  test('in our own part: a link to a card that is not there', () => {
    const sheets = drawing.sheets.map(sheet => ({
      ...sheet,
      marks: sheet.marks.filter(mark => mark.type !== 'text' || mark.role !== 'code'),
    }))
    expect(() => drawPdf({ ...drawing, sheets }, fonts)).toThrow('A jump leads nowhere.')
  })

  test('in jsPDF’s: a font that is none', () => {
    expect(() => drawPdf(drawing, { ...fonts, regular: new Uint8Array(100) })).toThrow()
  })
})
