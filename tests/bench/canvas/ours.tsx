import '../../../renderer/styles/base.css'
import { createRoot } from 'react-dom/client'
import { Canvas } from '../../../renderer/canvas/canvas'
import { loadMeasure } from '../../../renderer/canvas/measure'
import { presentScene } from '../../../renderer/canvas/scene'
import { frameBox, panBy, toWindow, zoomNow, zoomTo } from '../../../renderer/canvas/viewport'
import { presentModel, showDocument } from '../../../renderer/store'
import { installTheme } from '../../../renderer/styles/theme'
import { blankElement, blankLink, blankModel } from '../../../src/model/blank'
import type { Model } from '../../../src/model/model'
import { type Graph, graphOf, kindOf } from '../graph'
import { type Bench, painted, timeToPaint } from './bench-page'

// The app's own canvas, alone in the window.

const modelOf = ({ cards, links }: Graph): Model => ({
  ...blankModel(`model of ${cards.length}`, 'en'),
  elements: cards.map(card => blankElement(card.id, kindOf(card), card.text)),
  links: links.map(({ from, to }) => blankLink(`${from} ${to}`, from, to)),
})

const cardOf = (id: string) => presentScene()?.layout.cards.get(id)
const elementOf = (id: string) => document.querySelector(`[data-card="${id}"]`)

let graph = graphOf(50)

const toMiddle = async () => {
  const box = cardOf(graph.dragId)?.box
  if (!box) throw new Error('The card is not on the canvas.')
  const at = toWindow({ x: box.x + box.width / 2, y: box.y + box.height / 2 })
  panBy(window.innerWidth / 2 - at.x, window.innerHeight / 2 - at.y)
  await painted()
}

const bench: Bench = {
  load: async count => {
    graph = graphOf(count)
    const model = modelOf(graph)
    const [first] = graph.cards
    const time = await timeToPaint(
      () => showDocument(model, { fileName: null, readOnly: null, problems: [] }),
      () => elementOf(first?.id ?? ''),
    )
    await toMiddle()
    return time
  },
  setView: async zoom => {
    zoomTo(zoom)
    while (Math.abs(zoomNow() - zoom) > 0.0001) await painted()
    await toMiddle()
  },
  view: () => {
    const { x, y } = toWindow({ x: 0, y: 0 })
    const frame = frameBox()
    return { x: x - (frame?.x ?? 0), y: y - (frame?.y ?? 0), zoom: zoomNow() }
  },
  pos: id => {
    const { x = Number.NaN, y = Number.NaN } = cardOf(id)?.box ?? {}
    return { x, y }
  },
  text: id => presentModel().elements.find(element => element.id === id)?.text ?? '',
  get g() {
    return graph
  },
}

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root element')
installTheme()
await loadMeasure()
createRoot(root).render(<Canvas />)
while (!document.querySelector('[data-lane]')) await painted()
window.__bench = bench
