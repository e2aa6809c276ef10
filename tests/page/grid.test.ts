import fc from 'fast-check'
import { expect, test } from 'vitest'
import { balanced, evenGrid, hasRoomFor, widened } from '../../src/page/grid'

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0)

const asked = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 12 })

test('columns are as wide as asked, where there is room, and all others are of one width', () => {
  fc.assert(
    fc.property(asked, least => {
      const even = evenGrid(36, 1000, least.length, 10)
      if (!hasRoomFor(even, least)) return
      const { widths } = widened(even, least)
      expect(sum(widths)).toBeCloseTo(sum(even.widths))
      const narrowest = Math.min(...widths)
      for (const [i, width] of widths.entries()) expect(width).toBeCloseTo(Math.max(narrowest, least[i] ?? 0))
    }),
  )
})

test('they stay that wide when the higher ones get more room', () => {
  const heights = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 12, maxLength: 12 })
  fc.assert(
    fc.property(asked, heights, (least, high) => {
      const even = evenGrid(36, 1000, least.length, 10)
      if (!hasRoomFor(even, least)) return
      const { widths } = balanced(widened(even, least), least, () => high.slice(0, least.length))
      expect(sum(widths)).toBeCloseTo(sum(even.widths))
      for (const [i, width] of widths.entries()) expect(width).toBeGreaterThan((least[i] ?? 0) - 0.001)
    }),
  )
})

test('where no column has to be wider than an even one, all are even', () => {
  const even = evenGrid(36, 1000, 4, 10)
  expect(widened(even, [200, 0, 242.5, 100])).toBe(even)
})
