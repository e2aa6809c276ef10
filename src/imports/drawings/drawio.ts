import { bytesOfBase64 } from '../../base64'
import { type Failure, fail, ok, type Result } from '../../result'
import type { Words } from '../../words/words'
import type { Aside } from '../brought'
import { decodeText } from '../decode'
import { plainText } from '../html'
import { inflateRaw } from '../inflate'
import { childOf, childrenOf, readXml, textOf, tidy, type XmlElement } from '../xml'
import { type Arrow, type Box, coordinate, type Drawing, type End, type Page, type Point } from './drawing'

type Refusal = Failure<string>

/** A file of draw.io: pages of cells, each page as plain XML, or packed into the text of its element. */
export const readDrawio = (bytes: Uint8Array, words: Words): Result<Drawing, Refusal> => {
  const { failures } = words.imports
  const read = readXml(decodeText(bytes).replace(/^\ufeff/u, ''))
  if (!read.ok) return fail(read.why, failures[read.why])
  const { root } = read
  if (root.name === 'mxGraphModel') return ok({ pages: [pageOf('', root)] })
  if (root.name !== 'mxfile') return fail('unknown', failures.unknown)
  const pages: Page[] = []
  for (const diagram of childrenOf(root).filter(({ name }) => name === 'diagram')) {
    const graph = childOf(diagram, 'mxGraphModel') ?? unpacked(textOf(diagram))
    if (typeof graph === 'string') return fail(graph, failures[graph])
    pages.push(pageOf(diagram.attributes.get('name') ?? '', graph))
  }
  return pages.length === 0 ? fail('empty', failures['no-page']) : ok({ pages })
}

/** A page as draw.io packs it: XML, percent-encoded, deflated, in base64. */
const unpacked = (text: string): XmlElement | 'damaged' | 'too-deep' | 'too-much' => {
  const packed = bytesOfBase64(text)
  const inflated = packed ? inflateRaw(packed) : null
  if (!inflated?.ok) return inflated?.why === 'too-much' ? 'too-much' : 'damaged'
  try {
    const read = readXml(decodeURIComponent(new TextDecoder().decode(inflated.bytes)))
    return read.ok ? read.root : read.why
  } catch {
    return 'damaged'
  }
}

type Cell = {
  readonly id: string
  readonly text: string
  readonly style: ReadonlyMap<string, string>
  readonly parent: string
  readonly attributes: ReadonlyMap<string, string>
  readonly geometry: XmlElement | undefined
}

/** `swimlane;html=1;fillColor=#fff`: what stands alone is the name of a style. */
const styleOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split(';')
      .filter(part => part !== '')
      .map(part => {
        const equals = part.indexOf('=')
        return equals < 0 ? [part, ''] : [part.slice(0, equals), part.slice(equals + 1)]
      }),
  )

const cellOf = (element: XmlElement): Cell | null => {
  // A cell with data of its own stands in a wrapper that has its id and its label.
  const cell = element.name === 'mxCell' ? element : childOf(element, 'mxCell')
  if (!cell) return null
  const style = styleOf(cell.attributes.get('style') ?? '')
  const label = element.attributes.get('label') ?? cell.attributes.get('value') ?? ''
  return {
    id: element.attributes.get('id') ?? '',
    text: style.get('html') === '1' ? plainText(label) : tidy(label),
    style,
    parent: cell.attributes.get('parent') ?? '',
    attributes: cell.attributes,
    geometry: childOf(cell, 'mxGeometry'),
  }
}

