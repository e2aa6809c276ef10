import type { Id, Link } from '../../model/model'
import type { Box } from '../geometry'
import type { PlacedCard } from '../layout'

/** Where a connector may cross a lane: between heading and first card, between two cards, below the last. */
export type Passage = {
  readonly lane: number
  readonly top: number
  readonly bottom: number
  /** Where the lane's cards begin and end, left to right. */
  readonly left: number
  readonly right: number
}

/** A link on its way: which cards it joins, in which direction, and what it passes through in the lanes between. */
export type Way = {
  readonly link: Id
  readonly from: PlacedCard
  readonly to: PlacedCard
  /** 1 rightwards, -1 back to the left, 0 inside one lane. */
  readonly direction: 1 | 0 | -1
  /** One for each lane it crosses, in the order it crosses them. */
  readonly through: readonly Passage[]
}

/** A link whose two cards are known, before its way is. */
export type Span = Omit<Way, 'through'>

/** The height of a card's middle. */
export const middle = ({ y, height }: Pick<Box, 'y' | 'height'>): number => y + height / 2

/** The height of a passage's middle. */
export const midway = ({ top, bottom }: Passage): number => (top + bottom) / 2

/**
 * The links between placed cards, by where they stand: near ones first, then top to bottom, so that the picture
 * does not depend on the order in which the links were drawn.
 */
export const spansOf = (links: readonly Link[], cards: ReadonlyMap<Id, PlacedCard>): readonly Span[] =>
  links
    .flatMap((link): Span | [] => {
      const from = cards.get(link.from)
      const to = cards.get(link.to)
      if (!from || !to || from === to) return []
      const direction = from.lane === to.lane ? 0 : from.lane < to.lane ? 1 : -1
      return { link: link.id, from, to, direction }
    })
    .sort(
      (one, two) =>
        reach(one) - reach(two) ||
        one.from.lane - two.from.lane ||
        one.from.index - two.from.index ||
        one.to.index - two.to.index,
    )

const reach = ({ from, to }: Span): number => Math.abs(from.lane - to.lane)
