import '@xyflow/react/dist/base.css'
import './canvas.css'
import './card.css'
import './lane.css'
import './connector.css'
import {
  type EdgeTypes,
  type NodeTypes,
  PanOnScrollMode,
  ReactFlow,
  type ReactFlowInstance,
  SelectionMode,
  ViewportPortal,
} from '@xyflow/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useStore } from '../store'
import { useWords } from '../words'
import { Announcer } from './announcer'
import { Bands } from './band'
import { CanvasFocus } from './canvas-focus'
import { Card } from './card'
import { watchClipboard } from './clipboard'
import { ConnectorLine } from './connector'
import { ContextMenu } from './context-menu'
import { EvidenceLegend } from './evidence-legend'
import { FindBar } from './find-bar'
import {
  onEdgeClick,
  onEdgeContextMenu,
  onMarqueeEnd,
  onMarqueeStart,
  onMove,
  onNodesChange,
  onPaneClick,
  onPaneContextMenu,
} from './from-flow'
import { Ghost } from './ghost'
import { GroupChooser } from './group-chooser'
import { Lane } from './lane'
import { LinkChooser } from './link-chooser'
import { LinkLine } from './link-line'
import { LinkSentence } from './link-sentence'
import { linkName } from './link-words'
import { ListQuestion } from './list-question'
import { loadMeasure } from './measure'
import { watchPanKey } from './pan-key'
import { PastePreview } from './paste-preview'
import { type Scene, useScene } from './scene'
import { type CardNode, type ConnectorEdge, toEdges, toNodes } from './to-flow'
import { dropFlow, holdFlow, keepAcross, showFromTop, watchWidth, zoomLimits } from './viewport'

// Made once: React Flow draws everything again when one of its props is a new object.
const nodeTypes: NodeTypes = { card: Card }
const edgeTypes: EdgeTypes = { connector: ConnectorLine }
const middleButton = [1]
const plain = { hideAttribution: true }

const useNodes = ({ model, layout }: Scene): CardNode[] => {
  const selection = useStore(at => at.selection)
  const before = useRef<CardNode[]>([])
  before.current = toNodes(model, layout, selection, before.current)
  return before.current
}

const useEdges = ({ model, layout }: Scene): ConnectorEdge[] => {
  const selection = useStore(at => at.selection)
  const words = useWords()
  const before = useRef<ConnectorEdge[]>([])
  const nameOf = (from: string, to: string, evidence: string) => linkName(words, from, to, evidence)
  before.current = toEdges(model, layout, selection, nameOf, before.current)
  return before.current
}

const Lanes = ({ scene }: { scene: Scene }) => {
  const { lanes } = scene.layout
  const empty = scene.model.elements.length === 0
  const last = lanes.findLast(lane => lane.column !== null)
  return lanes.map(lane => <Lane key={lane.column?.id ?? ''} lane={lane} invites={empty && lane === last} />)
}

const Surface = ({ scene }: { scene: Scene }) => {
  const nodes = useNodes(scene)
  const edges = useEdges(scene)
  const [ready, setReady] = useState(false)
  const documentId = useStore(at => at.history.present.id)
  const { width, height } = scene.layout
  // A document opens at its top; from then on the view is the person's.
  // biome-ignore lint/correctness/useExhaustiveDependencies: sizes change with every word typed
  useEffect(() => {
    if (ready) showFromTop({ width, height })
  }, [ready, documentId])
  const onInit = useCallback((flow: ReactFlowInstance<CardNode, ConnectorEdge>) => {
    holdFlow(flow)
    setReady(true)
  }, [])
  useEffect(() => dropFlow, [])
  // The width of a model is its lanes', which cards do not change.
  useEffect(() => (ready ? watchWidth(() => keepAcross({ width, height: 0 })) : undefined), [ready, width])
  return (
    <ReactFlow<CardNode, ConnectorEdge>
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      onInit={onInit}
      onMove={onMove}
      onNodesChange={onNodesChange}
      onEdgeClick={onEdgeClick}
      onEdgeContextMenu={onEdgeContextMenu}
      onPaneClick={onPaneClick}
      onPaneContextMenu={onPaneContextMenu}
      onSelectionStart={onMarqueeStart}
      onSelectionEnd={onMarqueeEnd}
      onlyRenderVisibleElements
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      disableKeyboardA11y
      selectionOnDrag
      selectionMode={SelectionMode.Partial}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      deleteKeyCode={null}
      panOnDrag={middleButton}
      panOnScroll
      panOnScrollMode={PanOnScrollMode.Free}
      zoomOnDoubleClick={false}
      minZoom={zoomLimits.min}
      maxZoom={zoomLimits.max}
      proOptions={plain}
    >
      <ViewportPortal>
        <Lanes scene={scene} />
        <Bands bands={scene.layout.bands} />
        <LinkLine />
      </ViewportPortal>
    </ReactFlow>
  )
}

/** The model on its table: lanes, cards and connectors. Fills its parent. */
export const Canvas = () => {
  const words = useWords()
  const scene = useScene()
  useEffect(() => {
    void loadMeasure()
  }, [])
  useEffect(watchPanKey, [])
  useEffect(watchClipboard, [])
  return (
    <>
      <CanvasFocus label={words.canvas.label} help={words.canvas.help}>
        {scene && <Surface scene={scene} />}
        <FindBar />
        <Ghost />
        <Announcer />
      </CanvasFocus>
      <EvidenceLegend />
      <ContextMenu />
      <LinkChooser />
      <GroupChooser />
      <LinkSentence />
      <PastePreview />
      <ListQuestion />
    </>
  )
}
