import { measureWith } from '../../src/layout/measure'
import { typefaceFrom } from '../../src/layout/typeface'
import { fontBytes } from '../fonts'
import { useCanvas } from './canvas-store'

/** Reads the bundled typeface's own widths, by which cards are laid out; the canvas waits for them. */
export const loadMeasure = async (): Promise<void> => {
  if (useCanvas.getState().measure) return
  const [regular, semibold] = await Promise.all([fontBytes('regular'), fontBytes('semibold')])
  const measure = measureWith({ regular: typefaceFrom(regular), semibold: typefaceFrom(semibold) })
  useCanvas.setState({ measure })
}
