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

/** Legs that run together, and where they turn. */
type Strand = {
  readonly gutter: number
  readonly direction: 1 | -1
  /** Whether it climbs from left to right. */
  readonly climbs: boolean
  /** The height of the end its legs share. */
  readonly end: number
  readonly left: number
  readonly right: number
  top: number
  bottom: number
  /** The height of its right end, or the mean of them. */
  readonly rights: number[]
  /** Its place among those it passes, counted from the right. */
  level: number
  x: number
}

/** The x at which a leg runs up or down. */
export type TurnOf = (leg: Leg) => number

/**
 * Gives the legs of each gutter a place to turn, so that those that pass each other run side by side, and none
 * crosses another that it could have kept clear of: of two that climb, the upper turns first; of two that fall,
 * the lower.
 */
export const shareGutters = (legs: readonly Leg[], nested: Nested, sizes: LayoutSizes): TurnOf => {
  const strands: Strand[] = []
  const byCard = new Map<Id, Strand[]>()
  const strandOf = new Map<Leg, Strand>()
  for (const leg of legs) {
    if (!turns(leg)) continue
    const { gutter, direction, left, right } = leg
    const [climbs, end] = [right.y < left.y, direction === 1 ? right.y : left.y]
    const toCard = byCard.get(leg.to) ?? []
    byCard.set(leg.to, toCard)
    let strand = toCard.find(
      one => one.gutter === gutter && one.direction === direction && one.climbs === climbs && one.end === end,
    )
    if (!strand) {
      const open = { top: Infinity, bottom: -Infinity, rights: [], level: 0, x: 0 }
      strand = { gutter, direction, climbs, end, left: left.x, right: right.x, ...open }
      toCard.push(strand)
      strands.push(strand)
    }
    strand.top = Math.min(strand.top, left.y, right.y)
    strand.bottom = Math.max(strand.bottom, left.y, right.y)
    strand.rights.push(right.y)
    strandOf.set(leg, strand)
  }
  for (const group of groupsOf(strands)) place(group, nested, sizes)
  return leg => strandOf.get(leg)?.x ?? (leg.left.x + leg.right.x) / 2
}

/** A leg that hardly rises needs no place of its own: it is one soft curve. */
export const turns = ({ left, right }: Pick<Leg, 'left' | 'right'>): boolean =>
  Math.abs(right.y - left.y) > (right.x - left.x) * 0.8

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
const place = (group: readonly Strand[], { reach }: Nested, { arrow }: LayoutSizes): void => {
  setLevels(group)
  const most = Math.max(...group.map(strand => strand.level))
  const [{ gutter, left, right } = { gutter: 0, left: 0, right: 0 }] = group
  const top = Math.min(...group.map(strand => strand.top))
  const bottom = Math.max(...group.map(strand => strand.bottom))
  const own = reach(gutter, top, bottom)
  // Where there is not the room for that, still clear of the cards.
  const edge = right - left < 4 * arrow ? (right - left) / 4 : 2 * arrow
  const begin = left + Math.max(edge, Math.min(own + arrow, (right - left) / 2))
  const end = right - edge
  const step = Math.min(1.1 * arrow, (end - begin) / Math.max(1, most))
  for (const strand of group) strand.x = (begin + end) / 2 + (most / 2 - strand.level) * step
}

const setLevels = (group: readonly Strand[]): void => {
  const ranks = new Map(group.map(strand => [strand, (strand.climbs ? -1 : 1) * mean(strand.rights)]))
  const rank = (strand: Strand) => ranks.get(strand) ?? 0
  // Kept by height, on shelves as high as the highest: what one passes lies on its own shelf or one beside it. Those
  // that climb and those that fall apart, and by level, so that the highest that is passed is soon found.
  const shelf = Math.max(...group.map(({ top, bottom }) => bottom - top))
  const shelves = new Map<string, Strand[]>()
  const shelfAt = (at: number, climbs: boolean): Strand[] => {
    const key = `${at} ${climbs}`
    const own = shelves.get(key) ?? []
    shelves.set(key, own)
    return own
  }
  for (const strand of group.toSorted((one, two) => rank(one) - rank(two))) {
    const at = Math.floor(strand.top / shelf)
    const near = (climbs: boolean) => [at - 1, at, at + 1].map(beside => shelfAt(beside, climbs))
    const isPassed = (other: Strand) => passes(strand, other)
    const highest = near(strand.climbs).map(others => others.findLast(isPassed)?.level ?? -1)
    let level = Math.max(...highest) + 1
    const above = near(!strand.climbs).flatMap(others => others.filter(other => other.level >= level))
    const taken = new Set(above.filter(isPassed).map(other => other.level))
    while (taken.has(level)) level++
    strand.level = level
    const own = shelfAt(at, strand.climbs)
    own.splice(own.findLastIndex(other => other.level <= level) + 1, 0, strand)
  }
}
