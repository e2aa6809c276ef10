import '../../renderer/styles/base.css'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect } from 'vitest'
import { commands, page, userEvent } from 'vitest/browser'
import { Canvas } from '../../renderer/canvas/canvas'
import { canvasState, useCanvas } from '../../renderer/canvas/canvas-store'
import { loadMeasure } from '../../renderer/canvas/measure'
import { Palette } from '../../renderer/canvas/palette'
import { watchShortcuts } from '../../renderer/shortcuts'
import { presentModel, showDocument, state } from '../../renderer/store'
import { installTheme } from '../../renderer/styles/theme'
import { blankElement, blankLink, blankModel } from '../../src/model/blank'
import type { Element, Kind, Model } from '../../src/model/model'
import { columnOf, templateOf } from '../../src/templates/templates'

declare module 'vitest/browser' {
  interface BrowserCommands {
    mouse: (does: 'move' | 'down' | 'up' | 'menu', x: number, y: number) => Promise<void>
  }
}

let root: Root | null = null
let unwatch: (() => void) | null = null
let stage: HTMLElement | null = null

const Stage = () => (
  <div style={{ display: 'grid', gridTemplateColumns: '84px 1fr', height: '100vh' }}>
    <nav>
      <Palette />
    </nav>
    <main style={{ position: 'relative' }}>
      <Canvas />
    </main>
    <button type="button" style={{ position: 'fixed', right: 0, top: 0 }}>
      After
    </button>
  </div>
)

const steady = () => document.documentElement.style.setProperty('--time-glide', '0ms')

/** Shows the canvas and its palette before each test, and takes them away after it. */
export const onStage = (): void => {
  beforeEach(async () => {
    installTheme()
    await loadMeasure()
    steady()
    show(blankModel('model', 'en'))
    useCanvas.setState({ spot: null, wanted: null, menu: null, find: { query: '', at: 0 } })
    stage = document.body.appendChild(document.createElement('div'))
    root = createRoot(stage)
    root.render(<Stage />)
    unwatch = watchShortcuts()
    // The view has gone to where a document opens.
    await expect
      .poll(() => document.querySelector('[data-lane]')?.getBoundingClientRect().x)
      .toBeGreaterThan(110)
  })
  afterEach(() => {
    root?.unmount()
    unwatch?.()
    stage?.remove()
  })
}

export const show = (model: Model): void =>
  showDocument(model, { fileName: null, readOnly: null, problems: [] })

/** A card's id is the text it starts with. */
export const card = (kind: Kind, text: string): Element => blankElement(text, kind, text)

export const modelOf = (
  elements: readonly Element[],
  links: ReadonlyArray<readonly [string, string]> = [],
) => ({
  ...blankModel('model', 'en'),
  elements,
  links: links.map(([from, to]) => blankLink(`${from} ${to}`, from, to)),
})

/** The texts of a column's cards, top to bottom. */
export const column = (id: string): readonly string[] => {
  const model = presentModel()
  const template = templateOf(model)
  return model.elements.filter(one => columnOf(template, one)?.id === id).map(one => one.text)
}

export const linkPairs = (): readonly string[] => {
  const texts = new Map(presentModel().elements.map(one => [one.id, one.text]))
  return presentModel().links.map(({ from, to }) => `${texts.get(from)} > ${texts.get(to)}`)
}

export const undoNames = (): readonly string[] => state().history.past.map(step => step.name)
export const said = (): string => canvasState().said.words

export const cardNamed = (text: string) => page.getByRole('group', { name: text })
export const paletteItem = (name: string) => page.getByRole('button', { name, exact: true })

type At = { readonly x: number; readonly y: number }

/** A place within an element, as parts of its width and height. */
export const within = (element: HTMLElement | SVGElement, x = 0.5, y = 0.5): At => {
  const box = element.getBoundingClientRect()
  return { x: box.x + box.width * x, y: box.y + box.height * y }
}

/** The card that shows `text`, on the page. */
export const cardElement = (text: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>('[data-card]')].find(
    one => one.getAttribute('data-card') === text || one.querySelector('.card-text')?.textContent === text,
  )
  if (!found) throw new Error(`No card says ${text}`)
  return found
}

export const laneElement = (id: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-lane="${id}"]`)
  if (!found) throw new Error(`No lane ${id}`)
  return found
}

/** Presses at the first place and carries through the others; lets go unless told to hold. */
export const drag = async (places: readonly At[], hold = false): Promise<void> => {
  const [first, ...rest] = places
  const last = places.at(-1)
  if (!first || !last) return
  await commands.mouse('move', first.x, first.y)
  await commands.mouse('down', first.x, first.y)
  for (const { x, y } of rest) await commands.mouse('move', x, y)
  if (!hold) await commands.mouse('up', last.x, last.y)
}

export const letGo = (at: At): Promise<void> => commands.mouse('up', at.x, at.y)
export const keys = (text: string): Promise<void> => userEvent.keyboard(text)
