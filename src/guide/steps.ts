import type { Horizon, Kind, ListName } from '../model/model'

/** What a line said at a step becomes. */
export type Becomes =
  | { readonly as: 'card'; readonly kind: Kind; readonly horizon: Horizon | '' }
  | { readonly as: 'item'; readonly list: ListName }
  | { readonly as: 'purpose' }

/** A step that takes no lines: links are drawn, or the whole is looked over. */
type Looks = { readonly as: 'links' } | { readonly as: 'review' }

/** The steps a group goes through. Their names and questions are in src/words. */
export const steps = {
  purpose: { as: 'purpose' },
  long: { as: 'card', kind: 'outcome', horizon: 'long' },
  medium: { as: 'card', kind: 'outcome', horizon: 'medium' },
  short: { as: 'card', kind: 'outcome', horizon: 'short' },
  activities: { as: 'card', kind: 'activity', horizon: '' },
  participants: { as: 'card', kind: 'participation', horizon: '' },
  outputs: { as: 'card', kind: 'output', horizon: '' },
  inputs: { as: 'card', kind: 'input', horizon: '' },
  links: { as: 'links' },
  assumptions: { as: 'item', list: 'assumption' },
  factors: { as: 'item', list: 'factor' },
  review: { as: 'review' },
} as const satisfies Readonly<Record<string, Becomes | Looks>>

export type StepId = keyof typeof steps
export const stepOf = (id: StepId): Becomes | Looks => steps[id]

/** Whether the guide asks from the end backwards or from the beginning. */
export const guideOrders = ['outcomes-first', 'inputs-first'] as const
export type GuideOrder = (typeof guideOrders)[number]

export const stepOrders: Readonly<Record<GuideOrder, readonly StepId[]>> = {
  'outcomes-first': [
    'purpose',
    'long',
    'medium',
    'short',
    'activities',
    'participants',
    'outputs',
    'inputs',
    'links',
    'assumptions',
    'factors',
    'review',
  ],
  'inputs-first': [
    'purpose',
    'inputs',
    'activities',
    'participants',
    'outputs',
    'short',
    'medium',
    'long',
    'links',
    'assumptions',
    'factors',
    'review',
  ],
}
