import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { openFile } from '../../src/file/open'
import {
  blankAssumption,
  blankElement,
  blankFactor,
  blankGroup,
  blankLink,
  blankModel,
  blankPartner,
} from '../../src/model/blank'
import { type Element, kinds, type Link, type Model } from '../../src/model/model'
import { arrangements } from '../../src/page/arrangement'
import type { PageChoices } from '../../src/page/choices'
import { lastPartNames } from '../../src/page/last-parts'
import type { Margins, papers } from '../../src/page/paper'
import { templates } from '../../src/templates/templates'
import { wordsOf } from '../../src/words/words'

export const letter: PageChoices = {
  paper: 'letter',
  portrait: false,
  margins: 'narrow',
  arrangement: 'boxes',
  include: [],
  date: '2027-01-14',
  language: 'en',
  labels: 'technical',
}

const paperNames = [
  'letter',
  'legal',
  'tabloid',
  'a4',
  'a3',
] as const satisfies readonly (keyof typeof papers)[]
export const anyPaper: fc.Arbitrary<PageChoices> = fc
  .tuple(
    fc.constantFrom(...paperNames),
    fc.boolean(),
    fc.constantFrom<Margins>('narrow', 'normal', 'wide'),
    fc.subarray([...lastPartNames]),
    fc.constantFrom(...arrangements),
  )
  .map(([paper, portrait, margins, include, arrangement]) => ({
    ...letter,
    paper,
    portrait,
    margins,
    include,
    arrangement,
  }))
export const everyPaper: readonly PageChoices[] = paperNames.flatMap(paper =>
  [false, true].map(portrait => ({ ...letter, paper, portrait })),
)

export const example = (name: string): Model => read(`../../assets/examples/${name}.logicmodel`)

/** A model of the tests' own. */
export const fixture = (name: string): Model => read(`../fixtures/${name}.logicmodel`)

const read = (path: string): Model => {
  const url = new URL(path, import.meta.url)
  const opened = openFile(new Uint8Array(readFileSync(url)), wordsOf('en'))
  if (!opened.ok) throw new Error(opened.error.says)
  return opened.value.model
}

const initiative = blankModel('blank', 'en').initiative

export const modelOf = (elements: readonly Element[], links: readonly Link[] = []): Model => ({
  ...blankModel('m', 'en'),
  initiative: { ...initiative, name: 'Shared reading' },
  elements,
  links,
})

const words = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('coaches', 'reading', 'district', 'k–3', 'a', 'schools’', 'Việt', 'школа'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'x'.repeat(400),
      '漢字',
      '👩‍🏫',
      'ไทย',
      'قِراءة (a)',
      '<b>&amp;',
      '\u0007\t',
      '\n',
    ),
  },
)
const text = (maxLength: number) => fc.array(words, { maxLength }).map(list => list.join(' '))

const element = (index: number): fc.Arbitrary<Element> =>
  fc
    .tuple(
      fc.constantFrom(...kinds, 'thought'),
      fc.oneof({ weight: 40, arbitrary: text(14) }, { weight: 1, arbitrary: text(600) }),
      fc.constantFrom('', 'short', 'medium', 'long', 'impact', 'someday'),
      fc.constantFrom('', '', 'g', 'g', 'h'),
      fc.constantFrom('', 'activities-2', 'activities-3', 'outputs-2'),
    )
    .map(([kind, said, horizon, group, column]) => ({
      ...blankElement(`e${index}`, kind, said),
      horizon,
      group,
      column,
    }))

const groupWord = fc.constantFrom(
  'coaches',
  'k–3',
  '漢字',
  'שלום',
  'ไทย',
  '<b>&amp;',
  'at home and in every school of the valley',
)
const groupName = fc
  .oneof(
    { weight: 8, arbitrary: fc.array(groupWord, { maxLength: 8 }) },
    { weight: 1, arbitrary: fc.array(groupWord, { minLength: 20, maxLength: 200 }) },
  )
  .map(list => list.join(' '))

/** Ids of every form a model can be poured into. */
const anyTemplate = fc.constantFrom(...templates.keys())

/** Models of every shape and size that a page must be able to hold, sensible or not. */
export const anyModel: fc.Arbitrary<Model> = fc
  .nat({ max: 60 })
  .chain(count =>
    fc.tuple(
      fc.tuple(...Array.from({ length: count }, (_, i) => element(i))),
      fc.array(fc.tuple(fc.nat({ max: 59 }), fc.nat({ max: 59 })), { maxLength: 80 }),
      fc.record({ name: text(6), purpose: text(60), home: text(8), status: text(6) }),
      fc.array(text(12), { maxLength: 6 }),
      fc.array(text(14), { maxLength: 20 }),
      fc.tuple(groupName, groupName),
      anyTemplate,
      fc.dictionary(
        fc.constantFrom('situation', 'priorities', 'goal', 'datasource', 'problem', 'gone'),
        text(20),
      ),
    ),
  )
  .map(([elements, ends, said, partners, notes, groups, template, fields]) => {
    const pairs = new Map(
      ends
        .filter(([a, b]) => a !== b && a < elements.length && b < elements.length)
        .map(([a, b]) => [`e${a}>e${b}`, blankLink(`l${a}-${b}`, `e${a}`, `e${b}`)]),
    )
    const model = modelOf(elements, [...pairs.values()])
    return {
      ...model,
      initiative: {
        ...initiative,
        name: said.name,
        purpose: said.purpose,
        home: said.home,
        start: '2026-08',
        partners: partners.map((name, i) => blankPartner(`p${i}`, name)),
      },
      page: { ...model.page, status: said.status },
      template,
      fields: new Map(Object.entries(fields)),
      groups: groups.map((name, i) => blankGroup(i === 0 ? 'g' : 'h', name)),
      assumptions: notes.slice(0, 10).map((note, i) => blankAssumption(`s${i}`, note)),
      externalFactors: notes.slice(10).map((note, i) => blankFactor(`x${i}`, note)),
    }
  })
