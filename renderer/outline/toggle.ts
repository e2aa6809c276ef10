import { canvasState, goTo, workIn } from '../canvas/canvas-store'
import { presentScene } from '../canvas/scene'
import { revealSpot } from '../canvas/spots'
import { closeCard } from '../canvas/typing'
import { firstSpot } from '../canvas/walk'
import { outlineState, useOutline } from './outline-store'

/** Opens the outline, or closes it where it shows; the keyboard goes along, to where one stands. */
export const toggleOutline = (): void => {
  closeCard(false)
  const isOpen = !outlineState().isOpen
  useOutline.setState({ isOpen, typing: null })
  workIn(isOpen ? 'outline' : 'canvas')
  const layout = presentScene()?.layout
  const spot = canvasState().spot ?? (layout ? firstSpot(layout) : null)
  if (!spot) return
  revealSpot(spot)
  goTo(spot)
}
