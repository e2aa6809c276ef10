import type { ListName } from '../../src/model/model'
import type { Finding } from '../../src/review/review'
import { goToThings } from '../canvas/go-to-things'
import { presentModel, showPanel, state } from '../store'
import { startItem } from './short-lists'

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

/** The line pressed is gone; the keyboard goes on from the top of the list. */
export const focusReview = (): void => {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.review-title')?.focus())
}
