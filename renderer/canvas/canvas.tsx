import '@xyflow/react/dist/base.css'
import './canvas.css'
import './card.css'
import './lane.css'
import './connector.css'
import { PanOnScrollMode, ReactFlow, type ReactFlowInstance, ViewportPortal } from '@xyflow/react'
import { useCallback, useEffect, useState } from 'react'
import { useStore } from '../store'
import { useWords } from '../words'
import { Announcer } from './announcer'
import { Bands } from './band'
import { CanvasFocus } from './canvas-focus'
import { useCanvas } from './canvas-store'
import { Card } from './card'
import { elementsById } from './card-words'
import { watchClipboard } from './clipboard'
import { Connectors } from './connector'
import { ContextMenu } from './context-menu'
import { touches, useDrawn } from './drawn'
import { EvidenceLegend } from './evidence-legend'
import { FindBar } from './find-bar'
import { onMove, onPaneClick, onPaneContextMenu } from './from-flow'
import { Ghost } from './ghost'
import { GroupChooser } from './group-chooser'
import { hushTransitions } from './hush-transitions'
import { Lane } from './lane'
import { LaneSpans } from './lane-spans'
import { LinkChooser } from './link-chooser'
import { LinkLine } from './link-line'
import { LinkSentence } from './link-sentence'
import { ListQuestion } from './list-question'
import { Marquee, pressGround } from './marquee'
import { watchPanKey } from './pan-key'
import { PastePreview } from './paste-preview'
import { type Scene, useScene } from './scene'
import { dropFlow, holdFlow, keepAcross, showFromTop, watchWidth, zoomLimits } from './viewport'

// Made once: React Flow draws everything again when one of its props is a new object.
const middleButton = [1]
const plain = { hideAttribution: true }

const Lanes = ({ scene }: { scene: Scene }) => {
  const { lanes, spans } = scene.layout
  const over = (id: string | undefined) =>
    spans.find(({ span }) => id !== undefined && span.over.includes(id))?.span
  const empty = scene.model.elements.length === 0
  const last = lanes.findLast(lane => lane.column !== null)
  return lanes.map(lane => (
    <Lane
      key={lane.column?.id ?? ''}
      lane={lane}
      under={over(lane.column?.id)}
      invites={empty && lane === last}
    />
  ))
}

/** The cards that come into view, in reading order, and the one the keyboard stands on, wherever that is. */
const Cards = ({ scene: { model, layout } }: { scene: Scene }) => {
  const drawn = useDrawn()
  const selection = useStore(at => at.selection)
  const stood = useCanvas(at => (at.spot?.type === 'card' ? at.spot.id : null))
  const elements = elementsById(model)
  return layout.lanes.flatMap(lane =>
    lane.cards.flatMap(id => {
      const card = layout.cards.get(id)
      const element = elements.get(id)
      if (!card || !element || (id !== stood && !touches(drawn, card.box))) return []
      return <Card key={id} card={card} element={element} selected={selection.has(id)} />
    }),
  )
}

const Surface = ({ scene }: { scene: Scene }) => {
  const [ready, setReady] = useState(false)
  const documentId = useStore(at => at.history.present.id)
  const { width, height } = scene.layout
  // A document opens at its top, and so does another template; from then on the view is the person's.
  // biome-ignore lint/correctness/useExhaustiveDependencies: sizes change with every word typed
  useEffect(() => {
    if (ready) showFromTop({ width, height })
  }, [ready, documentId, scene.template.id])
  const onInit = useCallback((flow: ReactFlowInstance) => {
    holdFlow(flow)
    setReady(true)
  }, [])
  useEffect(() => dropFlow, [])
  // The width of a model is its lanes', which cards do not change.
  useEffect(() => (ready ? watchWidth(() => keepAcross({ width, height: 0 })) : undefined), [ready, width])
  return (
    <ReactFlow
      onInit={onInit}
      onMove={onMove}
      onPaneClick={onPaneClick}
      onPaneContextMenu={onPaneContextMenu}
      onPointerDown={pressGround}
      disableKeyboardA11y
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
        <LaneSpans spans={scene.layout.spans} />
        <Bands bands={scene.layout.bands} />
        <Connectors scene={scene} />
        <Cards scene={scene} />
        <LinkLine />
        <Marquee />
      </ViewportPortal>
    </ReactFlow>
  )
}

/** The model on its table: lanes, cards and connectors. Fills its parent. */
export const Canvas = () => {
  const words = useWords()
  const scene = useScene()
  useEffect(watchPanKey, [])
  useEffect(hushTransitions, [])
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
