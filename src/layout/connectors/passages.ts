import type { Id } from '../../model/model'
import type { LayoutSizes } from '../layout'
import type { Stacked } from '../stack'
import { middle, type Passage, type Span, type Way } from './ways'

/** Between the cards of each lane, and beside the bands' names and edges; in an empty lane below what it asks. */
export const passagesOf = (
  { lanes, cards, bands }: Stacked,
  { cardGap, headingHeight, laneInset, promptHeight }: LayoutSizes,
): readonly (readonly Passage[])[] => {
  const tops = new Map(bands.map(band => [band.cards[0], band.box.y]))
  const bottoms = new Map(bands.map(band => [band.cards.at(-1), band.box.y + band.box.height]))
  return lanes.map(({ box, cards: ids }, lane) => {
    const across = { lane, left: box.x + laneInset, right: box.x + box.width - laneInset }
    const placed = ids.flatMap(id => cards.get(id) ?? [])
    const begins = placed.map(card => tops.get(card.id) ?? card.box.y)
    const ends = placed.map(card => bottoms.get(card.id) ?? card.box.y + card.box.height)
    const first = box.y + headingHeight + (placed.length === 0 ? promptHeight : -cardGap)
    const last = Math.max(box.y + box.height, (ends.at(-1) ?? first) + cardGap)
    return [first, ...ends].map((top, i) => ({ ...across, top, bottom: begins[i] ?? last }))
  })
}

/**
 * Chooses for each link the passages it takes: near the straight line between its cards, where few others go, and
 * with those that lead to the same card.
 */
export const chooseWays = (
  spans: readonly Span[],
  passages: readonly (readonly Passage[])[],
  sizes: LayoutSizes,
): readonly Way[] => {
  const taken = new Map<Passage, Set<Id>>()
  const cost = (passage: Passage, ideal: number, to: Id): number => {
    const others = taken.get(passage)
    const crowd = others?.has(to) ? -1 : (others?.size ?? 0)
    return Math.abs(clampTo(passage, ideal, sizes) - ideal) + crowd * sizes.cardGap
  }
  return spans.map(span => {
    const through: Passage[] = []
    let y = middle(span.from.box)
    for (let lane = span.from.lane + span.direction; lane !== span.to.lane; lane += span.direction) {
      if (span.direction === 0) break
      const ideal = y + (middle(span.to.box) - y) / (Math.abs(span.to.lane - lane) + 1)
      const near = nearest(passages[lane] ?? [], ideal)
      const best = near.reduce<Passage | undefined>(
        (chosen, passage) =>
          chosen && cost(chosen, ideal, span.to.id) <= cost(passage, ideal, span.to.id) ? chosen : passage,
        undefined,
      )
      if (!best) continue
      taken.set(best, (taken.get(best) ?? new Set()).add(span.to.id))
      through.push(best)
      y = clampTo(best, ideal, sizes)
    }
    return { ...span, through }
  })
}

/** The place in a passage nearest to `y`: half a card gap from its cards, so in the middle of a narrow one. */
export const clampTo = ({ top, bottom }: Passage, y: number, { cardGap }: LayoutSizes): number =>
  Math.max(top + cardGap / 2, Math.min(bottom - cardGap / 2, y))

/** The few passages around a height; those further away are never better. */
const nearest = (passages: readonly Passage[], y: number): readonly Passage[] => {
  let low = 0
  let high = passages.length
  while (low < high) {
    const half = (low + high) >> 1
    if ((passages[half]?.bottom ?? 0) < y) low = half + 1
    else high = half
  }
  return passages.slice(Math.max(0, low - 3), low + 4)
}
