import type { Governance, Initiative, Model, PageChoice, ScaleUp, Step } from '../../model/model'
import { format } from '../format'
import { shape } from './field'
import * as things from './things'
import { date, flag, id, text, texts } from './things'

const governance = shape<Governance>({
  structure: text,
  decisions: text,
  feedback: text,
  meets: text,
  lasting: text,
})

const initiative = shape<Initiative>(
  {
    name: text,
    purpose: text,
    home: text,
    sponsor: text,
    start: date,
    end: date,
    partners: { type: 'list', of: things.partner },
    governance: { type: 'record', of: governance },
    summary: text,
  },
  ['name'],
)

const page = shape<PageChoice>({
  paper: text,
  portrait: flag,
  margins: text,
  arrangement: text,
  include: texts,
  status: text,
  date,
  attach: text,
})
const scaleUp = shape<ScaleUp>({ features: text, conditions: text, publicity: text, next: text })
const step = shape<Step>({ done: flag, note: text })

/** The whole file, key by key in the format's order. */
export const document = shape<Model>(
  {
    id,
    language: text,
    initiative: { type: 'record', of: initiative },
    fields: { type: 'map', of: text },
    template: text,
    templates: { type: 'list', of: things.template },
    page: { type: 'record', of: page },
    elements: { type: 'list', of: things.element },
    links: { type: 'list', of: things.link },
    groups: { type: 'list', of: things.group },
    assumptions: { type: 'list', of: things.assumption },
    externalFactors: { type: 'list', of: things.factor },
    parkingLot: { type: 'list', of: things.parked },
    waivers: { type: 'list', of: things.waiver },
    marks: { type: 'list', of: things.mark },
    channels: { type: 'list', of: things.channel },
    feedback: { type: 'list', of: things.feedback },
    reviews: { type: 'list', of: things.review },
    assessments: { type: 'list', of: things.assessment },
    scaleUp: { type: 'record', of: scaleUp },
    steps: { type: 'map', of: { type: 'record', of: step } },
    versions: { type: 'list', of: things.version },
    images: { type: 'list', of: things.image },
    lineage: texts,
    setAside: { type: 'list', of: things.setAside },
  },
  ['id'],
  [
    ['format', format.name],
    ['version', format.version],
  ],
)
