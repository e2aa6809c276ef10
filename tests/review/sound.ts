import { blankElement, blankFactor, blankLink, blankModel, blankPartner } from '../../src/model/blank'
import type { Element, Indicator, Link, Model } from '../../src/model/model'

export const indicator = (id: string, source: string): Indicator => ({
  id,
  text: 'Share of classrooms',
  unit: '',
  baseline: '',
  target: '',
  due: '',
  source,
  frequency: '',
  owners: [],
  readings: [],
  more: [],
})

const outcome = (id: string, horizon: string, text: string): Element => ({
  ...blankElement(id, 'outcome', text),
  horizon,
  indicators: [indicator(`${id}-n`, 'Survey')],
})

const elements: readonly Element[] = [
  blankElement('coaches', 'input', 'Two shared coaches'),
  { ...blankElement('cycles', 'activity', 'Run coaching cycles'), owners: ['harlow'] },
  blankElement('done', 'output', 'Eight cycles completed'),
  outcome('routines', 'short', 'Teachers use common routines'),
  outcome('lessons', 'medium', 'Lessons fit every child'),
  outcome('level', 'long', 'Third graders read at grade level'),
]

const link = (from: string, to: string): Link => ({
  ...blankLink(`${from}-${to}`, from, to),
  assumption: 'It holds',
})

/** A small model in which no check finds anything. */
export const sound: Model = {
  ...blankModel('m', 'en'),
  initiative: { ...blankModel('m', 'en').initiative, partners: [blankPartner('harlow', 'Harlow Schools')] },
  elements,
  links: [
    link('coaches', 'cycles'),
    link('cycles', 'done'),
    link('done', 'routines'),
    link('routines', 'lessons'),
    link('lessons', 'level'),
  ],
  externalFactors: [blankFactor('x', 'State law may change')],
}

type Change = (model: Model) => Model

export const all =
  (...changes: readonly Change[]): Change =>
  model =>
    changes.reduce((so, change) => change(so), model)

/** With a card more; it stands alone until it is linked. */
export const card =
  (id: string, kind: string, said: Partial<Element> = {}): Change =>
  model => ({
    ...model,
    elements: [...model.elements, { ...blankElement(id, kind, `Card ${id}`), ...said }],
  })

/** With bare links more, "from-to": neither a reason nor evidence. */
export const linked =
  (...names: readonly string[]): Change =>
  model => ({
    ...model,
    links: [
      ...model.links,
      ...names.map(name => {
        const [from = '', to = ''] = name.split('-')
        return blankLink(name, from, to)
      }),
    ],
  })

export const unlinked =
  (...names: readonly string[]): Change =>
  model => ({ ...model, links: model.links.filter(({ id }) => !names.includes(id)) })

export const said =
  (id: string, changes: Partial<Element>): Change =>
  model => ({ ...model, elements: model.elements.map(one => (one.id === id ? { ...one, ...changes } : one)) })

export const reasoned =
  (id: string, changes: Partial<Link>): Change =>
  model => ({ ...model, links: model.links.map(one => (one.id === id ? { ...one, ...changes } : one)) })
