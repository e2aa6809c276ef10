import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openForm } from '../../src/file/open-form'
import { blankAssumption, blankElement, blankGroup, blankLink } from '../../src/model/blank'
import { bringForm } from '../../src/model/edits/bring-form'
import { setTemplate } from '../../src/model/edits/template'
import type { Model } from '../../src/model/model'
import { composePages } from '../../src/page/compose'
import type { Drawing } from '../../src/page/drawing'
import { type Part, structureOf, textsIn } from '../../src/page/structure'
import { templateOf } from '../../src/templates/templates'
import { wordsOf } from '../../src/words/words'
import { typesetter } from './fonts'
import { letter, modelOf } from './models'
import { textsOf } from './reading'

const words = wordsOf('en')
const newId = () => 'brought'

const compose = (model: Model): Drawing => composePages(model, templateOf(model), letter, typesetter)

const outlined = (part: Part, depth = 0): readonly string[] => {
  const { tag, parts, marks } = part
  const words = textsIn(part)
    .flatMap(({ lines }) => lines.map(({ text }) => text))
    .join('')
  const language = marks[0]?.language ?? null
  return [
    `${'  '.repeat(depth)}${tag}${language === null ? '' : ` (${language})`}${words === '' ? '' : `: ${words}`}`,
    ...parts.flatMap(part => outlined(part, depth + 1)),
  ]
}

test('a purpose that a long title has pushed to the next page is read before what stands beside the title', () => {
  const model = modelOf([])
  const { initiative } = model
  const drawing = compose({
    ...model,
    initiative: {
      ...initiative,
      name: 'Shared reading '.repeat(200),
      purpose: 'Every child reads',
      home: 'Lowell',
    },
  })
  const onFirst = drawing.sheets[0]?.marks.flatMap(mark => (mark.type === 'text' ? [mark.role] : []))
  expect(onFirst).toContain('facts')
  expect(onFirst).not.toContain('purpose')
  const read = outlined(structureOf(drawing)).map(line => line.trim().slice(0, 20))
  expect(read.slice(1, 4)).toEqual(['H1: Shared reading S', 'P: Every child reads', 'P: Lowell'])
})

test('a document is read title, facts, column by column, then what stands below them', () => {
  const model: Model = {
    ...modelOf(
      [
        { ...blankElement('a', 'input', 'Dos maestras'), lang: 'es' },
        blankElement('b', 'activity', 'Coach monthly'),
        blankElement('c', 'activity', ''),
      ],
      [blankLink('l1', 'a', 'b'), blankLink('l2', 'a', 'c')],
    ),
    assumptions: [blankAssumption('s', 'Coaches stay.')],
  }
  expect(outlined(structureOf(compose(model)))).toMatchInlineSnapshot(`
    [
      "Document",
      "  H1: Shared reading",
      "  P: 14 January 2027",
      "  Sect",
      "    H2: Inputs",
      "    P: What we have",
      "    L",
      "      LI",
      "        Lbl: I1",
      "        LBody",
      "          P (es): Dos maestras",
      "          P: Leads to: A1, A2",
      "  Sect",
      "    H2: Implementation activities",
      "    P: What we will do",
      "    L",
      "      LI",
      "        Lbl: A1",
      "        LBody",
      "          P: Coach monthly",
      "      LI",
      "        Lbl: A2",
      "        LBody",
      "          P: Nothing written yet",
      "  Sect",
      "    H2: Intended outcomes",
      "    P: What will be different",
      "    P: What should be different when this works?",
      "  Sect",
      "    H2: Assumptions",
      "    L",
      "      LI",
      "        LBody",
      "          P: Coaches stay.",
    ]
  `)
})

test('a group is read under its name, and what stands below it after it', () => {
  const card = (id: string, group = '') => ({ ...blankElement(id, 'input', `Card ${id}`), group })
  const model = {
    ...modelOf([card('a'), card('b', 'g'), card('c', 'g'), card('d'), card('e', 'g')]),
    groups: [blankGroup('g', 'Coaching')],
  }
  const heard = outlined(structureOf(compose(model))).filter(line => /Sect|H\d|Lbl/.test(line))
  expect(heard.map(line => line.trim()).slice(1, 12)).toEqual([
    'Sect',
    'H2: Inputs',
    'Lbl: I1',
    'Sect',
    'H3: Coaching',
    'Lbl: I2',
    'Lbl: I3',
    'Sect',
    'Lbl: I4',
    'Sect',
    'H3: Coaching',
  ])
})

