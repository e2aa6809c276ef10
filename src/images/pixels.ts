import { type Png, samplesOf } from './png'
import { linesOf, type Pass, passesOf } from './png-lines'

/** A picture's pixels from its top left, line by line. */
export type Pixels = {
  /** Red, green and blue of each, 0 to 255. */
  readonly colours: Uint8Array
  /** How far each covers what is behind it, 0 to 255; null: all do, wholly. */
  readonly cover: Uint8Array | null
}

/** A PNG's pixels, whatever its sort; null where it is damaged. */
export const pixelsOf = (png: Png): Pixels | null => {
  const lines = linesOf(png)
  if (!lines) return null
  const colours = new Uint8Array(png.width * png.height * 3)
  const cover = new Uint8Array(png.width * png.height)
  const bytesAPixel = Math.max(1, (png.depth * samplesOf(png)) / 8)
  const paint = painterOf(png, colours, cover)
  for (const pass of passesOf(png)) {
    unfilter(lines, pass, bytesAPixel)
    for (let row = 0; row < pass.rows; row++) {
      const line = pass.start + row * (pass.lineBytes + 1) + 1
      const first = (pass.y + row * pass.dy) * png.width + pass.x
      for (let column = 0; column < pass.columns; column++)
        paint(lines, line, column, first + column * pass.dx)
    }
  }
  return { colours, cover: cover.every(one => one === 255) ? null : cover }
}

/** Takes the filters back: a line says how far it differs from what stands left of it and above it. */
const unfilter = (bytes: Uint8Array, { start, rows, lineBytes }: Pass, bytesAPixel: number): void => {
  for (let row = 0; row < rows; row++) {
    const line = start + row * (lineBytes + 1) + 1
    const filter = bytes[line - 1] ?? 0
    if (filter === 0) continue
    for (let i = 0; i < lineBytes; i++) {
      const left = i < bytesAPixel ? 0 : (bytes[line + i - bytesAPixel] ?? 0)
      const above = row === 0 ? 0 : (bytes[line + i - lineBytes - 1] ?? 0)
      const corner = row === 0 || i < bytesAPixel ? 0 : (bytes[line + i - lineBytes - 1 - bytesAPixel] ?? 0)
      bytes[line + i] = (bytes[line + i] ?? 0) + guess(filter, left, above, corner)
    }
  }
}

const guess = (filter: number, left: number, above: number, corner: number): number => {
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  const [toLeft, toAbove] = [Math.abs(above - corner), Math.abs(left - corner)]
  const toCorner = Math.abs(left + above - 2 * corner)
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}

/** Puts the pixel in this column of a line at this place of the picture. */
type Paint = (bytes: Uint8Array, line: number, column: number, place: number) => void

const painterOf = (png: Png, colours: Uint8Array, cover: Uint8Array): Paint => {
  const { depth, colour, palette, transparency } = png
  const count = samplesOf(png)
  const isGrey = colour === 0 || colour === 4
  const most = 2 ** Math.min(depth, 8) - 1
  // The colour that is none is told by all of its bits.
  const none =
    colour === 3 || transparency.length === 0
      ? null
      : Array.from(
          { length: count },
          (_, i) => ((transparency[2 * i] ?? 0) << 8) | (transparency[2 * i + 1] ?? 0),
        )

  const sampleAt = (bytes: Uint8Array, line: number, index: number): number => {
    if (depth === 8) return bytes[line + index] ?? 0
    if (depth === 16) return ((bytes[line + 2 * index] ?? 0) << 8) | (bytes[line + 2 * index + 1] ?? 0)
    const bit = index * depth
    return ((bytes[line + (bit >> 3)] ?? 0) >> (8 - depth - (bit & 7))) & most
  }
  const toByte = (sample: number): number =>
    depth === 16 ? sample >> 8 : depth === 8 ? sample : (sample * 255) / most

  return (bytes, line, column, place) => {
    const first = column * count
    const sample = sampleAt(bytes, line, first)
    if (colour === 3) {
      for (let i = 0; i < 3; i++) colours[place * 3 + i] = palette[sample * 3 + i] ?? 0
      cover[place] = transparency[sample] ?? 255
      return
    }
    const hues = isGrey ? 1 : 3
    let isNone = none !== null
    for (let i = 0; i < 3; i++) {
      const own = i < hues ? sampleAt(bytes, line, first + i) : sample
      if (none && i < hues && own !== none[i]) isNone = false
      colours[place * 3 + i] = toByte(own)
    }
    cover[place] = isNone ? 0 : count === hues ? 255 : toByte(sampleAt(bytes, line, first + hues))
  }
}
