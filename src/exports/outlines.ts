import { type Table, tablesOf } from '../layout/typeface'

/** The outline of a glyph as an SVG path, in the font's units and with y upward; '' for one that shows nothing. */
export type Outlines = (glyph: number) => string

type At = { readonly x: number; readonly y: number }
type OutlinePoint = At & { readonly on: boolean }
type Contour = readonly OutlinePoint[]

// As the OpenType specification numbers them, table glyf.
const simple = { on: 0x1, shortX: 0x2, shortY: 0x4, repeat: 0x8, sameX: 0x10, sameY: 0x20 } as const
const composed = { words: 0x1, offsets: 0x2, scale: 0x8, more: 0x20, twoScales: 0x40, matrix: 0x80 } as const

/** So deep may a glyph be made of others that are made of others: fonts have two or three. */
const deepest = 8

/** Reads a TrueType font's outlines (tables glyf and loca). Throws when the bytes are no such font. */
export const outlinesOf = (bytes: Uint8Array): Outlines => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const table = tablesOf(view)
  const place = placesOf(view, table('head'), table('loca'), table('glyf'))
  const paths = new Map<number, string>()

  const contoursOf = (glyph: number, depth: number): readonly Contour[] => {
    const [start, end] = place(glyph)
    if (end <= start || depth > deepest) return []
    const count = view.getInt16(start)
    return count >= 0 ? simpleContours(view, start + 10, count) : partsOf(start + 10, depth)
  }

  const partsOf = (start: number, depth: number): readonly Contour[] => {
    const contours: Contour[] = []
    for (let at = start, more = true; more; ) {
      const { flags, glyph, move, next } = componentAt(view, at)
      for (const contour of contoursOf(glyph, depth + 1))
        contours.push(contour.map(point => ({ ...move(point), on: point.on })))
      at = next
      more = (flags & composed.more) !== 0
    }
    return contours
  }

  return glyph => {
    const path = paths.get(glyph) ?? contoursOf(glyph, 0).map(trackOf).join('')
    paths.set(glyph, path)
    return path
  }
}

/** From where to where each glyph's outline lies in the file. */
const placesOf = (view: DataView, head: Table, loca: Table, glyf: Table) => {
  const isLong = view.getUint16(head.offset + 50) === 1
  const at = (index: number) =>
    glyf.offset +
    (isLong ? view.getUint32(loca.offset + index * 4) : view.getUint16(loca.offset + index * 2) * 2)
  return (glyph: number) => [at(glyph), at(glyph + 1)] as const
}

const componentAt = (view: DataView, at: number) => {
  const flags = view.getUint16(at)
  const glyph = view.getUint16(at + 2)
  const isWide = (flags & composed.words) !== 0
  const isOffset = (flags & composed.offsets) !== 0
  const dx = isOffset ? (isWide ? view.getInt16(at + 4) : view.getInt8(at + 4)) : 0
  const dy = isOffset ? (isWide ? view.getInt16(at + 6) : view.getInt8(at + 5)) : 0
  let next = at + (isWide ? 8 : 6)
  const fraction = () => {
    next += 2
    return view.getInt16(next - 2) / 0x4000
  }
  let [a, b, c, d] = [1, 0, 0, 1]
  if (flags & composed.scale) {
    a = fraction()
    d = a
  } else if (flags & composed.twoScales) {
    a = fraction()
    d = fraction()
  } else if (flags & composed.matrix) {
    a = fraction()
    b = fraction()
    c = fraction()
    d = fraction()
  }
  const move = ({ x, y }: At): At => ({ x: a * x + c * y + dx, y: b * x + d * y + dy })
  return { flags, glyph, move, next }
}

const simpleContours = (view: DataView, start: number, count: number): readonly Contour[] => {
  const ends = Array.from({ length: count }, (_, i) => view.getUint16(start + i * 2))
  const points = (ends.at(-1) ?? -1) + 1
  let at = start + count * 2
  at += 2 + view.getUint16(at)
  const flags: number[] = []
  while (flags.length < points) {
    const flag = view.getUint8(at++)
    const times = flag & simple.repeat ? view.getUint8(at++) + 1 : 1
    for (let i = 0; i < times; i++) flags.push(flag)
  }
  const along = (short: number, same: number): readonly number[] => {
    let value = 0
    return flags.map(flag => {
      if (flag & short) value += flag & same ? view.getUint8(at++) : -view.getUint8(at++)
      else if (!(flag & same)) {
        value += view.getInt16(at)
        at += 2
      }
      return value
    })
  }
  const xs = along(simple.shortX, simple.sameX)
  const ys = along(simple.shortY, simple.sameY)
  return ends.map((end, i) => {
    const first = i === 0 ? 0 : (ends[i - 1] ?? 0) + 1
    return flags.slice(first, end + 1).map((flag, n) => ({
      x: xs[first + n] ?? 0,
      y: ys[first + n] ?? 0,
      on: (flag & simple.on) !== 0,
    }))
  })
}

const between = (one: At, other: At): At => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 })
const said = ({ x, y }: At): string => `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`

/** Points off the line bend it; between two of them lies one on it that is not written. */
const trackOf = (contour: Contour): string => {
  const [first] = contour
  const last = contour.at(-1)
  if (!first || !last) return ''
  const start = first.on ? first : last.on ? last : between(first, last)
  let path = `M${said(start)}`
  let bend: At | null = null
  for (const point of first.on ? contour.slice(1) : contour) {
    if (point.on) {
      path += bend ? `Q${said(bend)} ${said(point)}` : `L${said(point)}`
      bend = null
    } else {
      if (bend) path += `Q${said(bend)} ${said(between(bend, point))}`
      bend = point
    }
  }
  return `${path}${bend ? `Q${said(bend)} ${said(start)}` : ''}Z`
}