test('a group that goes on over pages is one part, its name repeated as furniture', () => {
  const cards = Array.from({ length: 60 }, (_, i) => ({
    ...blankElement(
      `e${i}`,
      'activity',
      'What we will do together, all of us, for the children of the valley',
    ),
    group: 'g',
  }))
  const drawing = compose({ ...modelOf(cards), groups: [blankGroup('g', 'Coaching')] })
  expect(drawing.sheets.length).toBeGreaterThan(1)
  const names = drawing.sheets.map(sheet =>
    textsOf(sheet)
      .filter(({ about }) => about === 'g')
      .map(({ role }) => role),
  )
  expect(names).toEqual([['group'], ...names.slice(1).map(() => ['furniture'])])
  const groups = structureOf(drawing).parts.flatMap(({ parts }) => parts.filter(({ tag }) => tag === 'Sect'))
  expect(groups.map(({ parts }) => parts.map(({ tag, parts }) => [tag, parts.length]))).toEqual([
    [
      ['H3', 0],
      ['L', 60],
    ],
  ])
})

test('a document in another language than the page’s own words says so of these', () => {
  const drawing = compose({ ...modelOf([blankElement('a', 'input', 'Dos maestras')]), language: 'es-MX' })
  const languages = new Map(drawing.sheets.flatMap(textsOf).map(({ role, language }) => [role, language]))
  expect(Object.fromEntries(languages)).toMatchObject({ title: null, card: null, heading: 'en', plain: 'en' })
})

test('the words of somebody’s own form are in the document’s language, those of the page in its own', () => {
  const form = openForm(readFileSync(new URL('../fixtures/files/form.logictemplate', import.meta.url)), words)
  if (!form.ok) throw new Error(form.error.says)
  const { model, id } = bringForm(modelOf([blankElement('a', 'input', 'Dos maestras')]), form.value, newId)
  const own = {
    ...setTemplate(model, id),
    language: 'es',
    assumptions: [blankAssumption('s', 'Se quedan.')],
    fields: new Map(form.value.template.footer.map(box => [box.id, 'Algo'])),
  }
  for (const arrangement of ['boxes', 'table'] as const) {
    const { sheets } = composePages(own, templateOf(own), { ...letter, arrangement }, typesetter)
    const said = sheets.flatMap(textsOf).filter(({ role }) => role === 'heading')
    const inPages = said.filter(({ language }) => language === 'en')
    expect(inPages.map(({ lines }) => lines[0]?.text)).toEqual(
      arrangement === 'table' ? ['Level', 'Assumptions'] : ['Assumptions'],
    )
    expect(said.length).toBeGreaterThan(form.value.template.columns.length)
  }
})

test('what goes on over pages is one part', () => {
  const cards = Array.from({ length: 60 }, (_, i) =>
    blankElement(`e${i}`, 'activity', 'What we will do together, all of us, for the children of the valley'),
  )
  const drawing = compose(modelOf([...cards, blankElement('long', 'activity', 'On and on. '.repeat(500))]))
  expect(drawing.sheets.length).toBeGreaterThan(1)
  const lists = structureOf(drawing).parts.flatMap(({ parts }) => parts.filter(({ tag }) => tag === 'L'))
  expect(lists.map(({ parts }) => parts.length)).toEqual([61])
  const [, body] = lists[0]?.parts.at(-1)?.parts ?? []
  expect(body?.parts).toHaveLength(1)
  expect(body?.parts[0]?.marks.length).toBeGreaterThan(1)
})

test('a link stands where its code is drawn, and says where it leads', () => {
  const long = 'So that it takes more than a line to say what all of this leads to in the end'
  const targets = Array.from({ length: 30 }, (_, i) => blankElement(`o${i}`, 'outcome', i === 0 ? '' : long))
  const model = modelOf(
    [{ ...blankElement('a', 'outcome', 'First'), horizon: 'someday, 👩‍🏫' }, ...targets],
    targets.map(({ id }) => blankLink(`l${id}`, 'a', id)),
  )
  const mark = compose(model)
    .sheets.flatMap(textsOf)
    .find(({ jumps }) => jumps.length > 0)
  if (!mark) throw new Error('There is no link.')
  expect(mark.lines.length).toBeGreaterThan(1)
  expect(mark.jumps.map(({ to }) => to)).toEqual(targets.map(({ id }) => id))
  for (const [i, { line, start, end, box, says }] of mark.jumps.entries()) {
    const { text = '', x = 0, y = 0 } = mark.lines[line] ?? {}
    expect(text.slice(start, end)).toBe(`O${i + 2}`)
    expect(box.x).toBeCloseTo(x + typesetter.measure(text.slice(0, start), mark.size, mark.font), 6)
    expect(box.y < y && y < box.y + box.height).toBe(true)
    expect(says).toBe(i === 0 ? 'O1 leads to O2' : `O1 leads to O${i + 2}: ${long}`)
  }
})
