import { create } from 'zustand'
import type { Point } from '../../src/layout/geometry'
import type { Measure } from '../../src/layout/layout'
import type { Element, Id } from '../../src/model/model'

/** Where the keyboard stands on the canvas. */
export type Spot = { readonly type: 'card' | 'lane'; readonly id: string }

/** Where cards being dragged would land: shown by laying out the model as it would then be. */
export type Drop = {
  /** The cards being moved, or the item of a list that would become `fresh`; none from the palette. */
  readonly ids: readonly Id[]
  readonly fresh: Element | null
  readonly columnId: string
  readonly index: number
  /** The group whose band they are over, '' for none. */
  readonly group?: Id
}

/** A link being drawn by hand, in the canvas's own lengths. */
export type Linking = {
  readonly card: Id
  /** Drawn from the card's left edge: what leads to it, rather than what it leads to. */
  readonly backwards: boolean
  readonly to: Point
  readonly over: Id | null
  /** Why the card under the pointer cannot be linked; null when it can, or when there is none. */
  readonly refusal: string | null
}

export type MenuAbout =
  | { readonly kind: 'card'; readonly id: Id }
  | { readonly kind: 'link'; readonly id: Id }
  | { readonly kind: 'group'; readonly id: Id }
  | { readonly kind: 'lane'; readonly id: string; readonly index: number }

type OpenMenu = { readonly about: MenuAbout; readonly x: number; readonly y: number }

/** The two views of one model that cards are worked in. */
export type Pane = 'canvas' | 'outline'

/** What the canvas holds for the moment and no document knows. */
export type CanvasState = {
  /** Text widths in the bundled typeface; null until it has been read. */
  readonly measure: Measure | null
  /** The pane the keyboard is in, or was last: where one goes to a spot, and where a card is opened for typing. */
  readonly pane: Pane
  readonly spot: Spot | null
  /** The spot that should take the keyboard as soon as it is on the screen. */
  readonly wanted: Spot | null
  readonly drop: Drop | null
  readonly linking: Linking | null
  readonly menu: OpenMenu | null
  /** The height the card being typed in needs, where the text field wraps otherwise than the layout. */
  readonly typedHeight: number
  readonly zoom: number
  readonly find: { readonly query: string; readonly at: number }
  /** The last thing said to screen readers; the count makes the same words news again. */
  readonly said: { readonly words: string; readonly count: number }
}

export const useCanvas = create<CanvasState>()(() => ({
  measure: null,
  pane: 'canvas',
  spot: null,
  wanted: null,
  drop: null,
  linking: null,
  menu: null,
  typedHeight: 0,
  zoom: 1,
  find: { query: '', at: 0 },
  said: { words: '', count: 0 },
}))

export const canvasState = (): CanvasState => useCanvas.getState()

/** From now on the keyboard works in this pane. */
export const workIn = (pane: Pane): void => useCanvas.setState({ pane })

/** Stands on a card or a lane without taking the keyboard there. */
export const standOn = (spot: Spot | null): void => useCanvas.setState({ spot })

/** Stands on a card or a lane and takes the keyboard there, in the pane one works in. */
export const goTo = (spot: Spot): void => useCanvas.setState({ spot, wanted: spot })

/** Whether a card or a lane of the canvas should take the keyboard now. */
export const isWanted = ({ pane, wanted }: CanvasState, type: Spot['type'], id: string): boolean =>
  pane === 'canvas' && wanted?.type === type && wanted.id === id

/** Says what happened to those who cannot see it. */
export const announce = (words: string): void =>
  useCanvas.setState(({ said }) => ({ said: { words, count: said.count + 1 } }))
