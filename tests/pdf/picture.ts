import { sizeOf } from './checker/content'
import { runOn } from './checker/pdf'
import type { Read } from './checker/tree'

/** Dots for each point of a page. */
const scale = 2
/** From 0, black, to 255, white. */
const ink = 200

/** Each text that a file is said to show and of which no ink is seen on its page. */
export const unseenIn = (bytes: Uint8Array, { pdf, pages, contents }: Read): readonly string[] =>
  pages.flatMap((page, i) => {
    const [width, height] = sizeOf(pdf, page)
    const [across, down] = [Math.round(width * scale), Math.round(height * scale)]
    const only = ['-f', `${i + 1}`, '-l', `${i + 1}`, '-scale-to-x', `${across}`, '-scale-to-y', `${down}`]
    const image = runOn(bytes, 'pdftoppm', path => ['-gray', ...only, path], 'latin1')
    const dots = image.slice(-across * down)
    const dark = (x: number, y: number) => dots.charCodeAt(y * across + x) < ink
    const shows = (left: number, top: number, right: number, foot: number) => {
      for (let y = top; y < foot; y++) for (let x = left; x < right; x++) if (dark(x, y)) return true
      return false
    }
    return (contents.get(page)?.shown ?? [])
      .filter(({ text, box }) => {
        const [left, right] = [box.x, box.x + box.width].map(at => Math.round(at * scale))
        const [top, foot] = [box.y + box.height, box.y].map(at => Math.round((height - at) * scale))
        return text.trim() !== '' && !shows(left ?? 0, top ?? 0, right ?? 0, foot ?? 0)
      })
      .map(({ text }) => `page ${i + 1}: ${text}`)
  })
