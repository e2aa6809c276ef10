import type { Settings } from '../settings'

export type Paper = Settings['paper']

/** All four margins, in points. */
export const margins = { narrow: 36, normal: 54, wide: 72 } as const

export type Margins = keyof typeof margins

/** Paper sizes in points, portrait: width, height. A4 and A3 are ISO 216 (210 × 297 mm, 297 × 420 mm). */
export const papers: Readonly<Record<Paper, readonly [number, number]>> = {
  letter: [612, 792],
  legal: [612, 1008],
  tabloid: [792, 1224],
  a4: [595.28, 841.89],
  a3: [841.89, 1190.55],
}

/** Papers that hold more than each, the next first. */
export const larger: Readonly<Record<Paper, readonly Paper[]>> = {
  letter: ['legal', 'tabloid'],
  legal: ['tabloid'],
  tabloid: [],
  a4: ['a3'],
  a3: [],
}
