import type { Id } from '../../src/model/model'
import { presentModel, select } from '../store'
import { goTo } from './canvas-store'
import { revealSpot } from './spots'

/** Selects cards, or a link, and brings them into view. */
export const goToThings = (ids: readonly Id[]): void => {
  const { elements, links } = presentModel()
  const link = links.find(({ id }) => ids.includes(id))
  const cards = elements.filter(({ id }) => ids.includes(id)).map(({ id }) => id)
  select(link ? [link.id] : cards)
  const inView = link ? [link.to, link.from] : cards.toReversed()
  for (const id of inView) revealSpot({ type: 'card', id })
  const [first] = cards
  if (first !== undefined) goTo({ type: 'card', id: first })
}