const pageOf = (name: string, graph: XmlElement): Page => {
  const cells = childrenOf(childOf(graph, 'root') ?? graph).flatMap(element => cellOf(element) ?? [])
  const byId = new Map(cells.map(cell => [cell.id, cell]))
  const edges = new Set(cells.filter(isEdge).map(({ id }) => id))
  const vertices = cells.filter(cell => cell.attributes.get('vertex') === '1')
  const parents = new Set(vertices.map(({ parent }) => parent))
  const placeOf = placing(byId)
  const asides: Aside[] = []
  const boxes: Box[] = []
  const edgeTexts = new Map<string, string>()
  for (const cell of vertices) {
    const { id, text, style, parent } = cell
    if (isHidden(cell, byId)) asides.push({ why: 'hidden', what: text })
    else if (edges.has(parent)) edgeTexts.set(parent, tidy(`${edgeTexts.get(parent) ?? ''}\n${text}`))
    else if (isPicture(style) && text === '') asides.push({ why: 'picture', what: '' })
    else if (!parents.has(id)) boxes.push(boxOf(cell, placeOf(cell), byId))
  }
  const arrows = cells
    .filter(cell => edges.has(cell.id) && !isHidden(cell, byId))
    .map(cell => arrowOf(cell, edgeTexts.get(cell.id) ?? '', placeOf))
  return { name, boxes, arrows, asides }
}

const isEdge = ({ attributes }: Cell): boolean => attributes.get('edge') === '1'

const isPicture = (style: ReadonlyMap<string, string>): boolean =>
  style.has('image') || style.get('shape') === 'image' || style.get('shape') === 'imageCompare'

/** The cell and those around it, outermost last; as deep as a drawing may nest. */
const around = (cell: Cell, byId: ReadonlyMap<string, Cell>): readonly Cell[] => {
  const found: Cell[] = []
  for (let at: Cell | undefined = cell; at && found.length < 64; at = byId.get(at.parent)) found.push(at)
  return found
}

const isHidden = (cell: Cell, byId: ReadonlyMap<string, Cell>): boolean =>
  around(cell, byId).some(({ attributes }) => attributes.get('visible') === '0')

/** Where a cell's own coordinates begin on the page: those inside another are counted from that one's corner. */
const placing = (byId: ReadonlyMap<string, Cell>) => {
  const origins = new Map<string, Point>()
  const placeOf = (cell: Cell): Point => {
    const known = origins.get(cell.id)
    if (known) return known
    const place = around(cell, byId)
      .slice(1)
      .filter(({ attributes }) => attributes.get('vertex') === '1')
      .reduce(
        ({ x, y }, { geometry }) => ({
          x: x + coordinate(geometry?.attributes.get('x')),
          y: y + coordinate(geometry?.attributes.get('y')),
        }),
        { x: 0, y: 0 },
      )
    origins.set(cell.id, place)
    return place
  }
  return placeOf
}

const boxOf = (cell: Cell, origin: Point, byId: ReadonlyMap<string, Cell>): Box => {
  const { id, text, style, geometry } = cell
  const number = (name: string): number => coordinate(geometry?.attributes.get(name))
  const fill = style.get('fillColor') ?? ''
  return {
    id,
    text,
    x: origin.x + number('x'),
    y: origin.y + number('y'),
    width: number('width'),
    height: number('height'),
    fill: fill === 'none' || fill === 'default' ? '' : fill,
    container:
      around(cell, byId)
        .slice(1)
        .find(one => one.text !== '')?.text ?? '',
    into: null,
    isFree: style.has('text') || style.get('shape') === 'note',
  }
}

const arrowOf = (cell: Cell, label: string, placeOf: (cell: Cell) => Point): Arrow => {
  const { text, style, attributes, geometry } = cell
  const origin = placeOf(cell)
  const end = (box: string, point: string): End => {
    const at = geometry && childrenOf(geometry).find(one => one.attributes.get('as') === point)
    return {
      box: attributes.get(box) ?? null,
      at: at
        ? {
            x: origin.x + coordinate(at.attributes.get('x')),
            y: origin.y + coordinate(at.attributes.get('y')),
          }
        : null,
    }
  }
  const hasEnd = (style.get('endArrow') ?? 'classic') !== 'none'
  const hasStart = (style.get('startArrow') ?? 'none') !== 'none'
  return {
    from: end('source', 'sourcePoint'),
    to: end('target', 'targetPoint'),
    text: tidy(`${text}\n${label}`),
    heads: hasEnd ? (hasStart ? 'both' : 'end') : hasStart ? 'start' : 'none',
  }
}
