import type { Id, Link } from '../../model/model'
import type { Box, Path, Piece, Point } from '../geometry'
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
  const connectors = new Map<Id, Connector>()
  for (const { way, start, end, legs } of routes) {
    const depth = way.direction === 0 ? nested.depthOf(way) : 0
    const box = boxOf(start, end, legs, depth)
    const pieces = () => (depth > 0 ? around(start, end, depth, sizes.arrow) : piecesOf(legs, end, turnOf))
    connectors.set(
      way.link,
      connector(way, box, () => ({ start, pieces: pieces() })),
    )
  }
  return links.flatMap(link => connectors.get(link.id) ?? [])
}

/** Its path is made when it is first asked for: most of a long model is never in view. */
const connector = ({ link, from, to }: Way, box: Box, pathOf: () => Path): Connector => {
  let path: Path | null = null
  return {
    link,
    from: from.id,
    to: to.id,
    box,
    get path() {
      path ??= pathOf()
      return path
    },
  }
}

/** From end to end and as high as the legs between them; around a card's side as far as `depth` reaches. */
const boxOf = (start: Point, end: Point, legs: readonly Leg[], depth: number): Box => {
  const [left, right] = [Math.min(start.x, end.x), Math.max(start.x, end.x) + depth]
  let [top, bottom] = [Math.min(start.y, end.y), Math.max(start.y, end.y)]
  for (const { right: turn } of legs) {
    top = Math.min(top, turn.y)
    bottom = Math.max(bottom, turn.y)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
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
  const legs: Leg[] = []
  const lead = (one: Point, two: Point) => {
    const gutter = direction === 1 ? from.lane + legs.length : from.lane - legs.length - 1
    const [left, right] = direction === 1 ? [one, two] : [two, one]
    legs.push({ gutter, left, right, to: to.id, direction })
  }
  let last = start
  for (const passage of through) {
    const y = trackOf(passage, to.id)
    const [near, far] = direction === 1 ? [passage.left, passage.right] : [passage.right, passage.left]
    lead(last, { x: near, y })
    last = { x: far, y }
  }
  lead(last, { x: end.x - direction * arrow, y: end.y })
  return { start, end, legs }
}

const edge = ({ box }: PlacedCard, side: 'left' | 'right'): number =>
  side === 'left' ? box.x : box.x + box.width

/** The legs themselves, joined by straight lines through the lanes between them, and the last stretch. */
const piecesOf = (legs: readonly Leg[], end: Point, turnOf: TurnOf): readonly Piece[] => {
  const pieces: Piece[] = []
  for (const leg of legs) {
    const [from, to] = leg.direction === 1 ? [leg.left, leg.right] : [leg.right, leg.left]
    if (pieces.length > 0) pieces.push({ type: 'line', to: from })
    if (turns(leg)) pieces.push(...turnAt(from, to, turnOf(leg)))
    else pieces.push(ease(from, to))
  }
  pieces.push({ type: 'line', to: end })
  return pieces
}
