import type { Id, Link } from '../../model/model'
import type { Piece, Point } from '../geometry'
import type { Connector, LayoutSizes, PlacedCard } from '../layout'
import type { Stacked } from '../stack'
import { around, ease, turnAt } from './curves'
import { type Leg, shareGutters, type TurnOf, turns } from './gutters'
import { nestArcs } from './nest'
import { chooseWays, passagesOf } from './passages'
import { type PortsOf, placePorts } from './ports'
import { layTracks, type TrackOf } from './tracks'
import { spansOf, type Way } from './ways'

/**
 * The connectors between placed cards, none of them under a card: between neighbouring lanes in the gutter, inside
 * a lane in the gutter on its right, and across a lane between two of its cards. A link whose card is not among
 * the placed ones has none. In the order of `links`.
 */
export const routeLinks = (
  links: readonly Link[],
  stacked: Stacked,
  sizes: LayoutSizes,
): readonly Connector[] => {
  const spans = spansOf(links, stacked.cards)
  const ways = chooseWays(spans, passagesOf(stacked, sizes), sizes)
  const portsOf = placePorts(ways, sizes)
  const trackOf = layTracks(ways, sizes)
  const nested = nestArcs(ways, portsOf, sizes)
  const routes = ways.map(way => ({ way, ...stopsOf(way, portsOf(way), trackOf, sizes) }))
  const turnOf = shareGutters(
    routes.flatMap(route => route.legs),
    nested,
    sizes,
  )
  const connectors = new Map(
    routes.map(({ way, start, end, legs }): [Id, Connector] => {
      const pieces =
        way.direction === 0
          ? around(start, end, nested.depthOf(way), sizes.arrow)
          : [...legs.flatMap(leg => along(leg, turnOf)), { type: 'line', to: end } as const]
      return [way.link, { link: way.link, from: way.from.id, to: way.to.id, path: { start, pieces } }]
    }),
  )
  return links.flatMap(link => connectors.get(link.id) ?? [])
}

type Stops = { readonly start: Point; readonly end: Point; readonly legs: readonly Leg[] }

/** Where a way begins and ends, and its legs from one lane to the next. */
const stopsOf = (
  { from, to, direction, through }: Way,
  { leaves, arrives }: ReturnType<PortsOf>,
  trackOf: TrackOf,
  { arrow }: LayoutSizes,
): Stops => {
  const start = { x: edge(from, direction === -1 ? 'left' : 'right'), y: leaves }
  const end = { x: edge(to, direction === 1 ? 'left' : 'right'), y: arrives }
  if (direction === 0) return { start, end, legs: [] }
  const stops: Point[] = [start]
  for (const passage of through) {
    const y = trackOf(passage, to.id)
    const [left, right] = [
      { x: passage.left, y },
      { x: passage.right, y },
    ]
    stops.push(...(direction === 1 ? [left, right] : [right, left]))
  }
  stops.push({ x: end.x - direction * arrow, y: end.y })
  const legs = Array.from({ length: stops.length / 2 }, (_, i): Leg => {
    const [one = start, two = end] = stops.slice(2 * i)
    const gutter = direction === 1 ? from.lane + i : from.lane - i - 1
    const [left, right] = direction === 1 ? [one, two] : [two, one]
    return { gutter, left, right, to: to.id, direction }
  })
  return { start, end, legs }
}

const edge = ({ box }: PlacedCard, side: 'left' | 'right'): number =>
  side === 'left' ? box.x : box.x + box.width

/** The leg itself, led up to by a straight line from where the one before ended. */
const along = (leg: Leg, turnOf: TurnOf): readonly Piece[] => {
  const [from, to] = leg.direction === 1 ? [leg.left, leg.right] : [leg.right, leg.left]
  const run: readonly Piece[] = turns(leg) ? turnAt(from, to, turnOf(leg)) : [ease(from, to)]
  return [{ type: 'line', to: from }, ...run]
}
