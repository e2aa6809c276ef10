import { families } from '../../src/layout/families'
import { measureWith } from '../../src/layout/measure'
import { typefaceFrom } from '../../src/layout/typeface'
import type { FontName } from '../../src/powers'
import { weights } from '../../src/theme/sizes'
import { fontBytes } from '../fonts'
import { useCanvas } from './canvas-store'

const list = families.map(({ name }) => `"${name}"`).join(', ')
/** The size widths are read at: large, so that nothing is rounded. */
const size = 200

/** As the screen draws a font's texts (card.css). */
const pens = new Map<FontName, CanvasRenderingContext2D | null>()
const penFor = (font: FontName): CanvasRenderingContext2D | null => {
  const known = pens.get(font)
  if (known) return known
  const pen = document.createElement('canvas').getContext('2d')
  if (pen) {
    pen.font = cssOf(font)
    pen.fontKerning = 'none'
    pen.textRendering = 'geometricPrecision'
  }
  pens.set(font, pen)
  return pen
}

const cssOf = (font: FontName): string => `${weights[font]} ${size}px ${list}`

const asked = new Set<string>()

let reading = 0

/** Reads the fonts of a text Inter has no letters for, and lays the cards out anew when all that is asked for has come. */
const read = async (font: FontName, text: string, again: () => void): Promise<void> => {
  reading += 1
  try {
    await document.fonts.load(cssOf(font), text)
  } catch (error) {
    console.error(error)
  }
  reading -= 1
  if (reading === 0) again()
}

/** Reads the bundled typeface's own widths, by which cards are laid out: before that the canvas is empty. */
export const loadMeasure = async (): Promise<void> => {
  if (useCanvas.getState().measure) return
  const [regular, semibold] = await Promise.all([fontBytes('regular'), fontBytes('semibold')])
  const faces = { regular: typefaceFrom(regular), semibold: typefaceFrom(semibold) }
  const widths = new Map<string, number>()
  const elsewhere = (text: string, font: FontName): number | undefined => {
    const key = `${font} ${text}`
    const known = widths.get(key)
    if (known !== undefined) return known
    if (!asked.has(key) && !document.fonts.check(cssOf(font), text)) {
      asked.add(key)
      void read(font, text, refresh)
      return undefined
    }
    const pen = penFor(font)
    const width = pen ? pen.measureText(text).width / size : undefined
    if (width !== undefined) widths.set(key, width)
    return width
  }
  const refresh = () => useCanvas.setState({ measure: measureWith(faces, elsewhere) })
  refresh()
}
