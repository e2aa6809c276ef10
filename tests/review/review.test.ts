import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openFile } from '../../src/file/open'
import { blankElement, blankLink, blankMark } from '../../src/model/blank'
import type { Model, Waiver } from '../../src/model/model'
import { reviewModel } from '../../src/review/review'
import { wording } from '../../src/words/en/wording'
import { wordsOf } from '../../src/words/words'
import { all, linked, said, sound, unlinked } from './sound'

const words = wordsOf('en')
const waiver = (rule: string, ...about: readonly string[]): Waiver => ({
  id: `${rule} ${about}`,
  rule,
  about,
  reason: 'Agreed on Monday.',
  date: '2026-11-02',
  more: [],
})
const reviewed = (model: Model) => reviewModel(model, words)
const told = (model: Model) => reviewed(model).map(({ rule, says }) => `${rule}: ${says}`)

test('a finding says what, where, why it matters and how to mend it', () => {
  expect(reviewed(said('level', { indicators: [] })(sound))).toEqual([
    {
      rule: 'outcome-without-indicator',
      tone: 'fault',
      about: ['level'],
      says: '“Third graders read at grade level” has no indicator.',
      why: 'Without one, nobody can tell whether it came about.',
      mend: 'Write down what you would see or count.',
      waived: null,
    },
  ])
})

test('a link is called by its ends, a circle by all its cards', () => {
  expect(told(linked('coaches-routines', 'level-routines')(sound))).toEqual([
    'goes-round: These lead back to themselves: “Teachers use common routines”, “Lessons fit every child” and “Third graders read at grade level”.',
    'input-skips-activity: “Two shared coaches” leads straight to “Teachers use common routines”, and nobody does anything in between.',
  ])
})

test('what the room said of a card or of a link is told apart', () => {
  const marks = [blankMark('k', 'level', 'doubt'), blankMark('l', 'coaches-cycles', 'doubt')]
  expect(told({ ...sound, marks })).toEqual([
    'doubt-left-open: Somebody doubts “Third graders read at grade level”.',
    'doubt-left-open: Somebody doubts that “Two shared coaches” leads to “Run coaching cycles”.',
  ])
})

test('a card without words is called that, and one with line ends takes one line', () => {
  const cut = unlinked('coaches-cycles', 'cycles-done')
  expect(
    told(all(cut, said('cycles', { text: '' }), said('coaches', { text: 'Two\ncoaches' }))(sound)),
  ).toEqual(
    expect.arrayContaining([
      'stands-alone: “Two coaches” is not linked to anything.',
      'stands-alone: An empty card is not linked to anything.',
    ]),
  )
})

test('a finding is waived by its rule and the same set of things', () => {
  const broken = linked('level-routines')(sound)
  const waivedBy = (...waivers: readonly Waiver[]) =>
    reviewed({ ...broken, waivers }).map(({ waived }) => waived?.reason ?? null)
  expect(waivedBy()).toEqual([null])
  expect(waivedBy(waiver('goes-round', 'level', 'routines', 'lessons'))).toEqual(['Agreed on Monday.'])
  expect(waivedBy(waiver('goes-round', 'level', 'routines'))).toEqual([null])
  expect(waivedBy(waiver('goes-round', 'level', 'routines', 'lessons', 'done'))).toEqual([null])
  expect(waivedBy(waiver('link-goes-back', 'level', 'routines', 'lessons'))).toEqual([null])
})

test('a model as large as a file may hold is reviewed all the same', () => {
  const many = Array.from({ length: 20_000 }, (_, at) =>
    blankElement(`e${at}`, 'outcome', 'and '.repeat(400)),
  )
  const round = many.map(({ id }, at) => blankLink(`l${at}`, id, many[(at + 1) % many.length]?.id ?? ''))
  const findings = reviewed({ ...sound, elements: many, links: round })
  expect(findings.find(({ rule }) => rule === 'goes-round')?.about).toHaveLength(20_000)
  expect(findings.find(({ rule }) => rule === 'too-many-cards')?.about).toHaveLength(20_000)
})

test('word checks keep quiet about a language they do not know', () => {
  const doing = said('level', { text: 'Provide tutoring' })(sound)
  expect(reviewed(doing).map(({ rule, tone }) => [rule, tone])).toEqual([['outcome-as-activity', 'hint']])
  expect(reviewed({ ...doing, language: 'en-GB' })).toHaveLength(1)
  expect(reviewed({ ...doing, language: 'fr' })).toEqual([])
})

test('the wording of outcomes and outputs', () => {
  const several = [
    'Teachers feel ready; principals back them',
    'Attendance improves. Grades improve.',
    'Students read more and attend more often',
    'Teachers feel ready and principals give them time',
    'Higher attendance and better grades',
  ]
  const one = [
    'Families know the deadline and how offers are made',
    'Students leave school ready for work and college',
    'Schools plan teachers and buses from firm June numbers',
    'Children at St. Mary read at grade level',
    'Families read and talk together.',
  ]
  expect(several.filter(text => !wording.isSeveral(text, 'outcome'))).toEqual([])
  expect(one.filter(text => wording.isSeveral(text, 'outcome'))).toEqual([])
  expect(wording.isSeveral('Hold meetings and share notes', 'activity')).toBe(false)
  expect(['Holding workshops', 'Train teachers', 'To provide meals'].filter(wording.isDoing)).toHaveLength(3)
  expect(
    ['Coaches stay', 'Read at grade level', 'Training', 'Fewer absences'].filter(wording.isDoing),
  ).toEqual([])
})

test.each([
  ['common-enrolment', 0, 3],
  ['joint-literacy-coaching', 0, 2],
  ['special-education-cooperative', 0, 1],
  ['es/common-enrolment', 0, 3],
  ['es/joint-literacy-coaching', 0, 2],
  ['es/special-education-cooperative', 0, 1],
])('the example %s has few findings left', (name, faults, hints) => {
  const opened = openFile(
    readFileSync(new URL(`../../assets/examples/${name}.logicmodel`, import.meta.url)),
    words,
  )
  if (!opened.ok) throw new Error(opened.error.says)
  const left = reviewed(opened.value.model).filter(({ waived }) => waived === null)
  expect(left.filter(({ tone }) => tone === 'fault')).toHaveLength(faults)
  expect(left.filter(({ tone }) => tone === 'hint')).toHaveLength(hints)
})
