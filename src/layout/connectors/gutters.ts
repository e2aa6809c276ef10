import type { Id } from '../../model/model'
import type { Point } from '../geometry'
import type { LayoutSizes } from '../layout'
import type { Nested } from './nest'

/** One passage of a connector through the gutter between two lanes, its ends from left to right. */
export type Leg = {
  /** Index of the lane on the gutter's left. */
  readonly gutter: number
  readonly left: Point
  readonly right: Point
  /** Legs that come to the same card at the same place run together. */
  readonly to: Id
  /** 1 rightwards, -1 to the left. */
  readonly direction: 1 | -1
}

type Strand = {
  readonly key: string
  readonly gutter: number
  readonly left: number
  readonly right: number
  top: number
  bottom: number
  /** Whether it climbs from left to right. */
  readonly climbs: boolean
  /** The height of its right end, or the mean of them. */
  readonly rights: number[]
}

/** The x at which a leg runs up or down. */
export type TurnOf = (leg: Leg) => number

/**
 * Gives the legs of each gutter a place to turn, so that those that pass each other run side by side, and none
 * crosses another that it could have kept clear of: of two that climb, the upper turns first; of two that fall,
 * the lower.
 */
export const shareGutters = (legs: readonly Leg[], nested: Nested, sizes: LayoutSizes): TurnOf => {
  const strands = new Map<string, Strand>()
  for (const leg of legs) {
    if (!turns(leg)) continue
    const key = keyOf(leg)
    const [top, bottom] = [Math.min(leg.left.y, leg.right.y), Math.max(leg.left.y, leg.right.y)]
    const strand = strands.get(key)
    if (strand) {
      strand.top = Math.min(strand.top, top)
      strand.bottom = Math.max(strand.bottom, bottom)
      strand.rights.push(leg.right.y)
    } else {
      const { gutter, left, right } = leg
      const climbs = right.y < left.y
      strands.set(key, { key, gutter, left: left.x, right: right.x, top, bottom, climbs, rights: [right.y] })
    }
  }
  const turnAt = new Map<string, number>()
  for (const group of groupsOf([...strands.values()])) place(group, turnAt, nested, sizes)
  return leg => turnAt.get(keyOf(leg)) ?? (leg.left.x + leg.right.x) / 2
}

/** A leg that hardly rises needs no place of its own: it is one soft curve. */
export const turns = ({ left, right }: Pick<Leg, 'left' | 'right'>): boolean =>
  Math.abs(right.y - left.y) > (right.x - left.x) * 0.8

const keyOf = ({ gutter, left, right, to, direction }: Leg): string => {
  const end = direction === 1 ? right : left
  return `${gutter} ${direction} ${right.y < left.y} ${end.y} ${to}`
}

const passes = (one: Strand, other: Strand): boolean => one.top < other.bottom && other.top < one.bottom

/** Strands of a gutter that pass each other, directly or by way of others. */
const groupsOf = (strands: readonly Strand[]): readonly (readonly Strand[])[] => {
  const groups: Strand[][] = []
  let end = { gutter: -1, bottom: -Infinity }
  for (const strand of strands.toSorted((one, two) => one.gutter - two.gutter || one.top - two.top)) {
    const group = groups.at(-1)
    if (group && strand.gutter === end.gutter && strand.top < end.bottom) {
      group.push(strand)
      end = { ...end, bottom: Math.max(end.bottom, strand.bottom) }
    } else {
      groups.push([strand])
      end = { gutter: strand.gutter, bottom: strand.bottom }
    }
  }
  return groups
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length

/** Between the lane's own connectors, on the left, and the arrow heads on the right. */
const place = (
  group: readonly Strand[],
  turnAt: Map<string, number>,
  { reach }: Nested,
  { arrow }: LayoutSizes,
): void => {
  const levels = levelsOf(group)
  const most = Math.max(...levels.values())
  const [{ gutter, left, right } = { gutter: 0, left: 0, right: 0 }] = group
  const top = Math.min(...group.map(strand => strand.top))
  const bottom = Math.max(...group.map(strand => strand.bottom))
  const own = reach(gutter, top, bottom)
  const begin = left + Math.max(2 * arrow, Math.min(own + arrow, (right - left) / 2))
  const end = right - 2 * arrow
  const step = Math.min(1.1 * arrow, (end - begin) / Math.max(1, most))
  for (const [{ key }, level] of levels) turnAt.set(key, (begin + end) / 2 + (most / 2 - level) * step)
}

/** The place of each strand in its group, counted from the right. */
const levelsOf = (group: readonly Strand[]): ReadonlyMap<Strand, number> => {
  const ranks = new Map(group.map(strand => [strand, (strand.climbs ? -1 : 1) * mean(strand.rights)]))
  const rank = (strand: Strand) => ranks.get(strand) ?? 0
  const levels = new Map<Strand, number>()
  for (const strand of group.toSorted((one, two) => rank(one) - rank(two))) {
    const taken = new Set<number>()
    let level = 0
    for (const [other, theirs] of levels) {
      if (!passes(strand, other)) continue
      taken.add(theirs)
      if (other.climbs === strand.climbs) level = Math.max(level, theirs + 1)
    }
    while (taken.has(level)) level++
    levels.set(strand, level)
  }
  return levels
}
