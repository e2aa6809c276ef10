import { grouped } from '../../file/differences/grouped'
import { formOf } from '../forms'
import { intoNamed } from '../headings'
import { type Into, intoOf, intos } from '../into'
import { type Box, centerOf, type Page } from './drawing'

/** Boxes that are likely to be of one kind, and what they are taken for. */
export type Lane = {
  readonly title: string
  readonly boxes: readonly Box[]
  readonly into: Into
  /** Words beside the boxes. */
  readonly isFree: boolean
}

type Axis = 'x' | 'y'

/**
 * Sorts the boxes of a page into lanes: by what the program says they are, else by the lanes that were drawn, else by
 * where they stand, else by their color. Headings name their lane and are no cards.
 */
export const lanesOf = (page: Page): readonly Lane[] => {
  const linked = new Set(page.arrows.flatMap(({ from, to }) => [from.box, to.box]))
  const isHeading = (box: Box): boolean => !linked.has(box.id) && intoNamed(box.text) !== null
  const isAside = (box: Box): boolean => box.isFree && !linked.has(box.id)
  const said = page.boxes.filter(({ text }) => text !== '')
  const headings = said.filter(isHeading)
  const body = said.filter(box => !isHeading(box) && !isAside(box))
  const free = said.filter(box => !isHeading(box) && isAside(box))
  const lanes = [...lanesIn(page, body, headings), ...(free.length > 0 ? [freeLane(free)] : [])]
  return lanes.map(lane => ({ ...lane, boxes: inReadingOrder(lane.boxes) }))
}

const inReadingOrder = (boxes: readonly Box[]): readonly Box[] =>
  boxes.toSorted((a, b) => centerOf(a).y - centerOf(b).y || centerOf(a).x - centerOf(b).x)

/** Words that stand free were said, and nobody has placed them yet. */
const freeLane = (boxes: readonly Box[]): Lane => ({
  title: '',
  boxes,
  into: 'parked',
  isFree: true,
})

const lanesIn = (page: Page, body: readonly Box[], headings: readonly Box[]): readonly Lane[] => {
  const told = body.filter(({ into }) => into !== null)
  const rest = body.filter(({ into }) => into === null)
  if (told.length > 0) return [...toldLanes(told), ...(rest.length > 0 ? [freeLane(rest)] : [])]
  const drawn = grouped(body, ({ container }) => container)
  const named = [...drawn].filter(([title]) => intoNamed(title) !== null)
  if (named.length > 1 || (named.length === 1 && drawn.size === 1)) return drawnLanes(drawn)
  const axis = axisOf(page, body, headings)
  const clusters = clustered(body, axis)
  const ordered = runsBackwards(page, body, axis) ? clusters.toReversed() : clusters
  if (ordered.length < 2) return ordered.length === 0 ? [] : coloured(ordered.flat())
  const titles = titlesOf(ordered, headings, axis)
  return withKinds(ordered.map((boxes, at) => ({ boxes, title: titles[at] ?? '' })))
}

const toldLanes = (boxes: readonly Box[]): readonly Lane[] => {
  const byInto = grouped(boxes, ({ into }) => into ?? 'parked')
  return intos.flatMap(into => {
    const inside = byInto.get(into)
    return inside ? [{ title: '', boxes: inside, into, isFree: false }] : []
  })
}

const drawnLanes = (drawn: ReadonlyMap<string, readonly Box[]>): readonly Lane[] =>
  [...drawn].map(([title, boxes]) => ({ title, boxes, into: intoNamed(title) ?? 'parked', isFree: false }))

const coloured = (boxes: readonly Box[]): readonly Lane[] => {
  const fills = grouped(boxes, ({ fill }) => fill)
  return withKinds([...fills.values()].map(inside => ({ boxes: inside, title: '' })))
}

/** Lanes named by a heading are what it says; the others what they are in a form of so many columns. */
const withKinds = (lanes: ReadonlyArray<Pick<Lane, 'title' | 'boxes'>>): readonly Lane[] => {
  const form = formOf(lanes.length)
  return lanes.map((lane, at) => ({
    ...lane,
    isFree: false,
    into: intoNamed(lane.title) ?? form[at] ?? intoOf('outcome', '') ?? 'parked',
  }))
}

const spreadOf = (boxes: readonly Box[], axis: Axis): number => {
  const places = boxes.map(box => centerOf(box)[axis])
  return (
    places.reduce((most, place) => Math.max(most, place), Number.NEGATIVE_INFINITY) -
    places.reduce((least, place) => Math.min(least, place), Number.POSITIVE_INFINITY)
  )
}

/** How far the arrows go along an axis, all told; negative where they go against it. */
const pullOf = (
  page: Page,
  boxes: readonly Box[],
  axis: Axis,
): { readonly way: number; readonly long: number } => {
  const byId = new Map(boxes.map(box => [box.id, box]))
  let [way, long] = [0, 0]
  for (const { from, to, heads } of page.arrows) {
    const [start, end] = [byId.get(from.box ?? ''), byId.get(to.box ?? '')]
    if (!start || !end) continue
    const step = (centerOf(end)[axis] - centerOf(start)[axis]) * (heads === 'start' ? -1 : 1)
    way += heads === 'end' || heads === 'start' ? step : 0
    long += Math.abs(step)
  }
  return { way, long }
}

/** Along which axis the lanes follow each other. */
const axisOf = (page: Page, body: readonly Box[], headings: readonly Box[]): Axis => {
  if (headings.length > 1) return spreadOf(headings, 'x') >= spreadOf(headings, 'y') ? 'x' : 'y'
  const [across, down] = [pullOf(page, body, 'x'), pullOf(page, body, 'y')]
  return down.long > across.long ? 'y' : 'x'
}

/** A theory of change may be drawn from the bottom up, or from right to left. */
const runsBackwards = (page: Page, body: readonly Box[], axis: Axis): boolean =>
  pullOf(page, body, axis).way < 0

/** Boxes that stand over one another across the axis, from its start to its end. */
const clustered = (boxes: readonly Box[], axis: Axis): readonly (readonly Box[])[] => {
  const lanes: Box[][] = []
  let center = 0
  for (const box of boxes.toSorted((a, b) => centerOf(a)[axis] - centerOf(b)[axis])) {
    const lane = lanes.at(-1)
    if (lane && box[axis] < center) {
      center += (centerOf(box)[axis] - center) / (lane.length + 1)
      lane.push(box)
    } else {
      center = centerOf(box)[axis]
      lanes.push([box])
    }
  }
  return lanes
}

/** For each lane the nearest of the headings that stand nearer to it than to any other. */
const titlesOf = (
  lanes: readonly (readonly Box[])[],
  headings: readonly Box[],
  axis: Axis,
): readonly string[] => {
  const middles = lanes.map(boxes => boxes.reduce((sum, box) => sum + centerOf(box)[axis], 0) / boxes.length)
  const titles = new Map<number, { readonly text: string; readonly away: number }>()
  for (const heading of headings) {
    const place = centerOf(heading)[axis]
    const awayFrom = (lane: number): number => Math.abs((middles[lane] ?? 0) - place)
    const nearest = middles.reduce((best, _, at) => (awayFrom(at) < awayFrom(best) ? at : best), 0)
    const away = awayFrom(nearest)
    if (away < (titles.get(nearest)?.away ?? Number.POSITIVE_INFINITY))
      titles.set(nearest, { text: heading.text, away })
  }
  return lanes.map((_, at) => titles.get(at)?.text ?? '')
}
