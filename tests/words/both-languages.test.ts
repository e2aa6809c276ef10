import { describe, expect, test } from 'vitest'
import { leaves as everything, type Leaf } from './leaves'

// The compiler sees to it that no word is missing. Here: that none was left in English, and that what is filled
// into a sentence is in the sentence.

/** Grammars of their own, with tests of their own. */
const apart = /^(reading|wording)\./
const leaves = everything.filter(({ path }) => !apart.test(path))

/** The same in both languages: names, signs, and what is no word. */
const alike = [
  'attach.choices.none',
  'canvas.cardName',
  'canvas.percent',
  'compare.called',
  'compare.keys.sector',
  'compare.no',
  'compare.place',
  'compare.words',
  'details.number',
  'details.withUnit',
  'dialogs.about.title',
  'dialogs.papers.a3',
  'dialogs.papers.a4',
  'drawer.item',
  'drawer.linkCodes',
  'guide.pageDown',
  'guide.pageUp',
  'guide.said.step',
  'page.period',
  'panels.initiative.partnerSector',
  'papers.files.pdf',
  'present.marks.agree.key',
  'present.marks.doubt.key',
  'review.quoted',
  'shell.appName',
  'template.lane',
  'template.under',
]

/** Every sentence takes numbers, or texts, or one list of texts. */
const given: ReadonlyArray<readonly unknown[]> = [
  [2, 3, 4, 5],
  [1, 1, 1, 1],
  ['uno', 'dos', 'tres'],
  [['uno', 'dos', 'tres']],
]

const said = (word: unknown, args: readonly unknown[]): unknown => {
  if (typeof word !== 'function') return word
  try {
    return Reflect.apply(word, null, args)
  } catch {
    // Made for other arguments than these.
    return null
  }
}

const spokenBy = ({ en, es }: Leaf): ReadonlyArray<readonly [en: string, es: string]> =>
  given.flatMap(args => {
    const pair = [said(en, args), said(es, args)]
    const [english, spanish] = pair
    return typeof english === 'string' && typeof spanish === 'string' ? [[english, spanish] as const] : []
  })

test('every word is told apart from its English', () => {
  const same = leaves.filter(leaf => spokenBy(leaf).some(([en, es]) => en === es)).map(({ path }) => path)
  expect(same.sort()).toEqual(alike)
})

test('every word is compared', () => {
  expect(leaves.filter(leaf => spokenBy(leaf).length === 0)).toEqual([])
  expect(leaves.length).toBeGreaterThan(400)
})

describe('in Spanish', () => {
  test('a sentence tells what its English tells', () => {
    const parts = ['uno', 'dos', 'tres']
    const lost = leaves.flatMap(leaf =>
      spokenBy(leaf)
        .filter(([en, es]) => parts.some(part => en.includes(part) && !es.includes(part)))
        .map(() => leaf.path),
    )
    expect(lost).toEqual([])
  })

  test('questions and quotations open as they close', () => {
    const count = (text: string, sign: string): number => text.split(sign).length
    const unpaired = leaves.flatMap(leaf =>
      spokenBy(leaf)
        .map(([, es]) => es)
        .filter(es => count(es, '¿') !== count(es, '?') || count(es, '“') !== count(es, '”')),
    )
    expect(unpaired).toEqual([])
  })

  test('nothing shouts', () => {
    expect(leaves.flatMap(leaf => spokenBy(leaf)).filter(([, es]) => /[!¡]/.test(es))).toEqual([])
  })
})
