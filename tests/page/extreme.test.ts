import { describe, expect, test } from 'vitest'
import { blankElement, blankGroup } from '../../src/model/blank'
import type { Model } from '../../src/model/model'
import { arrangements } from '../../src/page/arrangement'
import { composePages } from '../../src/page/compose'
import type { Sheet } from '../../src/page/drawing'
import { margins } from '../../src/page/paper'
import { sample } from '../../src/templates/sample'
import { templates } from '../../src/templates/templates'
import { typesetter } from './fonts'
import { letter, modelOf } from './models'
import { insideMargins, lineBoxes, overlap, said, textsOf, within } from './reading'

const longWord = 'Zusammenarbeit'.repeat(29).slice(0, 400)
const manyWords = Array.from({ length: 3000 }, (_, i) => `word${i}`).join(' ')
const bare = (text: string) => text.replace(/\s+/g, '')
const card = (text: string) => modelOf([blankElement('a', 'activity', text)])
const inBoxes = (text: string): Model => ({
  ...modelOf([]),
  fields: new Map(
    [...templates.values()].flatMap(({ header, footer }) =>
      [...header, ...footer].map(({ id }) => [id, text]),
    ),
  ),
})

const inputs: Readonly<
  Record<string, { readonly model: Model; readonly about: string; readonly words: string }>
> = {
  'a word of 400 letters': { model: card(longWord), about: 'a', words: longWord },
  '3,000 words in a card': { model: card(manyWords), about: 'a', words: manyWords },
  'an empty model': { model: modelOf([]), about: '', words: '' },
  '300 words in each box of the form': {
    model: inBoxes(manyWords.split(' ', 300).join(' ')),
    about: '',
    words: '',
  },
}

// One of each way a form is laid out: columns, rows, a matrix.
const kinds = ['sample', 'uw-extension', 'vista-style', 'logframe-4x4']

const forms = arrangements.flatMap(arrangement =>
  [...templates.values()]
    .filter(({ id }) => kinds.includes(id))
    .map(template => ({ id: template.id, template, arrangement })),
)

/** No line leaves its page's margins or lies on another. */
const expectApart = (sheets: readonly Sheet[]): void => {
  const margin = margins[letter.margins]
  for (const sheet of sheets) {
    const inside = insideMargins(sheet, margin)
    const lines = textsOf(sheet).flatMap(lineBoxes)
    expect(lines.filter(line => !within(line, inside))).toEqual([])
    const fromTop = lines.toSorted((a, b) => a.y - b.y)
    for (const [i, line] of fromTop.entries())
      for (let at = i + 1; (fromTop[at]?.y ?? Infinity) < line.y + line.height; at++)
        expect(overlap(line, fromTop[at] ?? line)).toBe(false)
  }
}

describe.each(Object.entries(inputs))('%s', (_, { model, about, words }) => {
  test.each(forms)('stands whole within the page: $id, $arrangement', ({ template, arrangement }) => {
    const drawing = composePages(model, template, { ...letter, arrangement }, typesetter)
    expectApart(drawing.sheets)
    for (const sheet of drawing.sheets) {
      expect(textsOf(sheet).some(({ role }) => role !== 'furniture')).toBe(true)
    }
    if (words) expect(bare(said(drawing, 'card', about).join(''))).toBe(bare(words))
    expect(drawing.fit.broken.length).toBe(words === longWord ? 1 : 0)
  })
})

describe.each([30, 300, 900])('names of %i words', count => {
  const name = manyWords.split(' ', count).join(' ')
  const cards = ['One', 'Two'].map((text, i) => ({ ...blankElement(`c${i}`, 'activity', text), group: 'g' }))
  const own = modelOf(cards)
  const model = { ...own, initiative: { ...own.initiative, name }, groups: [blankGroup('g', name)] }

  test.each(forms)('stand whole within the page: $id, $arrangement', ({ template, arrangement }) => {
    const drawing = composePages(model, template, { ...letter, arrangement }, typesetter)
    expectApart(drawing.sheets)
    for (const role of ['title', 'group'] as const)
      expect(bare(said(drawing, role).join(''))).toContain(bare(name))
    for (const again of said(drawing, 'furniture')) expect(again).not.toContain('…')
  })
})

test('twelve boxes above the columns and twelve below, with long names, stand side by side', () => {
  const boxes = (side: string) =>
    Array.from({ length: 12 }, (_, i) => {
      const label = `What the board wants to know ${side}, ${i}`
      return { id: `${side}-${i}`, label: { en: label, es: label }, prompt: { en: '', es: '' } }
    })
  const template = { ...sample, header: boxes('above'), footer: boxes('below') }
  const fields = new Map([...template.header, ...template.footer].map(({ id }) => [id, 'Something']))
  const { sheets } = composePages({ ...modelOf([]), fields }, template, letter, typesetter)
  expectApart(sheets)
  const texts = sheets.flatMap(textsOf).map(({ lines }) => bare(lines.map(({ text }) => text).join('')))
  for (const { label } of [...template.header, ...template.footer]) expect(texts).toContain(bare(label.en))
})
