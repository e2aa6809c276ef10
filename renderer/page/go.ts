import { canvasState, goTo, type Spot } from '../canvas/canvas-store'
import { closeCard } from '../canvas/typing'
import { showDialog, state, useStore } from '../store'

const focusOn = (selector: string): void => {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus())
}

const enter = (focus: string): void => {
  closeCard(false)
  showDialog(null)
  useStore.setState({ place: 'page' })
  focusOn(focus)
}

/** Where the keyboard was on the canvas; else on what is selected there. */
const spotBehind = (): Spot | null => {
  const { selection, history } = state()
  const card = history.present.elements.find(({ id }) => selection.has(id))
  return canvasState().spot ?? (card ? { type: 'card', id: card.id } : null)
}

/** Back to the canvas, and to where the keyboard was there. */
export const leavePage = (): void => {
  if (state().place === 'model') return
  useStore.setState({ place: 'model' })
  const spot = spotBehind()
  // The canvas takes the keyboard again once nothing stands over it.
  if (spot) requestAnimationFrame(() => goTo(spot))
  else focusOn('[data-canvas]')
}

/** To the pages, or back to the model. */
export const togglePage = (): void => (state().place === 'page' ? leavePage() : enter('.page-stage'))

/** To the first thing one can choose about the pages. */
export const setUpPage = (): void => enter('.page-view .panel .field-choice')
