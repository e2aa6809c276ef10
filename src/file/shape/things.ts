import type {
  CustomColumn,
  CustomFacet,
  CustomField,
  CustomSpan,
  CustomTemplate,
} from '../../model/custom-template'
import {
  type Action,
  type Assessment,
  type Assignment,
  type Assumption,
  type Channel,
  directions,
  type Element,
  type ExternalFactor,
  evidences,
  type Feedback,
  type Group,
  horizons,
  type Image,
  type Indicator,
  type Leader,
  type Link,
  type Mark,
  markWords,
  type Parked,
  type Partner,
  type Reading,
  type Review,
  reviewKinds,
  type SetAside,
  sectors,
  statuses,
  type Version,
  type Waiver,
} from '../../model/model'
import { shape } from './field'

// Everything the file lists, key by key in the format's order.

export const text = { type: 'text' } as const
export const date = { type: 'date' } as const
export const amount = { type: 'amount' } as const
export const flag = { type: 'flag' } as const
export const texts = { type: 'texts' } as const
export const id = { type: 'id', space: 'file' } as const
const number = { type: 'number' } as const
const about = { type: 'reference', to: 'thing' } as const
const owners = { type: 'references', to: 'partner' } as const

const leader = shape<Leader>({ id, name: text, role: text, knows: text, lastTold: date }, ['id'])

export const partner = shape<Partner>(
  {
    id,
    name: text,
    sector: { type: 'word', words: sectors },
    role: text,
    leaders: { type: 'list', of: leader },
  },
  ['id', 'name'],
)

const formId = { type: 'id', space: 'form' } as const

const column = shape<CustomColumn>(
  { id: formId, label: text, plain: text, prompt: text, takes: texts, horizons: texts, row: text },
  ['id'],
)
const span = shape<CustomSpan>({ id: formId, label: text, over: texts }, ['id'])
const field = shape<CustomField>({ id: formId, label: text, prompt: text }, ['id'])
const facet = shape<CustomFacet>({ id: formId, label: text }, ['id'])

// Its kinds, times and columns are told from others by `customTemplate`: a form with one it does not know is no form.
export const template = shape<CustomTemplate>(
  {
    id: { type: 'id', space: 'templates' },
    name: text,
    source: text,
    logo: { type: 'reference', to: 'image' },
    columns: { type: 'list', of: column },
    spans: { type: 'list', of: span },
    header: { type: 'list', of: field },
    footer: { type: 'list', of: field },
    matrix: {
      type: 'record',
      of: shape<CustomTemplate['matrix']>({ facets: { type: 'list', of: facet }, reading: text }),
    },
    limits: { type: 'record', of: shape<CustomTemplate['limits']>({ pages: number, type: number }) },
  },
  ['id', 'name'],
)

const assignment = shape<Assignment>(
  { id, person: text, partner: { type: 'reference', to: 'partner' }, hours: number, per: text, paid: flag },
  ['id'],
)

const reading = shape<Reading>({ id, date, value: amount, note: text }, ['id'])

const indicator = shape<Indicator>(
  {
    id,
    text,
    unit: text,
    baseline: amount,
    target: amount,
    due: date,
    source: text,
    frequency: text,
    owners,
    readings: { type: 'list', of: reading },
  },
  ['id'],
)

export const element = shape<Element>(
  {
    id,
    kind: { type: 'kind' },
    horizon: { type: 'word', words: horizons },
    text,
    lang: text,
    notes: text,
    owners,
    assignments: { type: 'list', of: assignment },
    start: date,
    end: date,
    status: { type: 'word', words: statuses },
    group: { type: 'reference', to: 'group' },
    column: text,
    row: text,
    indicators: { type: 'list', of: indicator },
  },
  ['id', 'kind'],
)

const end = { type: 'reference', to: 'element' } as const

export const link = shape<Link>(
  { id, from: end, to: end, assumption: text, evidence: { type: 'word', words: evidences } },
  ['id', 'from', 'to'],
)

export const group = shape<Group>({ id, name: text }, ['id', 'name'])
export const assumption = shape<Assumption>({ id, text, about }, ['id'])
export const factor = shape<ExternalFactor>({ id, text }, ['id'])
export const parked = shape<Parked>({ id, text }, ['id'])

export const waiver = shape<Waiver>(
  { id, rule: text, about: { type: 'references', to: 'thing' }, reason: text, date },
  ['id'],
)

export const mark = shape<Mark>({ id, about, mark: { type: 'word', words: markWords }, note: text }, ['id'])

export const channel = shape<Channel>(
  {
    id,
    audience: text,
    direction: { type: 'word', words: directions },
    message: text,
    medium: text,
    frequency: text,
    owners,
  },
  ['id'],
)

export const feedback = shape<Feedback>({ id, date, from: text, text, became: about }, ['id'])

const action = shape<Action>({ id, text, owners, due: date, done: flag }, ['id'])

export const review = shape<Review>(
  {
    id,
    date,
    kind: { type: 'word', words: reviewKinds },
    worked: text,
    improve: text,
    present: text,
    actions: { type: 'list', of: action },
  },
  ['id'],
)

export const assessment = shape<Assessment>({ id, date, answers: { type: 'map', of: amount } }, ['id'])

export const version = shape<Version>(
  { id, name: text, date, present: text, decisions: text, model: { type: 'document' } },
  ['id'],
)

// A picture of another type is set aside whole, so its type is not named as an unknown word as well.
export const image = shape<Image>({ id, type: text, data: { type: 'bytes' }, alt: text }, ['id'])

export const setAside = shape<SetAside>({ id, from: text, why: text, thing: { type: 'json' } }, ['id'])
