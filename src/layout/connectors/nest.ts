import type { LayoutSizes } from '../layout'
import type { PortsOf } from './ports'
import type { Way } from './ways'

type Arc = { readonly lane: number; readonly top: number; readonly bottom: number; readonly key: string }

export type Nested = {
  /** How far from the cards' right edge a way inside its lane runs. */
  readonly depthOf: (way: Way) => number
  /** How far such ways reach into the gutter right of a lane, between two heights; 0 where there are none. */
  readonly reach: (lane: number, top: number, bottom: number) => number
}

/**
 * Nests the connectors inside each lane in the gutter on its right: short ones near the cards, those that would
 * lie on one another further out. Those that come to the same card from the same side share one line.
 */
export const nestArcs = (ways: readonly Way[], portsOf: PortsOf, sizes: LayoutSizes): Nested => {
  const arcs = new Map<string, Arc>()
  for (const way of ways) {
    if (way.direction !== 0) continue
    const { leaves, arrives } = portsOf(way)
    const key = arcOf(way)
    const seen = arcs.get(key)
    arcs.set(key, {
      key,
      lane: way.from.lane,
      top: Math.min(leaves, arrives, seen?.top ?? Infinity),
      bottom: Math.max(leaves, arrives, seen?.bottom ?? -Infinity),
    })
  }
  const levels = levelsOf([...arcs.values()])
  const most = Math.max(0, ...levels.values())
  // In a narrow gutter clear of what stands beyond it, as far as an arrow head has room.
  const gutter = 2 * sizes.laneInset + sizes.laneGap
  const nearest = Math.min(2.4 * sizes.arrow, Math.max(1.2 * sizes.arrow, gutter - sizes.arrow))
  const furthest = sizes.laneInset + sizes.laneGap - sizes.arrow
  const step = Math.min(sizes.arrow, Math.max(0, furthest - nearest) / Math.max(1, most))
  const depth = (key: string) => nearest + (levels.get(key) ?? 0) * step
  return {
    depthOf: way => depth(arcOf(way)),
    reach: (lane, top, bottom) =>
      [...arcs.values()]
        .filter(arc => arc.lane === lane && arc.top < bottom && top < arc.bottom)
        .reduce((most, arc) => Math.max(most, depth(arc.key)), 0),
  }
}

const arcOf = ({ from, to }: Way): string => `${from.index < to.index ? 'down' : 'up'} ${to.id}`

/** The first level, from 0, at which an arc lies beside no shorter one. */
const levelsOf = (arcs: readonly Arc[]): ReadonlyMap<string, number> => {
  const levels = new Map<string, number>()
  const laid = new Map<number, Arc[]>()
  for (const arc of arcs.toSorted((one, two) => one.bottom - one.top - (two.bottom - two.top))) {
    const lane = laid.get(arc.lane) ?? []
    laid.set(arc.lane, lane)
    let level = 0
    for (const other of lane)
      if (other.top < arc.bottom && arc.top < other.bottom)
        level = Math.max(level, (levels.get(other.key) ?? 0) + 1)
    levels.set(arc.key, level)
    lane.push(arc)
  }
  return levels
}
