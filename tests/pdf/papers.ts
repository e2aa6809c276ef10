import {
  blankAssumption,
  blankElement,
  blankFactor,
  blankGroup,
  blankLink,
  blankPartner,
} from '../../src/model/blank'
import type { Model } from '../../src/model/model'
import type { PageChoices } from '../../src/page/choices'
import { lastPartNames } from '../../src/page/last-parts'
import { withLogo } from '../page/logos'
import { example, fixture, letter, modelOf } from '../page/models'

type Paper = { readonly model: Model; readonly choices: PageChoices }

const blank = modelOf([])

const languages = fixture('languages')

const kinds = ['input', 'activity', 'outcome'] as const

const cards = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    const kind = kinds[i % kinds.length] ?? 'input'
    return blankElement(`e${i}`, kind, `Thing number ${i}, to be done by many of us in both districts`)
  })

const chain = (count: number) =>
  Array.from({ length: count - 1 }, (_, i) => blankLink(`l${i}`, `e${i}`, `e${i + 1}`))

/** Several pages, a card that is parted between two of them, and other languages than the page's own. */
const spanish: Model = {
  ...modelOf(
    [
      ...cards(40),
      { ...blankElement('vi', 'activity', 'Hai giáo viên tiếng Việt đọc cùng các em'), lang: 'vi' },
      { ...blankElement('ht', 'outcome', 'Timoun yo li ak kè kontan'), lang: 'ht', horizon: 'long' },
      { ...blankElement('odd', 'outcome', 'Marked by hand'), lang: 'no tag', horizon: 'someday' },
      blankElement('long', 'input', 'Una palabra tras otra, sin fin. '.repeat(160)),
      blankElement('thought', 'thought', 'Una idea sin columna'),
      blankElement('none', 'outcome', ''),
    ],
    [...chain(40), blankLink('v', 'vi', 'none'), blankLink('w', 'thought', 'ht'), blankLink('x', 'ht', 'vi')],
  ),
  language: 'es-419',
  assumptions: [blankAssumption('s', 'Las escuelas siguen abiertas\na las familias.')],
  externalFactors: [blankFactor('f', 'Suben los alquileres.'), blankFactor('g', ' ')],
}

const grouped = spanish.elements.map((element, i) => (i % 3 === 0 ? { ...element, group: 'g' } : element))

/** More than a page of it, with groups of its own within the years. */
const yearly: Model = {
  ...modelOf(
    cards(30).map((card, i) => ({
      ...card,
      column: `activities-${(i % 3) + 1}`,
      group: i % 4 === 0 ? 'g' : '',
      horizon: card.kind === 'outcome' ? 'short' : '',
    })),
    chain(30),
  ),
  template: 'vista-style',
  groups: [blankGroup('g', 'Coaching')],
}

const odd: Model = {
  ...blank,
  initiative: { ...blank.initiative, name: 'Učitelé čtou 漢字 ไทย' },
  elements: [
    blankElement('a', 'input', 'Before\t漢字 👩‍🏫 e\u0301 after\u0007 the bell'),
    blankElement('b', 'activity', '\u200d'),
    blankElement('c', 'outcome', `A word of ${'x'.repeat(400)} letters`),
    blankElement('twins', 'outcome', 'ʼ and ’, ∆ and Δ, ɩ and ι'),
    blankElement('d', 'outcome', '(brackets) \\ and <b>&amp;</b> “quotes”'),
  ],
  assumptions: [blankAssumption('s', '\u200b')],
}

/** What the checker is tried on: every shape a paper takes. */
export const papers = {
  'fifteen languages': { model: languages, choices: { ...letter, include: lastPartNames } },
  'joint literacy coaching': { model: example('joint-literacy-coaching'), choices: letter },
  'common enrollment': { model: example('common-enrolment'), choices: { ...letter, portrait: true } },
  'special education cooperative': {
    model: example('special-education-cooperative'),
    choices: { ...letter, paper: 'a4' },
  },
  'an example with all that may follow it': {
    model: example('joint-literacy-coaching'),
    choices: { ...letter, include: lastPartNames },
  },
  'a Spanish document with English last pages': {
    model: spanish,
    choices: { ...letter, include: lastPartNames },
  },
  'an empty model': { model: { ...blank, language: '' }, choices: letter },
  '64 cards on several pages': { model: modelOf(cards(64), chain(64)), choices: letter },
  'a Spanish document with Vietnamese and Haitian cards': {
    model: withLogo(spanish, 'seal.png', 'El sello del distrito de Lowell: una estrella'),
    choices: { ...letter, include: ['table'] },
  },
  'a table, a row a group': {
    model: example('joint-literacy-coaching'),
    choices: { ...letter, arrangement: 'table' },
  },
  'a table that goes on over pages': { model: spanish, choices: { ...letter, arrangement: 'table' } },
  'a table under headings of two levels': {
    model: { ...spanish, template: 'uw-extension', groups: [blankGroup('g', 'Lectura')], elements: grouped },
    choices: { ...letter, arrangement: 'table', language: 'es' },
  },
  'rows of years, as boxes': { model: yearly, choices: letter },
  'rows of years, as a table': { model: yearly, choices: { ...letter, arrangement: 'table' } },
  'a matrix': {
    model: { ...example('joint-literacy-coaching'), template: 'logframe-4x4' },
    choices: { ...letter, arrangement: 'table' },
  },
  'a Spanish document with Spanish headings': { model: spanish, choices: { ...letter, language: 'es' } },
  'a title and facts of several lines': {
    model: {
      ...modelOf([blankElement('a', 'input', 'One')]),
      initiative: {
        ...blank.initiative,
        name: 'A long name,\nin lines: <all> & “every” reading thing we do together in the valley',
        purpose: 'Why we do it. '.repeat(300),
        home: 'The office',
        start: '2026',
        partners: [blankPartner('p', 'North'), blankPartner('q', 'South')],
      },
      page: { ...blank.page, status: 'As adopted by both boards, with all their changes. '.repeat(4) },
    },
    choices: letter,
  },
  'a logo of which nobody has said what it shows, on a table': {
    model: withLogo({ ...spanish, elements: cards(12), links: chain(12) }, 'wordmark.jpg', ''),
    choices: { ...letter, arrangement: 'table', portrait: true },
  },
  'characters that cannot be drawn, or have to be escaped': { model: odd, choices: letter },
} satisfies Readonly<Record<string, Paper>>
