import '@xyflow/react/dist/style.css'
import './bare.css'
import {
  type Edge,
  Handle,
  type Node,
  type NodeProps,
  type NodeTypes,
  Position,
  ReactFlow,
  type ReactFlowInstance,
  ReactFlowProvider,
  useEdgesState,
  useNodesState,
  useReactFlow,
} from '@xyflow/react'
import { memo, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { screenSizes } from '../../../src/layout/screen'
import { type Card, columnCount, type Graph, graphOf } from '../graph'
import { type Bench, painted, timeToPaint } from './bench-page'

// What one gets from React Flow by doing as its documentation says: memoised cards, hoisted props, its own handles,
// edges and ways to change a node, only what is in view drawn; and nothing else around it.

type CardNode = Node<{ text: string }, 'card'>

const BareCard = memo(({ id, data }: NodeProps<CardNode>) => {
  const { updateNodeData } = useReactFlow<CardNode>()
  const [isTyping, setTyping] = useState(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a bare page, for measuring beside
    <div className="card" onDoubleClick={() => setTyping(true)}>
      <Handle type="target" position={Position.Left} />
      {isTyping ? (
        <textarea
          className="nodrag"
          // biome-ignore lint/a11y/noAutofocus: as the app's own card does
          autoFocus
          value={data.text}
          onFocus={({ currentTarget }) => currentTarget.setSelectionRange(data.text.length, data.text.length)}
          onChange={event => updateNodeData(id, { text: event.currentTarget.value })}
          onBlur={() => setTyping(false)}
        />
      ) : (
        <p>{data.text}</p>
      )}
      <Handle type="source" position={Position.Right} />
    </div>
  )
})

const nodeTypes: NodeTypes = { card: BareCard }

// The app's distances, so that as many cards are in view on both pages.
const across = screenSizes.cardWidth + 2 * screenSizes.laneInset + screenSizes.laneGap
const down = 80 + screenSizes.cardGap
const size = { width: 220, height: 72 }
const margin = 32

const nodesOf = ({ cards }: Graph): CardNode[] =>
  cards.map(({ id, column, row, text }: Card) => ({
    id,
    type: 'card',
    position: { x: column * across, y: row * down },
    data: { text },
  }))

const edgesOf = ({ links }: Graph): Edge[] =>
  links.map(({ from, to }) => ({ id: `${from} ${to}`, source: from, target: to }))

let graph = graphOf(50)

type Flow = ReactFlowInstance<CardNode>

const benchOf = (flow: Flow, show: (graph: Graph) => void): Bench => {
  const toMiddle = async (zoom: number) => {
    const { x, y } = flow.getNode(graph.dragId)?.position ?? { x: 0, y: 0 }
    await flow.setCenter(x + size.width / 2, y + size.height / 2, { zoom })
    await painted()
  }
  return {
    load: async count => {
      graph = graphOf(count)
      const zoom = (window.innerWidth - 2 * margin) / (columnCount * across)
      const time = await timeToPaint(
        () => {
          show(graph)
          void flow.setViewport({ x: margin, y: margin, zoom })
        },
        () => document.querySelector(`.react-flow__node[data-id="${graph.cards[0]?.id}"]`),
      )
      await toMiddle(zoom)
      return time
    },
    setView: toMiddle,
    view: flow.getViewport,
    pos: id => flow.getNode(id)?.position ?? { x: Number.NaN, y: Number.NaN },
    text: id => flow.getNode(id)?.data.text ?? '',
    get g() {
      return graph
    },
  }
}

const Page = () => {
  const [nodes, setNodes, onNodesChange] = useNodesState<CardNode>([])
  const [edges, setEdges, onEdgesChange] = useEdgesState<Edge>([])
  const flow = useReactFlow<CardNode>()
  useEffect(() => {
    window.__bench = benchOf(flow, shown => {
      setNodes(nodesOf(shown))
      setEdges(edgesOf(shown))
    })
  }, [flow, setNodes, setEdges])
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      onlyRenderVisibleElements
      panOnScroll
      zoomOnDoubleClick={false}
      minZoom={0.1}
    />
  )
}

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root element')
createRoot(root).render(
  <ReactFlowProvider>
    <Page />
  </ReactFlowProvider>,
)
