import type { Finding } from '../../src/review/review'
import { goTo } from '../canvas/canvas-store'
import { revealSpot } from '../canvas/spots'
import { presentModel, select, showPanel, state } from '../store'
import { type ListName, startItem } from './short-lists'

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
  const { elements, links, initiative } = presentModel()
  const link = links.find(({ id }) => about.includes(id))
  const cards = elements.filter(({ id }) => about.includes(id)).map(({ id }) => id)
  const isPartner = initiative.partners.some(({ id }) => about.includes(id))
  if (list) startItem(list)
  else if (isPartner) showPanel('initiative')
  else {
    select(link ? [link.id] : cards)
    const inView = link ? [link.to, link.from] : cards.toReversed()
    for (const id of inView) revealSpot({ type: 'card', id })
    const [first] = cards
    if (first !== undefined) goTo({ type: 'card', id: first })
  }
}

/** The line pressed is gone; the keyboard goes on from the top of the list. */
export const focusReview = (): void => {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.review-title')?.focus())
}
