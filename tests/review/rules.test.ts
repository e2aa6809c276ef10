import { describe, expect, test } from 'vitest'
import { blankAssumption, blankMark, blankPartner } from '../../src/model/blank'
import type { Id, Model } from '../../src/model/model'
import { reviewModel } from '../../src/review/review'
import { type RuleId, rules } from '../../src/review/rules'
import { wordsOf } from '../../src/words/words'
import { all, card, indicator, linked, reasoned, said, sound, unlinked } from './sound'

const words = wordsOf('en')
const found = (rule: RuleId, model: Model): readonly (readonly Id[])[] =>
  reviewModel(model, words)
    .filter(finding => finding.rule === rule)
    .map(({ about }) => about)

type Change = (model: Model) => Model
type Case = {
  readonly breaks: Change
  readonly about: readonly (readonly Id[])[]
  /** As near to breaking it as can be. */
  readonly keeps: Change
}

const bare = { assumption: '', evidence: '' }
const withoutOutcomes: Change = model => ({
  ...model,
  elements: model.elements.filter(({ kind }) => kind !== 'outcome'),
})
const partners =
  (...names: readonly string[]): Change =>
  model => ({
    ...model,
    initiative: { ...model.initiative, partners: names.map(name => blankPartner(name, name)) },
  })
/** With a mark more; about '' is about something that is gone. */
const marked =
  (about: Id, mark: string): Change =>
  model => ({ ...model, marks: [...model.marks, blankMark(`k${model.marks.length}`, about, mark)] })
const manyInputs = (count: number): Change =>
  all(...Array.from({ length: count }, (_, at) => all(card(`i${at}`, 'input'), linked(`i${at}-cycles`))))
const inputIds = (count: number): readonly Id[] => Array.from({ length: count }, (_, at) => `i${at}`)
const wordsOfCard = (count: number): string => Array.from({ length: count }, () => 'word').join(' ')

