import type { Point } from '../../src/layout/geometry'
import type { Id } from '../../src/model/model'
import { select, state } from '../store'
import { goTo, standOn, useCanvas } from './canvas-store'
import { takenAlong } from './drag-cards'
import { isPanning } from './pan-key'
import { type Dragging, followPointer } from './pointer-drag'
import { presentScene } from './scene'

const adds = (event: MouseEvent): boolean => event.shiftKey || event.ctrlKey || event.metaKey

type Lift = (ids: readonly Id[], from: Point) => Dragging

/** A press on a card selects it, and a drag from there lifts it, along with the rest of the selection. */
export const pressCard = (event: PointerEvent, id: Id, lift: Lift): void => {
  if (event.button !== 0 || isPanning() || state().editing === id) return
  const { selection, readOnly } = state()
  if (!adds(event) && !selection.has(id)) select([id])
  standOn({ type: 'card', id })
  if (readOnly !== null) return
  followPointer(event, from => {
    const layout = presentScene()?.layout
    return lift(layout ? takenAlong(layout, id, state().selection) : [id], from)
  })
}

/** A click that was no drag: alone it leaves just this card selected, with Shift or Ctrl it adds or takes away. */
export const clickCard = (event: MouseEvent, id: Id): void => {
  if (state().editing === id || isPanning()) return
  const { selection } = state()
  if (!adds(event)) {
    if (selection.size !== 1 || !selection.has(id)) select([id])
  } else if (selection.has(id)) select([...selection].filter(one => one !== id))
  else select([...selection, id])
  goTo({ type: 'card', id })
}

/** The context menu of a card, which is selected by asking for it. */
export const menuOnCard = (event: MouseEvent, id: Id): void => {
  if (state().editing === id) return
  event.preventDefault()
  if (!state().selection.has(id)) select([id])
  standOn({ type: 'card', id })
  useCanvas.setState({ menu: { about: { kind: 'card', id }, x: event.clientX, y: event.clientY } })
}
