import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { docxOf } from '../../src/exports/docx/docx'
import { pptxOf } from '../../src/exports/pptx/pptx'
import { blankElement, blankLink } from '../../src/model/blank'
import type { Model } from '../../src/model/model'
import type { PageChoices } from '../../src/page/choices'
import { composePages } from '../../src/page/compose'
import { templateOf } from '../../src/templates/templates'
import { typesetter } from '../page/fonts'
import { example, letter, modelOf } from '../page/models'
import { hasProgram, run } from '../pdf/program'
import { readPdf } from '../pdf/read-pdf'

// Office files as an independent reader sees them: LibreOffice makes PDFs of them.

const kinds = ['input', 'activity', 'outcome'] as const
const cards = Array.from({ length: 60 }, (_, i) =>
  blankElement(
    `e${i}`,
    kinds[i % 3] ?? 'input',
    `Thing number ${i}, to be done by many of us in both districts`,
  ),
)
const links = cards.slice(1).map(({ id }, i) => blankLink(`l${i}`, `e${i}`, id))

type Case = { readonly name: string; readonly model: Model; readonly choices: PageChoices }
const cases: readonly Case[] = [
  { name: 'joint literacy coaching', model: example('joint-literacy-coaching'), choices: letter },
  {
    name: 'in Spanish, upright',
    model: example('es/common-enrolment'),
    choices: { ...letter, paper: 'a4', portrait: true, language: 'es', include: ['indicators', 'owners'] },
  },
  { name: 'sixty cards', model: modelOf(cards, links), choices: letter },
]
const shown = cases.map((one, index) => ({
  ...one,
  index,
  drawing: composePages(one.model, templateOf(one.model), one.choices, typesetter),
}))

/** Without what lines are broken at. */
const bare = (text: string): string => text.replace(/[\s\u00ad-]+/gu, '')

describe.skipIf(!hasProgram('soffice'))('reopened by LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  const reopened = (index: number, ending: string) =>
    readPdf(new Uint8Array(readFileSync(join(folder, ending, `${index}.pdf`))))

  beforeAll(() => {
    for (const { index, model, choices, drawing } of shown) {
      writeFileSync(join(folder, `${index}.docx`), docxOf(model, choices))
      writeFileSync(join(folder, `${index}.pptx`), pptxOf(drawing, typesetter.measure))
    }
    // A profile of its own: where one is open elsewhere, it ends at once and says nothing.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    for (const ending of ['docx', 'pptx']) {
      const files = shown.map(({ index }) => join(folder, `${index}.${ending}`))
      run('soffice', [
        '--headless',
        profile,
        '--convert-to',
        'pdf',
        '--outdir',
        join(folder, ending),
        ...files,
      ])
    }
  }, 300_000)

  test.each(shown)(
    '$name: a slide a page, of its size, with every text of it',
    async ({ index, drawing }) => {
      const { pages, title } = await reopened(index, 'pptx')
      expect(title).toBe(drawing.title)
      expect(pages.length).toBe(drawing.sheets.length)
      drawing.sheets.forEach(({ width, height, marks }, i) => {
        const page = pages[i]
        expect([page?.width ?? 0, page?.height ?? 0].map(Math.round)).toEqual([width, height].map(Math.round))
        const text = bare(page?.text ?? '')
        const said = marks.flatMap(mark =>
          mark.type === 'text' ? mark.lines.map(line => line.text).join('') : [],
        )
        expect(said.filter(one => !text.includes(bare(one)))).toEqual([])
      })
    },
  )

  test.each(shown)('$name: a document with every card and indicator', async ({ index, model }) => {
    const { pages, title } = await reopened(index, 'docx')
    expect(title).toBe(model.initiative.name)
    const text = bare(pages.map(page => page.text).join(''))
    const said = model.elements.flatMap(element => [
      element.text,
      ...element.indicators.flatMap(({ text, source, frequency }) => [text, source, frequency]),
    ])
    expect(said.filter(one => !text.includes(bare(one)))).toEqual([])
  })
})
