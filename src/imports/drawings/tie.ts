import { type Arrow, type Box, centerOf, type End, type Page, type Point } from './drawing'

/** How far from a box's edge an arrow may end and still be meant for it. */
const reach = 16

/** How many pairs of things are looked at for what lies on what: a drawing beyond that was made by no hand. */
const mostPairs = 20_000_000

const distanceTo = ({ x, y, width, height }: Box, point: Point): number =>
  Math.hypot(Math.max(x - point.x, 0, point.x - x - width), Math.max(y - point.y, 0, point.y - y - height))

const holds = (box: Box, point: Point): boolean => distanceTo(box, point) === 0

const areaOf = ({ width, height }: Box): number => width * height

/** Words drawn on an empty box are that box's own; an empty box around several things is a background, and no box. */
const withWords = (boxes: readonly Box[]): readonly Box[] => {
  const empty = boxes.filter(({ text, isFree, width }) => text === '' && !isFree && width > 0)
  if (empty.length * boxes.length > mostPairs) return boxes
  const within = new Map(
    empty.map(box => [box, boxes.filter(other => other !== box && holds(box, centerOf(other)))]),
  )
  const taken = new Map<Box, Box>()
  for (const [box, inner] of within) {
    const [only] = inner
    if (only && inner.length === 1 && only.isFree && !taken.has(only)) taken.set(only, box)
  }
  const texts = new Map([...taken].map(([words, box]) => [box, words.text]))
  return boxes
    .filter(box => !taken.has(box) && (within.get(box)?.length ?? 0) < 2)
    .map(box => (texts.has(box) ? { ...box, text: texts.get(box) ?? '' } : box))
}

/** A page whose boxes have the words drawn on them, and whose arrows are tied to the boxes they touch. */
export const tied = (page: Page): Page => {
  const boxes = withWords(page.boxes)
  const known = new Set(boxes.map(({ id }) => id))
  const isSmall = boxes.length * page.arrows.length <= mostPairs
  const boxAt = (point: Point): string | null => {
    const near = boxes
      .filter(box => distanceTo(box, point) <= reach)
      .toSorted((a, b) => distanceTo(a, point) - distanceTo(b, point) || areaOf(a) - areaOf(b))
    return near[0]?.id ?? null
  }
  const end = ({ box, at }: End): End => {
    if (box !== null && known.has(box)) return { box, at }
    return { box: at && isSmall ? boxAt(at) : null, at }
  }
  const arrows = page.arrows.map((arrow): Arrow => ({ ...arrow, from: end(arrow.from), to: end(arrow.to) }))
  return { ...page, boxes, arrows }
}
