import { type Edge, type Node, Position } from '@xyflow/react'
import type { Connector, Layout, PlacedCard } from '../../src/layout/layout'
import type { Element, Id, Model } from '../../src/model/model'

export type CardNode = Node<{ readonly card: PlacedCard; readonly element: Element }, 'card'>
export type ConnectorEdge = Edge<{ readonly connector: Connector; readonly evidence: string }, 'connector'>

/** A link's name, from its cards' codes and what is said of the evidence. */
type NameOf = (from: string, to: string, evidence: string) => string

const handles = ({ width, height }: PlacedCard['box']): CardNode['handles'] => [
  { type: 'source', position: Position.Right, x: width, y: height / 2, width: 1, height: 1 },
  { type: 'target', position: Position.Left, x: 0, y: height / 2, width: 1, height: 1 },
]

const sameLines = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((line, index) => line === b[index])

const sameCard = (a: PlacedCard, b: PlacedCard): boolean =>
  a === b ||
  (a.box.x === b.box.x &&
    a.box.y === b.box.y &&
    a.box.width === b.box.width &&
    a.box.height === b.box.height &&
    a.code === b.code &&
    a.kind === b.kind &&
    a.lane === b.lane &&
    a.index === b.index &&
    sameLines(a.lines, b.lines))

const nodeOf = (card: PlacedCard, element: Element, selected: boolean): CardNode => ({
  id: card.id,
  type: 'card',
  position: { x: card.box.x, y: card.box.y },
  width: card.box.width,
  height: card.box.height,
  measured: { width: card.box.width, height: card.box.height },
  handles: handles(card.box),
  selected,
  ariaRole: 'presentation',
  domAttributes: { 'aria-roledescription': undefined },
  data: { card, element },
})

/**
 * The layout's cards as React Flow's nodes, in reading order. Sizes and handles are given, so that a card out of
 * view is never mounted to be measured, and a node of `before` is kept, the very object, where nothing about it
 * changed.
 */
export const toNodes = (
  model: Model,
  layout: Layout,
  selection: ReadonlySet<Id>,
  before: CardNode[],
): CardNode[] => {
  const known = new Map(before.map(node => [node.id, node]))
  const elements = new Map(model.elements.map(element => [element.id, element]))
  const nodes: CardNode[] = []
  for (const lane of layout.lanes)
    for (const id of lane.cards) {
      const card = layout.cards.get(id)
      const element = elements.get(id)
      if (!card || !element) continue
      const selected = selection.has(id)
      const old = known.get(id)
      const stands =
        old?.selected === selected && old.data.element === element && sameCard(old.data.card, card)
      nodes.push(stands ? old : nodeOf(card, element, selected))
    }
  return nodes.length === before.length && nodes.every((node, index) => node === before[index])
    ? before
    : nodes
}

const samePath = (a: Connector['path'], b: Connector['path']): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b)

const edgeOf = (
  connector: Connector,
  evidence: string,
  ariaLabel: string,
  selected: boolean,
): ConnectorEdge => ({
  id: connector.link,
  type: 'connector',
  source: connector.from,
  target: connector.to,
  selected,
  selectable: false,
  focusable: false,
  ariaLabel,
  domAttributes: { 'aria-roledescription': undefined },
  data: { connector, evidence },
})

/** The layout's connectors as React Flow's edges; objects are kept as toNodes keeps its own. */
export const toEdges = (
  model: Model,
  layout: Layout,
  selection: ReadonlySet<Id>,
  nameOf: NameOf,
  before: ConnectorEdge[],
): ConnectorEdge[] => {
  const known = new Map(before.map(edge => [edge.id, edge]))
  const evidences = new Map(model.links.map(link => [link.id, link.evidence]))
  const codeOf = (id: Id): string => layout.cards.get(id)?.code ?? ''
  const edges = layout.connectors.map(connector => {
    const selected = selection.has(connector.link)
    const old = known.get(connector.link)
    const drawn = old?.data
    const evidence = evidences.get(connector.link) ?? ''
    const name = nameOf(codeOf(connector.from), codeOf(connector.to), evidence)
    const stands =
      old?.selected === selected &&
      old.source === connector.from &&
      old.target === connector.to &&
      drawn !== undefined &&
      drawn.evidence === evidence &&
      old.ariaLabel === name &&
      samePath(drawn.connector.path, connector.path)
    return stands ? old : edgeOf(connector, evidence, name, selected)
  })
  return edges.length === before.length && edges.every((edge, index) => edge === before[index])
    ? before
    : edges
}
