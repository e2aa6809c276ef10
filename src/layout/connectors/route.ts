import type { Id, Link } from '../../model/model'
import type { Path, Point } from '../geometry'
import type { Connector, Lane, LayoutSizes, PlacedCard } from '../layout'

/** The connectors between placed cards; a link whose card is not among them has none. */
export const routeLinks = (
  links: readonly Link[],
  _lanes: readonly Lane[],
  cards: ReadonlyMap<Id, PlacedCard>,
  sizes: LayoutSizes,
): readonly Connector[] =>
  links.flatMap(link => {
    const from = cards.get(link.from)
    const to = cards.get(link.to)
    if (!from || !to) return []
    return [{ link: link.id, from: from.id, to: to.id, path: direct(from, to, sizes) }]
  })

const direct = (from: PlacedCard, to: PlacedCard, sizes: LayoutSizes): Path => {
  const out = from.lane <= to.lane ? 1 : -1
  const back = from.lane < to.lane ? -1 : 1
  const start = side(from, out)
  const end = side(to, back)
  const reach = Math.max(sizes.laneGap / 2 + sizes.laneInset, Math.abs(end.x - start.x) / 2)
  const c1 = { x: start.x + out * reach, y: start.y }
  const c2 = { x: end.x + back * reach, y: end.y }
  return { start, pieces: [{ type: 'curve', c1, c2, to: end }] }
}

const side = ({ box }: PlacedCard, direction: 1 | -1): Point => ({
  x: direction === 1 ? box.x + box.width : box.x,
  y: box.y + box.height / 2,
})
