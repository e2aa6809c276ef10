import type { Element, Model } from '../model/model'
import { codesOf } from '../templates/codes'
import type { Template } from '../templates/template'
import { routeLinks } from './connectors/route'
import type { Face, Lane, LaneSpan, Layout, LayoutSizes } from './layout'
import { placeElements } from './place'
import { stackCards } from './stack'

/**
 * Where everything stands, from (0, 0) rightwards and down: a model's elements in its template's columns, in
 * order, and the links between them. Connectors inside the last lane may reach one lane gap beyond `width`.
 */
export const layOut = (
  model: Pick<Model, 'elements' | 'links' | 'groups'>,
  template: Template,
  sizes: LayoutSizes,
  faceOf: (element: Element) => Face,
): Layout => {
  const placed = placeElements(model, template)
  const faces = new Map(model.elements.map(element => [element.id, faceOf(element)]))
  const names = new Map(model.groups.map(({ id, name }) => [id, name]))
  const top = template.spans.length > 0 ? sizes.spanHeight : 0
  const { lanes, cards, bands } = stackCards(placed, faces, codesOf(model, template), names, top, sizes)
  const connectors = routeLinks(model.links, { lanes, cards, bands }, sizes)
  const last = lanes.at(-1)
  const width = last ? last.box.x + last.box.width : 0
  const height = top + (last?.box.height ?? 0)
  return { width, height, lanes, spans: spansOver(lanes, template, top), cards, bands, connectors }
}

const spansOver = (lanes: readonly Lane[], { spans }: Template, height: number): readonly LaneSpan[] =>
  spans.flatMap(span => {
    const under = lanes.filter(({ column }) => column !== null && span.over.includes(column.id))
    const [first, last] = [under[0], under.at(-1)]
    if (!first || !last) return []
    const { x } = first.box
    return [{ span, box: { x, y: 0, width: last.box.x + last.box.width - x, height } }]
  })
