import type { CustomTemplate } from './custom-template'
import type { Id, Json, Open } from './open'

// The model as it lives in memory: the file format's version 1, key for key (see src/file).
// Text that was not said is '', a list without items is [], and a number or a yes/no that was not said is absent.
// Words from a fixed list (kind, status, …) are plain strings, since a file may carry one this release does not know.

export type { Id, Json, More, Open } from './open'

/** YYYY, YYYY-MM or YYYY-MM-DD; anything else is kept as it was written. */
export type DateText = string
/** A number, or words such as "most classrooms"; '' when not said. */
export type Amount = number | string

export const kinds = ['input', 'activity', 'participation', 'output', 'outcome'] as const
export type Kind = (typeof kinds)[number]

export const horizons = ['short', 'medium', 'long', 'impact'] as const
export type Horizon = (typeof horizons)[number]

export const statuses = ['planned', 'underway', 'done', 'stopped'] as const
export const evidences = ['none', 'some', 'strong'] as const
export const sectors = ['district', 'charter', 'community', 'government', 'funder', 'other'] as const
export const markWords = ['agree', 'doubt', 'missing'] as const
export type MarkWord = (typeof markWords)[number]
export const directions = ['internal', 'external'] as const
export const reviewKinds = ['reflection', 'debrief'] as const
export const imageTypes = ['png', 'jpeg'] as const

export const isKind = (word: string): word is Kind => kinds.some(kind => kind === word)
export const isMarkWord = (word: string): word is MarkWord => markWords.some(one => one === word)

/** The short lists under the columns, in the order they stand side by side. */
export const listNames = ['assumption', 'factor', 'parked'] as const
export type ListName = (typeof listNames)[number]

export type Leader = Open & {
  readonly id: Id
  readonly name: string
  readonly role: string
  readonly knows: string
  readonly lastTold: DateText
}

export type Partner = Open & {
  readonly id: Id
  readonly name: string
  readonly sector: string
  readonly role: string
  readonly leaders: readonly Leader[]
}

export type Governance = Open & {
  readonly structure: string
  readonly decisions: string
  readonly feedback: string
  readonly meets: string
  readonly lasting: string
}

export type Initiative = Open & {
  readonly name: string
  readonly purpose: string
  readonly home: string
  readonly sponsor: string
  readonly start: DateText
  readonly end: DateText
  readonly partners: readonly Partner[]
  readonly governance: Governance
  readonly summary: string
}

export type PageChoice = Open & {
  readonly paper: string
  readonly portrait?: boolean
  /** narrow | normal | wide. */
  readonly margins: string
  readonly arrangement: string
  readonly include: readonly string[]
  readonly status: string
  /** Printed beside the status; '' for the day it is printed on. */
  readonly date: DateText
  /** Whether the model goes along inside its PDF: none | public | all; '' while nobody was asked. */
  readonly attach: string
}

export type Reading = Open & {
  readonly id: Id
  readonly date: DateText
  readonly value: Amount
  readonly note: string
}

export type Indicator = Open & {
  readonly id: Id
  readonly text: string
  readonly unit: string
  readonly baseline: Amount
  readonly target: Amount
  readonly due: DateText
  readonly source: string
  readonly frequency: string
  readonly owners: readonly Id[]
  readonly readings: readonly Reading[]
}

export type Assignment = Open & {
  readonly id: Id
  readonly person: string
  readonly partner: Id
  readonly hours?: number
  readonly per: string
  readonly paid?: boolean
}

export type Element = Open & {
  readonly id: Id
  /** One of `kinds`, or a word this release does not know: kept, and shown as not placed. */
  readonly kind: string
  readonly horizon: string
  readonly text: string
  readonly lang: string
  readonly notes: string
  readonly owners: readonly Id[]
  readonly assignments: readonly Assignment[]
  readonly start: DateText
  readonly end: DateText
  readonly status: string
  readonly group: Id
  readonly column: string
  readonly row: string
  readonly indicators: readonly Indicator[]
}

