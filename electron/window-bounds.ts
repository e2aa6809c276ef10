export type Rectangle = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const preferred = { width: 1360, height: 860 }
export const smallest = { width: 760, height: 520 }
// How far each further window stands from the one before, so that both title bars can be taken hold of.
const step = 28

const overlap = (a: Rectangle, b: Rectangle): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y))

const between = (low: number, value: number, high: number): number => Math.max(low, Math.min(value, high))

const within = (wanted: Rectangle, display: Rectangle): Rectangle => {
  const width = Math.min(Math.max(wanted.width, smallest.width), display.width)
  const height = Math.min(Math.max(wanted.height, smallest.height), display.height)
  return {
    width,
    height,
    x: between(display.x, wanted.x, display.x + display.width - width),
    y: between(display.y, wanted.y, display.y + display.height - height),
  }
}

const centred = (display: Rectangle): Rectangle => {
  const { width, height } = within({ x: display.x, y: display.y, ...preferred }, display)
  return {
    width,
    height,
    x: display.x + Math.round((display.width - width) / 2),
    y: display.y + Math.round((display.height - height) / 2),
  }
}

/**
 * Where a window opens: where the last one stood, if that is still on a display, else in the middle of the first.
 * @param remembered the last window's bounds, in screen pixels; null when there is none
 * @param displays the free areas of the displays that exist now, the main one first; never empty
 * @param taken bounds of windows already open: the new one steps aside until its corner is free
 */
export const windowBounds = (
  remembered: Rectangle | null,
  displays: readonly [Rectangle, ...Rectangle[]],
  taken: readonly Rectangle[],
): Rectangle => {
  const [main] = displays
  const home =
    remembered === null
      ? undefined
      : displays
          .map(display => ({ display, shared: overlap(remembered, display) }))
          .filter(({ shared }) => shared > 0)
          .sort((a, b) => b.shared - a.shared)[0]?.display
  let place = home === undefined || remembered === null ? centred(main) : within(remembered, home)
  for (const _ of taken) {
    if (!taken.some(other => other.x === place.x && other.y === place.y)) break
    place = within({ ...place, x: place.x + step, y: place.y + step }, home ?? main)
  }
  return place
}
