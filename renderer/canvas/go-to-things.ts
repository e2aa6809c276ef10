import type { Id } from '../../src/model/model'
import { presentModel, select } from '../store'
import { goTo, type Spot, standOn } from './canvas-store'
import { revealSpot } from './spots'

/** Selects cards, or a link, and brings them into view; gives back the first card. */
const showThings = (ids: readonly Id[]): Spot | null => {
  const { elements, links } = presentModel()
  const link = links.find(({ id }) => ids.includes(id))
  const cards = elements.filter(({ id }) => ids.includes(id)).map(({ id }) => id)
  select(link ? [link.id] : cards)
  const inView = link ? [link.to, link.from] : cards.toReversed()
  for (const id of inView) revealSpot({ type: 'card', id })
  const [first] = cards
  return first === undefined ? null : { type: 'card', id: first }
}

/** Selects cards, or a link, brings them into view and takes the keyboard there. */
export const goToThings = (ids: readonly Id[]): void => {
  const spot = showThings(ids)
  if (spot) goTo(spot)
}

/** The same for one card, while the keyboard stays where it is. */
export const pointAt = (card: Id): void => standOn(showThings([card]))
