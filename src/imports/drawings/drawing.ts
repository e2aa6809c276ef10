import type { Aside } from '../brought'
import type { Into } from '../into'

export type Point = { readonly x: number; readonly y: number }

/** A box of a drawing, or words that stand free. */
export type Box = Point & {
  readonly id: string
  readonly text: string
  readonly width: number
  readonly height: number
  /** Its color as the program writes it; '' for none. */
  readonly fill: string
  /** What the lane, frame or group box around it is called; '' for none. */
  readonly container: string
  /** What the program itself says it is. */
  readonly into: Into | null
  /** Words without a box around them. */
  readonly isFree: boolean
}

/** One end of an arrow: the box it is tied to, else where it lies. */
export type End = { readonly box: string | null; readonly at: Point | null }

export type Arrow = {
  readonly from: End
  readonly to: End
  readonly text: string
  /** Which ends have a head. */
  readonly heads: 'end' | 'start' | 'both' | 'none'
}

export type Page = {
  readonly name: string
  readonly boxes: readonly Box[]
  readonly arrows: readonly Arrow[]
  /** What the reader itself could not use. */
  readonly asides: readonly Aside[]
}

/** What another program drew, page by page. */
export type Drawing = { readonly pages: readonly Page[] }

export const centerOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 })

/** A number out of a file, or 0 where there is none a drawing could use. */
export const coordinate = (value: unknown): number => {
  const number = typeof value === 'string' ? Number.parseFloat(value) : value
  return typeof number === 'number' && Math.abs(number) < 1e9 ? number : 0
}
