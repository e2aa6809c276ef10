// React Flow pans while Space is held; cards ask here, so that a press on one then pans as well.
let held = false

export const isPanning = (): boolean => held

/** Watches the key until the given function is called. */
export const watchPanKey = (): (() => void) => {
  const down = (event: KeyboardEvent) => {
    if (event.code === 'Space') held = true
  }
  const up = (event: KeyboardEvent) => {
    if (event.code === 'Space') held = false
  }
  const away = () => {
    held = false
  }
  window.addEventListener('keydown', down)
  window.addEventListener('keyup', up)
  window.addEventListener('blur', away)
  return () => {
    window.removeEventListener('keydown', down)
    window.removeEventListener('keyup', up)
    window.removeEventListener('blur', away)
  }
}
