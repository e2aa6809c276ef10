import type { Id } from '../../model/model'
import type { LayoutSizes, PlacedCard } from '../layout'
import { middle, midway, type Way } from './ways'

// A card's side has at most one port for each way of coming and going, so that connectors fan out from one point
// and arrive bundled under one arrow head.
type Port = 'out' | 'in' | 'up-out' | 'up-in' | 'down-out' | 'down-in'
type Side = 'left' | 'right'
type Heights = ReadonlyMap<Port, number>
/** What comes or goes by one port, and the sum of the heights where that begins or ends. */
type Group = {
  readonly card: PlacedCard
  readonly side: Side
  readonly port: Port
  aims: number
  count: number
}

/** How high on their cards a way leaves and arrives. */
export type PortsOf = (way: Way) => { readonly leaves: number; readonly arrives: number }

/** Spreads the ports of each card's sides around its middle, in the order in which their connectors come and go. */
export const placePorts = (ways: readonly Way[], sizes: LayoutSizes): PortsOf => {
  const sides = { left: new Map<Id, Group[]>(), right: new Map<Id, Group[]>() }
  const join = (card: PlacedCard, side: Side, port: Port, aim: number) => {
    const groups = sides[side].get(card.id) ?? []
    if (groups.length === 0) sides[side].set(card.id, groups)
    const group = groups.find(one => one.port === port)
    if (!group) groups.push({ card, side, port, aims: aim, count: 1 })
    else {
      group.aims += aim
      group.count++
    }
  }
  for (const way of ways) {
    const [first, last] = [way.through[0], way.through.at(-1)]
    join(way.from, leavingSide(way), leavingPort(way), first ? midway(first) : middle(way.to.box))
    join(way.to, arrivingSide(way), arrivingPort(way), last ? midway(last) : middle(way.from.box))
  }
  const heights = { left: new Map<Id, Heights>(), right: new Map<Id, Heights>() }
  for (const side of ['left', 'right'] as const)
    for (const [id, groups] of sides[side]) heights[side].set(id, spread(groups, sizes))
  const portsOf: PortsOf = way => ({
    leaves: heights[leavingSide(way)].get(way.from.id)?.get(leavingPort(way)) ?? middle(way.from.box),
    arrives: heights[arrivingSide(way)].get(way.to.id)?.get(arrivingPort(way)) ?? middle(way.to.box),
  })
  for (const [card, shift] of shiftsOf(ways, portsOf, sizes)) {
    const ports = heights.left.get(card) ?? []
    heights.left.set(card, new Map(Array.from(ports, ([port, height]) => [port, height + shift])))
  }
  return portsOf
}

/**
 * How far the left side's ports of a card have to move so that the straightest connector that arrives there is
 * quite straight: cards of a row are seldom equally high, and a kink of a few pixels reads as a mistake.
 */
const shiftsOf = (
  ways: readonly Way[],
  portsOf: PortsOf,
  { arrow }: LayoutSizes,
): ReadonlyMap<Id, number> => {
  const shifts = new Map<Id, number>()
  for (const way of ways) {
    if (way.direction !== 1 || way.through.length > 0) continue
    const { leaves, arrives } = portsOf(way)
    const shift = leaves - arrives
    const { y, height } = way.to.box
    const most = Math.min(1.5 * arrow, height / 2 - arrow)
    const kept = leaves >= y + arrow && leaves <= y + height - arrow
    if (kept && Math.abs(shift) <= most && Math.abs(shift) < Math.abs(shifts.get(way.to.id) ?? Infinity))
      shifts.set(way.to.id, shift)
  }
  return shifts
}

const leavingSide = ({ direction }: Way): Side => (direction === -1 ? 'left' : 'right')
const arrivingSide = ({ direction }: Way): Side => (direction === 1 ? 'left' : 'right')

const leavingPort = ({ direction, from, to }: Way): Port =>
  direction !== 0 ? 'out' : to.index < from.index ? 'up-out' : 'down-out'

const arrivingPort = ({ direction, from, to }: Way): Port =>
  direction !== 0 ? 'in' : from.index < to.index ? 'up-in' : 'down-in'

const band = (port: Port): number => (port.startsWith('up') ? 0 : port.startsWith('down') ? 2 : 1)

/**
 * Connectors of the lane itself leave upwards from the upper ports and downwards from the lower ones, the far ones
 * nearest to the middle: so they nest. The port towards the other lanes keeps the middle.
 */
const spread = (groups: readonly Group[], { arrow }: LayoutSizes): Heights => {
  const aim = ({ aims, count }: Group) => aims / count
  const sorted = groups.toSorted(
    (one, two) =>
      band(one.port) - band(two.port) || (band(one.port) === 1 ? aim(one) - aim(two) : aim(two) - aim(one)),
  )
  const box = sorted[0]?.card.box ?? { y: 0, height: 0 }
  const main = mainPort(sorted)
  const anchor = main < 0 ? (sorted.length - 1) / 2 : main
  const most = Math.max(anchor, sorted.length - 1 - anchor)
  const step = Math.min(2 * arrow, (box.height / 2 - arrow) / Math.max(1, most))
  return new Map(sorted.map(({ port }, i) => [port, middle(box) + (i - anchor) * step]))
}

/** Forward connectors have the middle: leaving on the right, arriving on the left. */
const mainPort = (groups: readonly Group[]): number => {
  const forward = groups.findIndex(({ side, port }) => port === (side === 'right' ? 'out' : 'in'))
  return forward >= 0 ? forward : groups.findIndex(({ port }) => band(port) === 1)
}
