import type { Measure } from '../layout/layout'
import { facesOn } from '../page/characters'
import type { Drawing, Sheet } from '../page/drawing'
import { type Fonts, typesetterFrom } from '../page/typesetter'
import { lettersOf, sheetToSvg } from './svg'

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
  const { measure } = typesetterFrom(fonts)
  return sheets.map(sheet => {
    const value = width ?? Math.round(sheet.width * dotsAPoint)
    // Just the letters that are drawn: with a whole typeface it takes five times as long.
    const fontBuffers = facesOn(sheet, language, fonts).map(lettersOf)
    const picture = new Resvg(sheetToSvg(fromTheLeft(sheet, measure), language), {
      fitTo: { mode: 'width', value },
      font: { fontBuffers, loadSystemFonts: false },
    })
    const image = picture.render()
    const bytes = image.asPng()
    image.free()
    picture.free()
    return bytes
  })
}

/** The renderer knows no direction: each line begins at its left, and isolating marks in it say how it runs. */
const fromTheLeft = (sheet: Sheet, measure: Measure): Sheet => ({
  ...sheet,
  marks: sheet.marks.map(mark => {
    if (mark.type !== 'text' || mark.direction === 'ltr') return mark
    const lines = mark.lines.map(({ text, x, y }) => {
      const seen = text.trimEnd()
      return { text: `\u2067${seen}\u2069`, x: x - measure(seen, mark.size, mark.font), y }
    })
    return { ...mark, direction: 'ltr' as const, lines }
  }),
})
