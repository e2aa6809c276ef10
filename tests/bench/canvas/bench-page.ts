import type { Point } from '../../../src/layout/geometry'
import type { Graph } from '../graph'

/** What a page shows to whoever drives it, in the same words for the app's canvas and for a bare one. */
export type Bench = {
  /**
   * Shows a model of so many cards in the open page, at its top, as opening a file does; then brings `dragId` to
   * the middle of the screen.
   * @returns how long it took until the model was painted, in ms
   */
  readonly load: (count: number) => Promise<number>
  /** Zooms, with `dragId` in the middle of the screen. */
  readonly setView: (zoom: number) => Promise<void>
  readonly view: () => Point & { readonly zoom: number }
  /** Where a card stands, in the canvas's own lengths. */
  readonly pos: (id: string) => Point
  readonly text: (id: string) => string
  /** What is shown. */
  readonly g: Graph
}

declare global {
  interface Window {
    __bench?: Bench
  }
}

/** Resolves once the next frame has been painted. */
export const painted = (): Promise<void> =>
  new Promise(resolve => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      port2.postMessage(null)
    })
  })

/** How long `show` takes until the card is painted, in ms. */
export const timeToPaint = async (show: () => void, card: () => Element | null): Promise<number> => {
  const start = performance.now()
  show()
  do await painted()
  while (!card()?.checkVisibility({ visibilityProperty: true }))
  return performance.now() - start
}
