import type { Id } from '../../model/model'
import type { Lane, LayoutSizes, PlacedCard } from '../layout'
import { middle, type Passage, type Span, type Way } from './ways'

export const passagesOf = (
  lanes: readonly Lane[],
  cards: ReadonlyMap<Id, PlacedCard>,
  { cardGap, headingHeight, laneInset }: LayoutSizes,
): readonly (readonly Passage[])[] =>
  lanes.map(({ box, cards: ids }, lane) => {
    const across = { lane, left: box.x + laneInset, right: box.x + box.width - laneInset }
    const boxes = ids.flatMap(id => cards.get(id)?.box ?? [])
    const tops = [headingHeight - cardGap, ...boxes.map(card => card.y + card.height)]
    const end = Math.max(box.y + box.height, (tops.at(-1) ?? 0) + cardGap)
    return tops.map((top, i) => ({ ...across, top, bottom: boxes[i]?.y ?? end }))
  })

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
