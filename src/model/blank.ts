import type { CustomColumn, CustomField, CustomTemplate } from './custom-template'
import type {
  Amount,
  Assignment,
  Assumption,
  DateText,
  Element,
  ExternalFactor,
  Governance,
  Group,
  Id,
  Indicator,
  Initiative,
  Link,
  Mark,
  Model,
  PageChoice,
  Parked,
  Partner,
  Reading,
  ScaleUp,
} from './model'

const governance: Governance = {
  structure: '',
  decisions: '',
  feedback: '',
  meets: '',
  lasting: '',
  more: [],
}

const initiative: Initiative = {
  name: '',
  purpose: '',
  home: '',
  sponsor: '',
  start: '',
  end: '',
  partners: [],
  governance,
  summary: '',
  more: [],
}

const page: PageChoice = {
  paper: '',
  margins: '',
  arrangement: '',
  include: [],
  status: '',
  date: '',
  attach: '',
  more: [],
}
const scaleUp: ScaleUp = { features: '', conditions: '', publicity: '', next: '', more: [] }

/** A model in which nothing has been said yet. `language` is the document's, BCP 47. */
export const blankModel = (id: Id, language: string): Model => ({
  id,
  language,
  initiative,
  fields: new Map(),
  template: 'sample',
  templates: [],
  page,
  elements: [],
  links: [],
  groups: [],
  assumptions: [],
  externalFactors: [],
  parkingLot: [],
  waivers: [],
  marks: [],
  channels: [],
  feedback: [],
  reviews: [],
  assessments: [],
  scaleUp,
  steps: new Map(),
  versions: [],
  images: [],
  lineage: [],
  setAside: [],
  more: [],
})

/** An element of `kind` with nothing but its text said. */
export const blankElement = (id: Id, kind: string, text = ''): Element => ({
  id,
  kind,
  horizon: '',
  text,
  lang: '',
  notes: '',
  owners: [],
  assignments: [],
  start: '',
  end: '',
  status: '',
  group: '',
  column: '',
  row: '',
  indicators: [],
  more: [],
})

export const blankIndicator = (id: Id, text: string): Indicator => ({
  id,
  text,
  unit: '',
  baseline: '',
  target: '',
  due: '',
  source: '',
  frequency: '',
  owners: [],
  readings: [],
  more: [],
})

export const blankReading = (id: Id, date: DateText, value: Amount): Reading => ({
  id,
  date,
  value,
  note: '',
  more: [],
})

export const blankAssignment = (id: Id, person: string): Assignment => ({
  id,
  person,
  partner: '',
  per: '',
  more: [],
})

export const blankLink = (id: Id, from: Id, to: Id): Link => ({
  id,
  from,
  to,
  assumption: '',
  evidence: '',
  more: [],
})

export const blankPartner = (id: Id, name: string): Partner => ({
  id,
  name,
  sector: '',
  role: '',
  leaders: [],
  more: [],
})

export const blankGroup = (id: Id, name: string): Group => ({ id, name, more: [] })
export const blankAssumption = (id: Id, text: string): Assumption => ({ id, text, about: '', more: [] })
export const blankFactor = (id: Id, text: string): ExternalFactor => ({ id, text, more: [] })
export const blankParked = (id: Id, text: string): Parked => ({ id, text, more: [] })
export const blankMark = (id: Id, about: Id, mark: string): Mark => ({ id, about, mark, note: '', more: [] })

/** Somebody's own form with nothing but its name said: it is as the sample is. */
export const blankTemplate = (id: Id, name: string): CustomTemplate => ({
  id,
  name,
  source: '',
  logo: '',
  columns: [],
  spans: [],
  header: [],
  footer: [],
  matrix: { facets: [], reading: '', more: [] },
  limits: { more: [] },
  more: [],
})

export const blankColumn = (id: Id, label: string): CustomColumn => ({
  id,
  label,
  plain: '',
  prompt: '',
  takes: [],
  horizons: [],
  row: '',
  more: [],
})

export const blankField = (id: Id, label: string): CustomField => ({ id, label, prompt: '', more: [] })