const cases: Readonly<Record<RuleId, Case>> = {
  'no-outcome': { breaks: withoutOutcomes, about: [[]], keeps: model => ({ ...model, elements: [] }) },
  'no-long-term-outcome': {
    breaks: said('level', { horizon: 'medium' }),
    about: [[]],
    keeps: said('level', { horizon: 'impact' }),
  },
  'nothing-linked': {
    breaks: model => ({ ...model, links: [] }),
    about: [[]],
    keeps: model => ({ ...model, links: [], elements: model.elements.slice(0, 1) }),
  },
  'not-placed': {
    breaks: said('done', { kind: 'milestone' }),
    about: [['done']],
    keeps: said('done', { kind: 'participation' }),
  },
  'stands-alone': {
    breaks: card('x', 'input'),
    about: [['x']],
    keeps: all(card('x', 'input'), linked('x-cycles')),
  },
  'input-unused': {
    breaks: all(card('x', 'input'), linked('coaches-x')),
    about: [['x']],
    keeps: all(card('x', 'input'), linked('coaches-x', 'x-cycles')),
  },
  'leads-nowhere': {
    breaks: all(card('x', 'activity'), linked('coaches-x'), card('y', 'output'), linked('cycles-y')),
    about: [['x'], ['y']],
    keeps: all(card('x', 'activity'), linked('coaches-x', 'x-done')),
  },
  'outcome-not-reached': {
    breaks: unlinked('done-routines'),
    about: [['routines'], ['lessons'], ['level']],
    keeps: all(unlinked('done-routines'), linked('cycles-routines')),
  },
  'outcome-without-input': {
    breaks: unlinked('coaches-cycles'),
    about: [['routines'], ['lessons'], ['level']],
    keeps: all(unlinked('coaches-cycles'), linked('coaches-done')),
  },
  'goes-round': {
    breaks: all(linked('lessons-routines')),
    about: [['routines', 'lessons']],
    keeps: linked('routines-level'),
  },
  'link-goes-back': {
    breaks: all(card('x', 'outcome', { horizon: 'short' }), linked('level-x')),
    about: [['level-x']],
    keeps: all(card('x', 'outcome'), linked('level-x')),
  },
  'input-skips-activity': {
    breaks: linked('coaches-routines'),
    about: [['coaches-routines']],
    keeps: all(linked('coaches-routines'), reasoned('coaches-routines', { assumption: 'They are known' })),
  },
  'link-skips-stage': {
    breaks: linked('routines-level', 'done-level'),
    about: [['routines-level'], ['done-level']],
    keeps: all(linked('routines-level', 'cycles-lessons'), reasoned('routines-level', { evidence: 'some' })),
  },
  'link-within-stage': {
    breaks: all(card('x', 'activity'), linked('cycles-x')),
    about: [['cycles-x']],
    keeps: all(card('x', 'outcome', { horizon: 'short' }), linked('routines-x')),
  },
  'outcome-without-indicator': {
    breaks: said('level', { indicators: [] }),
    about: [['level']],
    keeps: said('done', { indicators: [] }),
  },
  'indicator-without-source': {
    breaks: said('level', { indicators: [indicator('a', 'Survey'), indicator('b', ' ')] }),
    about: [['level', 'b']],
    keeps: said('level', { indicators: [indicator('a', 'Survey')] }),
  },
  'outcome-without-reason': {
    breaks: reasoned('lessons-level', bare),
    about: [['level']],
    keeps: reasoned('lessons-level', { assumption: '', evidence: 'none' }),
  },
  'doubt-left-open': {
    breaks: all(marked('done', 'doubt'), marked('done', 'doubt'), marked('routines-lessons', 'doubt')),
    about: [['done'], ['routines-lessons']],
    keeps: all(marked('done', 'agree'), marked('', 'doubt')),
  },
  'something-missing': {
    breaks: marked('done-routines', 'missing'),
    about: [['done-routines']],
    keeps: marked('done-routines', 'agree'),
  },
  'no-assumptions': {
    breaks: model => ({ ...model, links: model.links.map(link => ({ ...link, assumption: '' })) }),
    about: [[]],
    keeps: model => ({
      ...model,
      assumptions: [blankAssumption('s', 'Coaches stay')],
      links: model.links.map(link => ({ ...link, assumption: '' })),
    }),
  },
  'no-external-factors': {
    breaks: model => ({ ...model, externalFactors: [] }),
    about: [[]],
    keeps: model => ({ ...model, externalFactors: [], links: [] }),
  },
  'activity-without-anyone': {
    breaks: said('cycles', { owners: [] }),
    about: [['cycles']],
    keeps: all(said('cycles', { owners: [] }), partners()),
  },
  'partner-without-part': {
    breaks: partners('harlow', 'library'),
    about: [['library']],
    keeps: all(partners('harlow', 'library'), said('done', { owners: ['library'] })),
  },
  'too-many-cards': {
    breaks: manyInputs(12),
    about: [['coaches', ...inputIds(12)]],
    keeps: manyInputs(11),
  },
  'too-many-words': {
    breaks: said('done', { text: wordsOfCard(21) }),
    about: [['done']],
    keeps: said('done', { text: wordsOfCard(20) }),
  },
  'too-many-links': { breaks: manyInputs(7), about: [['cycles']], keeps: manyInputs(6) },
  'several-results': {
    breaks: said('level', { text: 'Children read more and graduation rises' }),
    about: [['level']],
    keeps: said('level', { text: 'Children and parents read more' }),
  },
  'outcome-as-activity': {
    breaks: said('level', { text: 'Provide tutoring' }),
    about: [['level']],
    keeps: said('level', { text: 'Improve reading' }),
  },
  'output-as-activity': {
    breaks: said('done', { text: 'Train forty teachers' }),
    about: [['done']],
    keeps: said('done', { text: 'Forty trained teachers' }),
  },
}

test('a sound model has no findings, and neither has an empty one', () => {
  expect(reviewModel(sound, words)).toEqual([])
  expect(reviewModel({ ...sound, elements: [], links: [] }, words)).toEqual([])
})

describe.each(Object.entries(cases))('%s', (id, { breaks, about, keeps }) => {
  const rule = Object.keys(rules).filter((one): one is RuleId => one === id && Object.hasOwn(cases, one))

  test('finds what breaks it', () => {
    expect(rule.map(one => found(one, breaks(sound)))).toEqual([about])
  })

  test('and leaves alone what does not', () => {
    expect(rule.map(one => found(one, keeps(sound)))).toEqual([[]])
  })
})
