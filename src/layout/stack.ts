import type { Element, Id } from '../model/model'
import type { Face, Lane, LayoutSizes, PlacedCard } from './layout'
import type { LaneOf } from './place'

type Stacked = { readonly lanes: readonly Lane[]; readonly cards: ReadonlyMap<Id, PlacedCard> }

/** Puts each lane's cards one below the other. A lane grows with its cards, and all are as high as the highest. */
export const stackCards = (
  placed: readonly LaneOf<Element>[],
  faces: ReadonlyMap<Id, Face>,
  codes: ReadonlyMap<Id, string>,
  sizes: LayoutSizes,
): Stacked => {
  const cards = new Map<Id, PlacedCard>()
  const laneWidth = sizes.cardWidth + 2 * sizes.laneInset
  const bottoms = placed.map(({ elements }, lane) => {
    const x = lane * (laneWidth + sizes.laneGap)
    let y = sizes.headingHeight
    elements.forEach((element, index) => {
      const { lines, height } = faces.get(element.id) ?? { lines: [], height: 0 }
      const box = { x: x + sizes.laneInset, y, width: sizes.cardWidth, height }
      const code = codes.get(element.id) ?? ''
      cards.set(element.id, { id: element.id, code, kind: element.kind, lane, index, box, lines })
      y += height + sizes.cardGap
    })
    return elements.length === 0 ? y : y - sizes.cardGap + sizes.laneInset
  })
  const height = Math.max(sizes.minLaneHeight, ...bottoms)
  const lanes = placed.map(({ column, elements }, lane) => ({
    column,
    box: { x: lane * (laneWidth + sizes.laneGap), y: 0, width: laneWidth, height },
    cards: elements.map(element => element.id),
  }))
  return { lanes, cards }
}
