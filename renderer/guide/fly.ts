import type { Point } from '../../src/layout/geometry'
import { screenCardHeight, screenSizes } from '../../src/layout/screen'
import { blankElement } from '../../src/model/blank'
import type { Id, ListName } from '../../src/model/model'
import type { FaceProps } from '../canvas/card-face'
import { kindLabel } from '../canvas/card-words'
import { holdGhost, landGhost, moveGhost } from '../canvas/ghost'
import { faceNow, presentScene } from '../canvas/scene'
import { reveal, zoomNow } from '../canvas/viewport'
import { words } from '../words'

type Flight = {
  readonly face: FaceProps
  readonly height: number
  readonly count: number
  readonly zoom: number
}

/** From the bar to where it now stands: the room sees what became of its words. */
const fly = ({ face, height, count, zoom }: Flight, to: Point): void => {
  const from = document.querySelector('.guide-bar')?.getBoundingClientRect()
  if (!from || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return
  const label = words().canvas.moving(count)
  holdGhost({ face, width: screenSizes.cardWidth, height, grip: { x: 0, y: 0 }, zoom, count, label })
  moveGhost({ x: from.left, y: from.top })
  // It has to be there before it can go.
  requestAnimationFrame(() => landGhost(to))
}

/** To the first of some new cards, which is brought into view. */
export const flyToCard = (ids: readonly Id[]): void => {
  const scene = presentScene()
  const card = scene?.layout.cards.get(ids[0] ?? '')
  const element = scene?.model.elements.find(({ id }) => id === card?.id)
  if (!card || !element) return
  const to = reveal(card.box)
  const { kind, code, lines } = card
  const face = { kind, code, label: kindLabel(words(), element), owner: '', lines }
  if (to) fly({ face, height: card.box.height, count: ids.length, zoom: zoomNow() }, to)
}

/** To the list under the lanes, or to its name where the lists are folded. */
export const flyToList = (list: ListName, lines: readonly string[]): void => {
  const to = document.querySelector(`[data-list="${list}"]`)?.getBoundingClientRect()
  const shown = faceNow(blankElement('', '', lines[0] ?? ''))
  const face = { kind: '', code: '', label: words().drawer.one[list], owner: '', lines: shown?.lines ?? [] }
  const flight = { face, height: shown?.height ?? screenCardHeight(1), count: lines.length, zoom: zoomNow() }
  if (to) fly(flight, { x: to.left, y: to.top })
}
