import { ease } from '../../src/layout/connectors/curves'
import type { Path } from '../../src/layout/geometry'

/** From large to the least that can be read from the back of a room: what each looks like is in present.css. */
const sizes = ['loud', 'large', 'text', 'small', 'least'] as const

const fits = ({ scrollHeight, clientHeight }: HTMLElement): boolean => scrollHeight <= clientHeight

/** Gives a picture the largest type in which it is whole; in the least, what does not fit is scrolled to. */
const enlarge = (picture: HTMLElement): void => {
  for (const size of sizes) {
    picture.dataset.size = size
    if (fits(picture)) return
  }
}

/** How many times life size connectors are drawn on the stage. */
export const drawn = 2

/** Between two arrow heads that arrive at one card, and from the card's corners, in a picture's own lengths. */
const apart = 12

/** Scrolls to the rest of a picture that is not whole; false where there is nothing more of it. */
export const showRest = (): boolean => {
  const picture = document.querySelector('.stage-picture')
  if (!picture) return false
  const before = picture.scrollTop
  picture.scrollBy(0, picture.clientHeight / 2)
  return picture.scrollTop > before
}

/** The connectors of a picture, from the right edge of each cause to the effect. */
const connect = (picture: HTMLElement): readonly Path[] => {
  const { left, top } = picture.getBoundingClientRect()
  const boxOf = (element: Element) => {
    const box = element.getBoundingClientRect()
    return {
      left: (box.left - left) / drawn,
      right: (box.right - left) / drawn,
      middle: (box.top + box.height / 2 - top + picture.scrollTop) / drawn,
      height: box.height / drawn,
    }
  }
  const causes = [...picture.querySelectorAll('.stage-cause > :first-child')].map(boxOf)
  const effect = picture.querySelector('.stage-effect > :first-child')
  if (!effect) return []
  const to = boxOf(effect)
  const step = Math.min(apart, (to.height - 2 * apart) / Math.max(1, causes.length - 1))
  return causes.map(({ right, middle }, at) => {
    const start = { x: right, y: middle }
    const end = { x: to.left, y: to.middle + (at - (causes.length - 1) / 2) * step }
    return { start, pieces: [ease(start, end)] }
  })
}

/** Fits a picture into its place, and gives the connectors between its cards as they then stand. */
export const arrange = (picture: HTMLElement): readonly Path[] => {
  enlarge(picture)
  return connect(picture)
}
