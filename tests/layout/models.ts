import fc from 'fast-check'
import { blankElement, blankGroup, blankLink, blankModel } from '../../src/model/blank'
import type { Model } from '../../src/model/model'
import type { Column, Template } from '../../src/templates/template'

const kinds = ['input', 'activity', 'participation', 'output', 'outcome'] as const

const columnFor = (kind: (typeof kinds)[number]): Column => ({
  id: kind,
  label: { en: kind, es: kind },
  plain: { en: kind, es: kind },
  prompt: { en: kind, es: kind },
  takes: [kind],
})

/** Five lanes, one a kind, so that links cross up to three of them. */
export const fiveLanes: Template = {
  id: 'five',
  name: { en: 'Five', es: 'Cinco' },
  source: { en: '', es: '' },
  columns: kinds.map(columnFor),
  spans: [],
  header: [],
  footer: [],
}

const texts = [
  '',
  'Teachers use common routines',
  'Release time: 4 paid hours a month for 36 teachers and their principals, every month of the year',
]

/**
 * A model of `cards` cards in any lanes (one kind in six is unknown), some in groups (one of which is not there), with
 * links between any two of them.
 */
export const anyModel = (cards: number, links: number): fc.Arbitrary<Model> =>
  fc
    .record({
      cards: fc.array(
        fc.record({
          kind: fc.constantFrom(...kinds, 'later'),
          text: fc.constantFrom(...texts),
          group: fc.constantFrom('', '', 'g', 'g', 'h', 'gone'),
        }),
        { minLength: 2, maxLength: cards },
      ),
      ends: fc.array(fc.tuple(fc.nat(cards - 1), fc.nat(cards - 1)), { maxLength: links }),
    })
    .map(({ cards: made, ends }) => ({
      ...blankModel('m', 'en'),
      groups: [blankGroup('g', 'Coaching'), blankGroup('h', '')],
      elements: made.map(({ kind, text, group }, i) => ({ ...blankElement(`e${i}`, kind, text), group })),
      links: ends
        .map(([from, to]) => [from % made.length, to % made.length] as const)
        .filter(
          ([from, to], i, all) => from !== to && all.findIndex(([a, b]) => a === from && b === to) === i,
        )
        .map(([from, to]) => blankLink(`${from}-${to}`, `e${from}`, `e${to}`)),
    }))
