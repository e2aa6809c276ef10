import type { Id, Link } from '../../model/model'
import type { Path, Piece, Point } from '../geometry'
import type { Connector, Lane, LayoutSizes, PlacedCard } from '../layout'
import { across, around } from './curves'
import { type DepthOf, nestArcs } from './nest'
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
  lanes: readonly Lane[],
  cards: ReadonlyMap<Id, PlacedCard>,
  sizes: LayoutSizes,
): readonly Connector[] => {
  const spans = spansOf(links, cards)
  const ways = chooseWays(spans, passagesOf(lanes, cards, sizes), sizes)
  const portsOf = placePorts(ways, sizes)
  const trackOf = layTracks(ways, sizes)
  const depthOf = nestArcs(ways, portsOf, sizes)
  const connectors = new Map(ways.map(way => [way.link, connectorOf(way, portsOf, trackOf, depthOf, sizes)]))
  return links.flatMap(link => connectors.get(link.id) ?? [])
}

const connectorOf = (
  way: Way,
  portsOf: PortsOf,
  trackOf: TrackOf,
  depthOf: DepthOf,
  sizes: LayoutSizes,
): Connector => {
  const { leaves, arrives } = portsOf(way)
  const { direction } = way
  const start = { x: edge(way.from, direction === -1 ? 'left' : 'right'), y: leaves }
  const end = { x: edge(way.to, direction === 1 ? 'left' : 'right'), y: arrives }
  const pieces =
    direction === 0
      ? around(start, end, depthOf(way), sizes.arrow)
      : between(start, end, crossings(way, trackOf), direction * sizes.arrow)
  const path: Path = { start, pieces }
  return { link: way.link, from: way.from.id, to: way.to.id, path }
}

const edge = ({ box }: PlacedCard, side: 'left' | 'right'): number =>
  side === 'left' ? box.x : box.x + box.width

/** Where a way enters and leaves each lane it crosses. */
const crossings = ({ through, to, direction }: Way, trackOf: TrackOf): readonly (readonly [Point, Point])[] =>
  through.map(passage => {
    const y = trackOf(passage, to.id)
    const [left, right] = [
      { x: passage.left, y },
      { x: passage.right, y },
    ]
    return direction === 1 ? [left, right] : [right, left]
  })

const between = (
  start: Point,
  end: Point,
  lanes: readonly (readonly [Point, Point])[],
  stretch: number,
): readonly Piece[] => {
  const pieces: Piece[] = []
  let at = start
  for (const [enter, leave] of lanes) {
    pieces.push(across(at, enter), { type: 'line', to: leave })
    at = leave
  }
  return [...pieces, across(at, { x: end.x - stretch, y: end.y }), { type: 'line', to: end }]
}
