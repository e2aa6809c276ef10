import { expect, test } from 'vitest'
import { blankElement } from '../../src/model/blank'
import { composePages } from '../../src/page/compose'
import { type Part, structureOf } from '../../src/page/structure'
import { templateOf } from '../../src/templates/templates'
import { typesetter } from './fonts'
import { letter, modelOf } from './models'

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

const partsIn = (part: Part): readonly Part[] => [part, ...part.parts.flatMap(partsIn)]
