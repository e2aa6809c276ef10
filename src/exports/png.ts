import type { Drawing, TextMark } from '../page/drawing'
import type { GlyphRun } from '../page/glyphs'
import { type Fonts, typesetterFrom } from '../page/typesetter'
import { stroke } from '../pdf/show-text'
import { type Outlines, outlinesOf } from './outlines'
import { sheetToPicture } from './svg'

/** How wide a picture may be, in pixels. */
export const pictureWidths = { least: 100, most: 8000 } as const

/** Unless somebody chooses: dots for each point of the paper, 216 to the inch. */
const dotsAPoint = 3

let ready: Promise<unknown> | null = null

/** The renderer, which is large and wants its WebAssembly handed in; loaded with the first picture. */
const renderer = async (engine: () => Promise<Uint8Array>) => {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm')
  ready ??= engine().then(initWasm)
  try {
    await ready
  } catch (error) {
    ready = null
    throw error
  }
  return Resvg
}

/** Every page as a PNG picture of this width, the same in the app and on the command line; `width` null is 216 dpi. */
export const pngFiles = async (
  { sheets, language }: Drawing,
  fonts: Fonts,
  width: number | null,
  engine: () => Promise<Uint8Array>,
): Promise<readonly Uint8Array[]> => {
  const Resvg = await renderer(engine)
  const drawText = textDrawer(fonts, language)
  return sheets.map(sheet => {
    const value = width ?? Math.round(sheet.width * dotsAPoint)
    const picture = new Resvg(sheetToPicture(sheet, language, drawText), {
      fitTo: { mode: 'width', value },
      font: { loadSystemFonts: false },
    })
    const image = picture.render()
    const bytes = image.asPng()
    image.free()
    picture.free()
    return bytes
  })
}

/**
 * Texts as the outlines of their glyphs, where the PDF has them: the renderer knows no direction, and does not join
 * the letters of one font beside those of another.
 */
const textDrawer = (fonts: Fonts, language: string) => {
  const { setLine } = typesetterFrom(fonts)
  const outlines = new Map<Uint8Array, Outlines>()
  const outlinesIn = (bytes: Uint8Array): Outlines => {
    const known = outlines.get(bytes) ?? outlinesOf(bytes)
    outlines.set(bytes, known)
    return known
  }

  const drawRun = (
    { face, clusters, x, rightToLeft }: GlyphRun,
    left: number,
    y: number,
    size: number,
  ): string => {
    const { unitsPerEm } = face.typeface
    const scale = size / unitsPerEm
    const outline = outlinesIn(face.bytes)
    const bold = face.stroked
      ? ` stroke="currentColor" stroke-width="${stroke * unitsPerEm}" stroke-linejoin="round"`
      : ''
    let pen = rightToLeft ? clusters.reduce((sum, { advance }) => sum + advance, 0) : 0
    const paths = clusters.flatMap(({ parts, advance }) => {
      // Clusters stand in reading order.
      if (rightToLeft) pen -= advance
      const start = pen
      if (!rightToLeft) pen += advance
      return parts.map(({ glyph, dx, dy }) => {
        const d = outline(glyph)
        if (d === '') return ''
        const place = [left + (x * unitsPerEm + start + dx) * scale, y - dy * scale]
        return `<path transform="matrix(${scale} 0 0 ${-scale} ${place.join(' ')})" d="${d}"${bold}/>`
      })
    })
    return paths.join('')
  }

  return (mark: TextMark): string => {
    const { size, font, colour, direction } = mark
    const lines = mark.lines.map(({ text, x, y }) => {
      const { runs, width } = setLine(text, font, mark.language ?? language, direction)
      const left = direction === 'rtl' ? x - width * size : x
      return runs.map(run => drawRun(run, left, y, size)).join('')
    })
    return `<g fill="${colour}" color="${colour}">${lines.join('')}</g>`
  }
}
