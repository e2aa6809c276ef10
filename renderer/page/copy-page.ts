import { makeFiles } from '../papers'
import { tell } from '../store'
import { words } from '../words'

/** Dots of the picture for each point of the paper: 216 to the inch, sharp on slides and in print. */
const dotsAPoint = 3

/** The page most of the window shows, counted from 0. */
const shownPage = (): number => {
  const stage = document.querySelector('.page-stage')
  if (!stage) return 0
  const middle = stage.getBoundingClientRect().top + stage.clientHeight / 2
  const pages = Array.from(stage.querySelectorAll('.sheet'), sheet => sheet.getBoundingClientRect())
  const next = pages.findIndex(({ bottom }) => bottom >= middle)
  return next < 0 ? Math.max(0, pages.length - 1) : next
}

/** A page's SVG, which brings its own letters, as PNG. */
const pictureOf = async (svg: Uint8Array): Promise<Blob> => {
  const address = URL.createObjectURL(new Blob([new Uint8Array(svg)], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    // The page's own pixels are 4/3 of a point.
    canvas.width = Math.round(image.width * 0.75 * dotsAPoint)
    canvas.height = Math.round(image.height * 0.75 * dotsAPoint)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const png = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'))
    if (!png) throw new Error('The page was too large for a picture.')
    return png
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** Copies the page one looks at, as a picture. */
export const copyPage = async (): Promise<void> => {
  const { pageView } = words()
  const index = shownPage()
  const made = await makeFiles('svg')
  const svg = made?.files[index]
  if (!svg) return
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': await pictureOf(svg) })])
    tell({ tone: 'done', says: pageView.copied(index + 1) })
  } catch (error) {
    console.error(error)
    tell({ tone: 'trouble', says: pageView.cannotCopy })
  }
}
