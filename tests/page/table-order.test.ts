import { expect, test } from 'vitest'
import { blankElement, blankGroup } from '../../src/model/blank'
import { composePages } from '../../src/page/compose'
import { type Part, structureOf } from '../../src/page/structure'
import { templateOf } from '../../src/templates/templates'
import { typesetter } from './fonts'
import { letter, modelOf } from './models'
import { textsOf } from './reading'

test('a cell that begins on a later page than the next ones is read in its place all the same', () => {
  const model = {
    ...modelOf([
      ...Array.from({ length: 40 }, (_, i) => blankElement(`i${i}`, 'input', `Thing ${i} that we have`)),
      blankElement('t', 'output', 'x'.repeat(760)),
      blankElement('o', 'outcome', 'Children read'),
    ]),
    template: 'basic',
  }
  const tall = { ...model, initiative: { ...model.initiative, purpose: 'Why all this is done. '.repeat(40) } }
  const drawing = composePages(tall, templateOf(tall), { ...letter, arrangement: 'table' }, typesetter)
  const begins = (column: string) =>
    drawing.sheets.findIndex(({ marks }) =>
      marks.some(mark => mark.type === 'text' && mark.cell?.heads === null && mark.cell.column === column),
    )
  expect([begins('outputs'), begins('outcomes')]).toEqual([1, 0])
  const rows = partsIn(structureOf(drawing)).filter(({ tag }) => tag === 'TR')
  expect(rows.at(-1)?.parts.map(({ cell }) => cell?.column)).toEqual([
    'inputs',
    'activities',
    'outputs',
    'outcomes',
  ])
})

test('in a matrix a group’s name stands once above all its cards of a row, and above no card of another', () => {
  const groups = ['g', '', 'h', 'g', 'gone', 'h']
  const model = {
    ...modelOf(groups.map((group, i) => ({ ...blankElement(`a${i}`, 'activity', `Card ${i}`), group }))),
    groups: [blankGroup('g', 'At home'), blankGroup('h', 'At school'), blankGroup('gone', ' ')],
    template: 'logframe-4x4',
  }
  const drawing = composePages(model, templateOf(model), { ...letter, arrangement: 'table' }, typesetter)
  const stood = drawing.sheets
    .flatMap(textsOf)
    .filter(({ role, cell }) => (role === 'group' || role === 'card') && cell?.heads === null)
    .map(({ lines }) => lines.map(({ text }) => text).join(''))
  expect(stood).toEqual([
    ...['Card 1', 'Card 4'],
    ...['At home', 'Card 0', 'Card 3'],
    ...['At school', 'Card 2', 'Card 5'],
  ])
})

const partsIn = (part: Part): readonly Part[] => [part, ...part.parts.flatMap(partsIn)]
