import { describe, expect, it } from 'vitest'
import { type Rectangle, smallest, windowBounds } from '../../electron/window-bounds'

const laptop = { x: 0, y: 25, width: 1440, height: 875 }
const projector = { x: 1440, y: 0, width: 1920, height: 1080 }

const inside = (a: Rectangle, b: Rectangle) =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height

describe('where a window opens', () => {
  it('is the middle of the main display the first time', () => {
    const at = windowBounds(null, [laptop, projector], [])
    expect(inside(at, laptop)).toBe(true)
    expect(at.x - laptop.x).toBeCloseTo(laptop.x + laptop.width - at.x - at.width, -1)
  })

  it('is where the last one stood', () => {
    const last = { x: 1500, y: 100, width: 1000, height: 700 }
    expect(windowBounds(last, [laptop, projector], [])).toEqual(last)
  })

  it('comes back to the main display when the projector is gone', () => {
    expect(inside(windowBounds({ x: 1500, y: 100, width: 1000, height: 700 }, [laptop], []), laptop)).toBe(
      true,
    )
  })

  it.each([
    ['half off the edge', { x: 1200, y: 700, width: 1000, height: 700 }],
    ['larger than the display', { x: -50, y: -50, width: 5000, height: 4000 }],
    ['too small to use', { x: 100, y: 100, width: 3, height: 3 }],
    ['far away', { x: -90_000, y: 90_000, width: 900, height: 700 }],
  ])('is drawn back onto the display from %s', (_name, last) => {
    const at = windowBounds(last, [laptop], [])
    expect(inside(at, laptop)).toBe(true)
    expect(at.width).toBeGreaterThanOrEqual(smallest.width)
    expect(at.height).toBeGreaterThanOrEqual(smallest.height)
  })

  it('fits a display smaller than the smallest window', () => {
    const tiny = { x: 0, y: 0, width: 640, height: 400 }
    expect(windowBounds(null, [tiny], [])).toEqual(tiny)
  })

  it('steps aside from the windows already open, and stays on the display', () => {
    const last = { x: 40, y: 60, width: 900, height: 700 }
    const open: Rectangle[] = []
    for (let i = 0; i < 5; i++) {
      const next = windowBounds(last, [laptop], open)
      expect(open.some(other => other.x === next.x && other.y === next.y)).toBe(false)
      expect(inside(next, laptop)).toBe(true)
      open.push(next)
    }
  })
})