/** `from` makes `to` possible. Read: if FROM, then TO. */
export type Link = Open & {
  readonly id: Id
  readonly from: Id
  readonly to: Id
  readonly assumption: string
  readonly evidence: string
}

export type Group = Open & { readonly id: Id; readonly name: string }
export type Assumption = Open & { readonly id: Id; readonly text: string; readonly about: Id }
export type ExternalFactor = Open & { readonly id: Id; readonly text: string }
export type Parked = Open & { readonly id: Id; readonly text: string }

export type Waiver = Open & {
  readonly id: Id
  readonly rule: string
  readonly about: readonly Id[]
  readonly reason: string
  readonly date: DateText
}

export type Mark = Open & {
  readonly id: Id
  readonly about: Id
  readonly mark: string
  readonly note: string
}

export type Channel = Open & {
  readonly id: Id
  readonly audience: string
  readonly direction: string
  readonly message: string
  readonly medium: string
  readonly frequency: string
  readonly owners: readonly Id[]
}

export type Feedback = Open & {
  readonly id: Id
  readonly date: DateText
  readonly from: string
  readonly text: string
  readonly became: Id
}

export type Action = Open & {
  readonly id: Id
  readonly text: string
  readonly owners: readonly Id[]
  readonly due: DateText
  readonly done?: boolean
}

export type Review = Open & {
  readonly id: Id
  readonly date: DateText
  readonly kind: string
  readonly worked: string
  readonly improve: string
  readonly present: string
  readonly actions: readonly Action[]
}

export type Assessment = Open & {
  readonly id: Id
  readonly date: DateText
  readonly answers: ReadonlyMap<string, Amount>
}

export type ScaleUp = Open & {
  readonly features: string
  readonly conditions: string
  readonly publicity: string
  readonly next: string
}

export type Step = Open & { readonly done?: boolean; readonly note: string }

export type Version = Open & {
  readonly id: Id
  readonly name: string
  readonly date: DateText
  readonly present: string
  readonly decisions: string
  /** The document as it was, without its own versions; opaque until it is opened. */
  readonly model: Json
}

export type Image = Open & {
  readonly id: Id
  readonly type: string
  /** Base64. */
  readonly data: string
  readonly alt: string
}

/** Something a reader could not put in its place: shown to the user, never binned. */
export type SetAside = Open & {
  readonly id: Id
  /** Where it stood, as a place in the file: `links`, `elements[3].kind`. */
  readonly from: string
  /** Why, in plain words. */
  readonly why: string
  readonly thing: Json
}

export type Model = Open & {
  readonly id: Id
  readonly language: string
  readonly initiative: Initiative
  /** Values of the template's header and footer fields, by field id. */
  readonly fields: ReadonlyMap<string, string>
  /** Id of a built-in template or of one under `templates`; '' is the sample. */
  readonly template: string
  readonly templates: readonly CustomTemplate[]
  readonly page: PageChoice
  /** Array order is the order within a column, top to bottom. */
  readonly elements: readonly Element[]
  readonly links: readonly Link[]
  readonly groups: readonly Group[]
  readonly assumptions: readonly Assumption[]
  readonly externalFactors: readonly ExternalFactor[]
  readonly parkingLot: readonly Parked[]
  readonly waivers: readonly Waiver[]
  readonly marks: readonly Mark[]
  readonly channels: readonly Channel[]
  readonly feedback: readonly Feedback[]
  readonly reviews: readonly Review[]
  readonly assessments: readonly Assessment[]
  readonly scaleUp: ScaleUp
  readonly steps: ReadonlyMap<string, Step>
  readonly versions: readonly Version[]
  readonly images: readonly Image[]
  /** Hashes of this file's last 50 saves, newest first. */
  readonly lineage: readonly string[]
  readonly setAside: readonly SetAside[]
}
