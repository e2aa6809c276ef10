import type { Point } from '../../src/layout/geometry'

/** What a drag does; points are in the window's pixels. */
export type Dragging = {
  readonly move: (at: Point) => void
  readonly drop: (at: Point) => void
  /** Escape, or the pointer was taken away: as if nothing had been dragged. */
  readonly cancel: () => void
}

/** Below this a press is a click, in px. */
const threshold = 4

const swallowNextClick = (): void => {
  const swallow = (event: Event) => event.stopPropagation()
  window.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }))
}

/**
 * Follows the pointer pressed in `down` until it is let go. `begin` is asked once, when the press has become a
 * drag. One way for mouse, pen and touch, and Escape ends every drag without a trace. `hand` is the pointer's look.
 */
export const followPointer = (
  down: PointerEvent,
  begin: (from: Point) => Dragging,
  hand: 'grabbing' | 'default' = 'grabbing',
): void => {
  const root = document.documentElement
  const from = { x: down.clientX, y: down.clientY }
  let last = from
  let dragging: Dragging | null = null

  const finish = () => {
    window.removeEventListener('pointermove', move)
    window.removeEventListener('pointerup', up)
    window.removeEventListener('pointercancel', cancel)
    window.removeEventListener('keydown', key, true)
    root.classList.remove('is-dragging')
    root.style.removeProperty('--hand')
  }
  const move = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return
    last = { x: event.clientX, y: event.clientY }
    if (!dragging) {
      if (Math.hypot(last.x - from.x, last.y - from.y) < threshold) return
      root.classList.add('is-dragging')
      root.style.setProperty('--hand', hand)
      dragging = begin(from)
    }
    dragging.move(last)
  }
  const up = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return
    finish()
    if (!dragging) return
    swallowNextClick()
    dragging.drop({ x: event.clientX, y: event.clientY })
  }
  const cancel = () => {
    finish()
    dragging?.cancel()
  }
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !dragging) return
    event.preventDefault()
    event.stopPropagation()
    // The button is still down; letting go of it is no click.
    window.addEventListener('pointerup', swallowNextClick, { capture: true, once: true })
    cancel()
  }

  window.addEventListener('pointermove', move)
  window.addEventListener('pointerup', up)
  window.addEventListener('pointercancel', cancel)
  window.addEventListener('keydown', key, true)
}
