import { Unzlib } from 'fflate'
import { type Png, samplesOf } from './png'

/** A part of a picture: every so many pixels from its first, in lines of so many bytes, each with its filter before it. */
export type Pass = {
  readonly x: number
  readonly y: number
  readonly dx: number
  readonly dy: number
  readonly columns: number
  readonly rows: number
  readonly lineBytes: number
  /** Where its first line begins in what was unpacked. */
  readonly start: number
}

/** All of it at once, or interlaced (Adam7): x, y, dx, dy. */
const whole = [[0, 0, 1, 1]] as const
const interlaced = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

export const passesOf = (png: Png): readonly Pass[] => {
  let start = 0
  return (png.isInterlaced ? interlaced : whole).flatMap(([x, y, dx, dy]) => {
    const columns = Math.ceil((png.width - x) / dx)
    const rows = Math.ceil((png.height - y) / dy)
    if (columns <= 0 || rows <= 0) return []
    const lineBytes = Math.ceil((columns * png.depth * samplesOf(png)) / 8)
    const pass = { x, y, dx, dy, columns, rows, lineBytes, start }
    start += rows * (lineBytes + 1)
    return [pass]
  })
}

class TooMuch extends Error {}

/** So much is unpacked at once, so that what unpacks to more than the picture needs is broken off early. */
const slice = 4096
const lastFilter = 4

/** A PNG's lines as they were before they were packed; null where they are not as many as it says, or damaged. */
export const linesOf = (png: Png): Uint8Array | null => {
  const passes = passesOf(png)
  const last = passes.at(-1)
  const lines = new Uint8Array(last ? last.start + last.rows * (last.lineBytes + 1) : 0)
  let length = 0
  const unzlib = new Unzlib(piece => {
    if (length + piece.length > lines.length) throw new TooMuch()
    lines.set(piece, length)
    length += piece.length
  })
  try {
    for (let at = 0; at < png.data.length; at += slice)
      unzlib.push(png.data.subarray(at, at + slice), at + slice >= png.data.length)
  } catch {
    // Whatever is wrong with it, it is no picture.
    return null
  }
  if (length < lines.length) return null
  const isFiltered = ({ start, rows, lineBytes }: Pass): boolean => {
    for (let row = 0; row < rows; row++)
      if ((lines[start + row * (lineBytes + 1)] ?? 0) > lastFilter) return false
    return true
  }
  return passes.every(isFiltered) ? lines : null
}
