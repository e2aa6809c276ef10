import { z } from 'zod'
import { scan } from '../../file/scan'
import { type Failure, fail, ok, type Result } from '../../result'
import type { Words } from '../../words/words'
import type { Aside } from '../brought'
import { decodeText } from '../decode'
import { tidy } from '../xml'
import { type Arrow, type Box, coordinate, type Drawing, type End, type Point } from './drawing'

// Only what is looked at; anything of another type is as if it were not there.
const number = z.unknown().transform(coordinate)
const text = z.string().catch('')
const binding = z.object({ elementId: z.string() }).nullable().catch(null)
const elementShape = z.object({
  id: z.string(),
  type: z.string(),
  x: number,
  y: number,
  width: number,
  height: number,
  isDeleted: z.boolean().catch(false),
  backgroundColor: text,
  text,
  originalText: text,
  name: text,
  containerId: z.string().nullable().catch(null),
  frameId: z.string().nullable().catch(null),
  startBinding: binding,
  endBinding: binding,
  startArrowhead: z.string().nullable().catch(null),
  endArrowhead: z.string().nullable().catch(null),
  points: z.array(z.tuple([number, number]).rest(z.unknown())).catch([]),
})
type Shape = z.infer<typeof elementShape>

const fileShape = z.object({ type: z.literal('excalidraw'), elements: z.array(z.unknown()) })

const shapes: ReadonlySet<string> = new Set(['rectangle', 'ellipse', 'diamond'])

/** A file of Excalidraw: one list of shapes, with words and arrows tied to them by id. */
export const readExcalidraw = (bytes: Uint8Array, words: Words): Result<Drawing, Failure<string>> => {
  const { failures } = words.imports
  const looked = scan(decodeText(bytes).replace(/^\ufeff/u, ''))
  if (looked.beyond) return fail(looked.beyond, words.file.failures[looked.beyond])
  const tree = parsed(looked.text)
  const file = tree === undefined ? null : fileShape.safeParse(tree)
  if (!file) return fail('damaged', failures.damaged)
  if (!file.success) return fail('unknown', failures.unknown)
  const elements = file.data.elements.flatMap(one => elementShape.safeParse(one).data ?? [])
  return ok({ pages: [{ name: '', ...pageOf(elements.filter(({ isDeleted }) => !isDeleted)) }] })
}

const parsed = (json: string): unknown => {
  try {
    const tree: unknown = JSON.parse(json)
    return tree
  } catch {
    return undefined
  }
}

// What was typed, where the program has broken it into lines by itself.
const wordsIn = ({ text, originalText }: Shape): string => tidy(originalText || text)

const pageOf = (elements: readonly Shape[]) => {
  const byId = new Map(elements.map(element => [element.id, element]))
  const texts = elements.filter(({ type }) => type === 'text')
  const inside = new Map<string, string>()
  for (const one of texts)
    if (one.containerId !== null && byId.has(one.containerId))
      inside.set(one.containerId, tidy(`${inside.get(one.containerId) ?? ''}\n${wordsIn(one)}`))
  const boxes: Box[] = []
  const arrows: Arrow[] = []
  const asides: Aside[] = []
  for (const element of elements) {
    const { type, id, containerId } = element
    if (shapes.has(type)) boxes.push(boxOf(element, inside.get(id) ?? '', byId))
    else if (type === 'text') {
      if (containerId === null || !byId.has(containerId)) boxes.push(boxOf(element, wordsIn(element), byId))
    } else if (type === 'arrow' || (type === 'line' && (element.startBinding || element.endBinding)))
      arrows.push(arrowOf(element, inside.get(id) ?? ''))
    else if (type === 'image' || type === 'embeddable' || type === 'iframe')
      asides.push({ why: 'picture', what: '' })
    else if (type !== 'frame' && type !== 'magicframe') asides.push({ why: 'drawing', what: '' })
  }
  return { boxes, arrows, asides }
}

const boxOf = (element: Shape, words: string, byId: ReadonlyMap<string, Shape>): Box => {
  const { id, type, x, y, width, height, backgroundColor, frameId } = element
  return {
    id,
    text: words,
    ...{ x, y, width, height },
    fill: backgroundColor === 'transparent' ? '' : backgroundColor,
    container: frameId === null ? '' : (byId.get(frameId)?.name ?? ''),
    into: null,
    isFree: type === 'text',
  }
}

const arrowOf = (element: Shape, text: string): Arrow => {
  const { x, y, points, startBinding, endBinding, startArrowhead, endArrowhead } = element
  const end = (bound: Shape['startBinding'], point: Shape['points'][number] | undefined): End => {
    const at: Point | null = point ? { x: x + point[0], y: y + point[1] } : null
    return { box: bound?.elementId ?? null, at }
  }
  return {
    from: end(startBinding, points[0]),
    to: end(endBinding, points.at(-1)),
    text,
    heads: endArrowhead ? (startArrowhead ? 'both' : 'end') : startArrowhead ? 'start' : 'none',
  }
}
