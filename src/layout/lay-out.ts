import type { Element, Model } from '../model/model'
import { codesOf } from '../templates/codes'
import type { Template } from '../templates/template'
import { routeLinks } from './connectors/route'
import type { Face, Layout, LayoutSizes } from './layout'
import { placeElements } from './place'
import { stackCards } from './stack'

/**
 * Where everything stands, from (0, 0) rightwards and down: a model's elements in its template's columns, in
 * order, and the links between them. Connectors inside the last lane may reach one lane gap beyond `width`.
 */
export const layOut = (
  model: Pick<Model, 'elements' | 'links'>,
  template: Template,
  sizes: LayoutSizes,
  faceOf: (element: Element) => Face,
): Layout => {
  const placed = placeElements(model, template)
  const faces = new Map(model.elements.map(element => [element.id, faceOf(element)]))
  const { lanes, cards } = stackCards(placed, faces, codesOf(model, template), sizes)
  const connectors = routeLinks(model.links, lanes, cards, sizes)
  const last = lanes.at(-1)
  const width = last ? last.box.x + last.box.width : 0
  return { width, height: last?.box.height ?? 0, lanes, cards, connectors }
}
