import type { ListName, Model } from '../../src/model/model'
import { type Finding, reviewModel } from '../../src/review/review'
import type { Words } from '../../src/words/words'
import { goToThings } from '../canvas/go-to-things'
import { presentModel, showPanel, state } from '../store'
import { startItem } from './short-lists'

let kept: { readonly model: Model; readonly words: Words; readonly findings: readonly Finding[] } | null =
  null

/** What the review finds in a model, looked for once for all who ask. */
export const findingsIn = (model: Model, words: Words): readonly Finding[] => {
  if (kept?.model !== model || kept.words !== words)
    kept = { model, words, findings: reviewModel(model, words) }
  return kept.findings
}

/** Told apart by rule and place, as waivers tell them. */
export const findingKey = ({ rule, about }: Finding): string => [rule, ...about].join(' ')

/** What is missing from a short list is mended there. */
const lists: ReadonlyMap<string, ListName> = new Map([
  ['no-assumptions', 'assumption'],
  ['no-external-factors', 'factor'],
])

/** Whether there is somewhere to go. */
export const hasPlace = ({ rule, about }: Finding): boolean =>
  about.length > 0 || (lists.has(rule) && state().readOnly === null)

/** Goes where a finding is: selects its cards or its link and brings them into view. */
export const goToFinding = ({ rule, about }: Finding): void => {
  const list = lists.get(rule)
  if (list) startItem(list)
  else if (presentModel().initiative.partners.some(({ id }) => about.includes(id))) showPanel('initiative')
  else goToThings(about)
}

/** The line pressed is gone; the keyboard goes on from the panel's heading. */
export const focusReview = (): void => {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.panel [data-heading]')?.focus())
}
