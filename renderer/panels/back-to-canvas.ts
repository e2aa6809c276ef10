import type { KeyboardEvent } from 'react'

/** Escape steps back from what stands around the canvas to the canvas. */
export const backToCanvas = (event: KeyboardEvent): void => {
  if (event.key !== 'Escape' || event.defaultPrevented) return
  document.querySelector<HTMLElement>('[data-canvas]')?.focus()
}
