import { describe, expect, test } from 'vitest'
import { blankElement } from '../../src/model/blank'
import type { Model } from '../../src/model/model'
import { arrangements } from '../../src/page/arrangement'
import { composePages } from '../../src/page/compose'
import { margins } from '../../src/page/paper'
import { templates } from '../../src/templates/templates'
import { typesetter } from './fonts'
import { letter, modelOf } from './models'
import { lineBoxes, overlap, said, textsOf, within } from './reading'

const longWord = 'Zusammenarbeit'.repeat(29).slice(0, 400)
const manyWords = Array.from({ length: 3000 }, (_, i) => `word${i}`).join(' ')
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

describe.each(Object.entries(inputs))('%s', (_, { model, about, words }) => {
  test.each(forms)('stands whole within the page: $id, $arrangement', ({ template, arrangement }) => {
    const drawing = composePages(model, template, { ...letter, arrangement }, typesetter)
    const margin = margins[letter.margins]
    for (const sheet of drawing.sheets) {
      const inside = {
        x: margin,
        y: margin,
        width: sheet.width - 2 * margin,
        height: sheet.height - 2 * margin,
      }
      const lines = textsOf(sheet).flatMap(lineBoxes)
      expect(lines.filter(line => !within(line, inside))).toEqual([])
      const fromTop = lines.toSorted((a, b) => a.y - b.y)
      for (const [i, line] of fromTop.entries())
        for (let at = i + 1; (fromTop[at]?.y ?? Infinity) < line.y + line.height; at++)
          expect(overlap(line, fromTop[at] ?? line)).toBe(false)
      expect(textsOf(sheet).some(({ role }) => role !== 'furniture')).toBe(true)
    }
    const bare = (text: string) => text.replace(/\s+/g, '')
    if (words) expect(bare(said(drawing, 'card', about).join(''))).toBe(bare(words))
    expect(drawing.fit.broken.length).toBe(words === longWord ? 1 : 0)
  })
})
