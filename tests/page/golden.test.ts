import { expect, test } from 'vitest'
import { blankAssumption, blankElement, blankGroup, blankIndicator, blankLink } from '../../src/model/blank'
import type { Model } from '../../src/model/model'
import { arrangements } from '../../src/page/arrangement'
import { composePages } from '../../src/page/compose'
import type { DrawingMark } from '../../src/page/drawing'
import { templates } from '../../src/templates/templates'
import { typesetter } from './fonts'
import { letter, modelOf } from './models'

// The drawing lists of one small model in every form, as boxes and as a table, to be read by whoever changes how a
// page is laid out. Written anew with: npx vitest run --project unit tests/page/golden.test.ts --update

/** What each form is here for. */
const reasons: Readonly<Record<string, string>> = {
  sample: 'three columns, outputs among the activities',
  basic: 'a column of outputs of their own',
  'uw-extension': 'columns within columns',
  'kellogg-basic': 'long headings under bands, and a column for impact',
  'cdc-dash-brief2': 'six columns under bands of process and of outcomes',
  'rel-pacific-elm': 'six columns without bands',
  americorps: 'a form that limits pages and type',
  'vista-style': 'rows by year',
  'logframe-4x4': 'a matrix, with what indicators and links say',
}

const indicator = {
  ...blankIndicator('n1', 'Share of classrooms that use them'),
  source: 'Walk-through protocol',
}
const small: Model = {
  ...modelOf(
    [
      blankElement('i1', 'input', 'Two coaches'),
      { ...blankElement('a1', 'activity', 'Monthly coaching'), group: 'g1' },
      { ...blankElement('p1', 'participation', 'Teachers of four schools'), group: 'g1' },
      blankElement('t1', 'output', 'Thirty teachers coached'),
      {
        ...blankElement('o1', 'outcome', 'Shared routines in every classroom'),
        horizon: 'short',
        indicators: [indicator],
      },
      { ...blankElement('o2', 'outcome', 'Third graders read'), horizon: 'long' },
    ],
    [
      blankLink('l1', 'i1', 'a1'),
      blankLink('l2', 'a1', 't1'),
      { ...blankLink('l3', 't1', 'o1'), assumption: 'Principals give the time' },
      blankLink('l4', 'o1', 'o2'),
    ],
  ),
  groups: [blankGroup('g1', 'Coaching')],
  assumptions: [blankAssumption('s1', 'Coaches stay three years')],
}

const short = (value: number): string => String(Math.round(value * 10) / 10)
const at = (...values: readonly number[]): string => values.map(short).join(' ')

const lineOf = (mark: DrawingMark): string => {
  if (mark.type === 'text') {
    const [first] = mark.lines
    const where = mark.sections.length > 0 ? ` in ${mark.sections.join(' > ')}` : ''
    const words = mark.lines.map(({ text }) => text).join('|')
    return `${mark.role} ${at(first?.x ?? 0, first?.y ?? 0)} ${mark.size} ${mark.font}${where}: ${words}`
  }
  if (mark.type === 'line') {
    const end = mark.path.pieces.at(-1)?.to ?? mark.path.start
    const kind = mark.joins ? `connector ${mark.joins.join(' to ')}` : 'line'
    return `${kind} ${at(mark.path.start.x, mark.path.start.y)} to ${at(end.x, end.y)}`
  }
  const { x, y, width, height } = mark.box
  if (mark.type === 'image') return `${mark.role} ${at(x, y, width, height)} ${mark.format}: ${mark.alt}`
  return `box ${at(x, y, width, height)}${mark.card === undefined ? '' : ` of ${mark.card}`}`
}

test('every form has its reason', () => {
  expect(Object.keys(reasons).sort()).toEqual([...templates.keys()].sort())
})

const papers = [...templates].flatMap(([id, form]) =>
  arrangements.map(arrangement => ({ id, form, arrangement })),
)
test.each(papers)('$id, $arrangement', async ({ id, form, arrangement }) => {
  const { sheets } = composePages({ ...small, template: id }, form, { ...letter, arrangement }, typesetter)
  const pages = sheets.map(({ width, height, marks }, i) =>
    [`page ${i + 1}: ${at(width, height)}`, ...marks.map(lineOf)].join('\n'),
  )
  const list = `${form.name.en}, ${arrangement}: ${reasons[id]}\n\n${pages.join('\n\n')}\n`
  await expect(list).toMatchFileSnapshot(`golden/${id}-${arrangement}.txt`)
})
