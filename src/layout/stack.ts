import type { Element, Id } from '../model/model'
import { runsOf } from '../model/runs'
import type { Band, Face, Lane, LayoutSizes, PlacedCard } from './layout'
import type { LaneOf } from './place'

/** Where cards stand, before anything runs between them. */
export type Stacked = {
  readonly lanes: readonly Lane[]
  readonly cards: ReadonlyMap<Id, PlacedCard>
  readonly bands: readonly Band[]
}

type Grouped = Pick<Element, 'group'>
type BandSizes = Pick<LayoutSizes, 'cardGap' | 'bandEdge' | 'bandHead'>

/** Kept clear above a card, for the edge of the band that ends there and the name of the one that begins. */
export const spaceAbove = (above: Grouped | undefined, { group }: Grouped, sizes: BandSizes): number => {
  if (above && above.group === group) return sizes.cardGap
  const head = group === '' ? 0 : sizes.bandHead
  return above ? spaceBelow(above, sizes) + sizes.cardGap + head : head
}

/** Kept clear below the last card of a lane. */
export const spaceBelow = ({ group }: Grouped, { bandEdge }: BandSizes): number =>
  group === '' ? 0 : bandEdge

/**
 * Puts each lane's cards one below the other, those of a group on a band. A lane grows with its cards, and all are
 * as high as the highest. `names` are the groups' names, `top` is where lanes begin.
 */
export const stackCards = (
  placed: readonly LaneOf<Element>[],
  faces: ReadonlyMap<Id, Face>,
  codes: ReadonlyMap<Id, string>,
  names: ReadonlyMap<Id, string>,
  top: number,
  sizes: LayoutSizes,
): Stacked => {
  const cards = new Map<Id, PlacedCard>()
  const bands: Band[] = []
  const widthOf = (lane: number): number => sizes.cardWidths?.[lane] ?? sizes.cardWidth
  const boxes: { x: number; width: number }[] = []
  for (const [lane] of placed.entries()) {
    const last = boxes.at(-1)
    const x = last ? last.x + last.width + sizes.laneGap : 0
    boxes.push({ x, width: widthOf(lane) + 2 * sizes.laneInset })
  }
  const bottoms = placed.map(({ elements }, lane) => {
    const x = (boxes[lane]?.x ?? 0) + sizes.laneInset
    let bottom = top + sizes.headingHeight
    let above: PlacedCard | undefined
    const stacked = elements.map((element, index): PlacedCard => {
      const { lines, height } = faces.get(element.id) ?? { lines: [], height: 0 }
      const { id, kind } = element
      const group = names.has(element.group) ? element.group : ''
      const y = bottom + spaceAbove(above, { group }, sizes)
      bottom = y + height
      const box = { x, y, width: widthOf(lane), height }
      above = { id, code: codes.get(id) ?? '', kind, lane, index, group, box, lines }
      cards.set(id, above)
      return above
    })
    bands.push(...bandsOf(stacked, names, sizes))
    return above ? bottom + spaceBelow(above, sizes) + sizes.laneInset : bottom
  })
  const height = Math.max(sizes.minLaneHeight, ...bottoms.map(bottom => bottom - top))
  const lanes = placed.map(({ column, elements }, lane) => ({
    column,
    box: { x: 0, width: 0, ...boxes[lane], y: top, height },
    cards: elements.map(element => element.id),
  }))
  return { lanes, cards, bands }
}

const bandsOf = (
  cards: readonly PlacedCard[],
  names: ReadonlyMap<Id, string>,
  { bandEdge, bandHead }: LayoutSizes,
): readonly Band[] =>
  runsOf(cards).flatMap((run): Band[] => {
    const [first, last] = [run[0], run.at(-1)]
    if (!first || !last || first.group === '') return []
    const [top, bottom] = [first.box.y - bandHead, last.box.y + last.box.height + bandEdge]
    const { x, width } = first.box
    const box = { x: x - bandEdge, y: top, width: width + 2 * bandEdge, height: bottom - top }
    const { group, lane } = first
    return [{ group, name: names.get(group) ?? '', lane, box, cards: run.map(({ id }) => id) }]
  })
