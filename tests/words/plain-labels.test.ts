import { expect, test } from 'vitest'
import { menuTemplate } from '../../electron/menu-template'
import { kinds } from '../../src/model/model'
import { composePages } from '../../src/page/compose'
import { labelled } from '../../src/templates/labelled'
import { sample } from '../../src/templates/sample'
import { languages, wordsOf } from '../../src/words/words'
import { typesetter } from '../page/fonts'
import { example, letter } from '../page/models'

test.each(languages)(
  'kinds are named by what they mean, and so are the commands that add them: %s',
  language => {
    const words = wordsOf(language, 'plain')
    const { plainKinds } = wordsOf(language).model
    expect(words.model.kinds).toEqual(plainKinds)
    const menus = JSON.stringify(
      menuTemplate({
        words,
        isMac: false,
        state: { disabled: [], labels: {} },
        recent: [],
        actions: { command: () => {}, openRecent: () => {}, openExample: () => {} },
      }),
    )
    for (const kind of kinds) {
      expect(words.commands.labels[`insert.${kind}`]).toBe(plainKinds[kind])
      expect(menus).toContain(plainKinds[kind])
    }
  },
)

test('nothing else is named otherwise, and asking twice gives the same words', () => {
  const { model, commands, ...others } = wordsOf('es', 'plain')
  const technical = wordsOf('es')
  expect(others).toEqual({ ...technical, model: undefined, commands: undefined })
  expect({ ...model, kinds: technical.model.kinds }).toEqual(technical.model)
  expect(commands.labels['file.save']).toBe(technical.commands.labels['file.save'])
  expect(wordsOf('es', 'plain')).toBe(wordsOf('es', 'plain'))
})

test('a column is headed by what it means, with its technical name below', () => {
  const plain = labelled(sample, 'plain')
  expect(plain.columns.map(({ label, plain }) => [label.en, plain.es])).toEqual([
    ['What we have', 'Insumos'],
    ['What we will do', 'Actividades previstas'],
    ['What will be different', 'Resultados previstos'],
  ])
  expect(labelled(sample, 'plain')).toBe(plain)
  expect(labelled(sample, 'technical')).toBe(sample)
})

test('the page is headed as the screen is', () => {
  const headings = (labels: 'technical' | 'plain') =>
    composePages(example('common-enrolment'), sample, { ...letter, labels }, typesetter)
      .sheets.flatMap(sheet => sheet.marks)
      .flatMap(mark =>
        mark.type === 'text' && mark.role === 'heading' ? mark.lines.map(line => line.text).join('') : [],
      )
  expect(headings('technical').slice(0, 3)).toEqual(sample.columns.map(({ label }) => label.en))
  expect(headings('plain').slice(0, 3)).toEqual(sample.columns.map(({ plain }) => plain.en))
})
