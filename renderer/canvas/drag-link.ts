import type { Point } from '../../src/layout/geometry'
import type { Id } from '../../src/model/model'
import { presentModel } from '../store'
import { words } from '../words'
import { linkCards, refusalOf } from './actions'
import { announce, canvasState, useCanvas } from './canvas-store'
import { cardAt } from './drop-target'
import { edgePan } from './edge-pan'
import type { Dragging } from './pointer-drag'
import { presentScene } from './scene'
import { toCanvas } from './viewport'

/** Draws a link from a card's edge to the card under the pointer; from its left edge, the other way round. */
export const drawLink = (card: Id, backwards: boolean): Dragging => {
  const ends = (other: Id): readonly [Id, Id] => (backwards ? [other, card] : [card, other])
  const follow = (at: Point) => {
    const layout = presentScene()?.layout
    if (!layout) return
    const to = toCanvas(at)
    const over = cardAt(layout, to)
    const refusal = over === null || over === card ? null : refusalOf(presentModel(), ...ends(over))
    useCanvas.setState({ linking: { card, backwards, to, over: over === card ? null : over, refusal } })
  }
  const pan = edgePan(follow)
  const end = () => {
    pan.stop()
    useCanvas.setState({ linking: null })
  }
  return {
    move: at => {
      pan.at(at)
      follow(at)
    },
    drop: at => {
      follow(at)
      const over = canvasState().linking?.over ?? null
      end()
      if (over !== null) linkCards(...ends(over))
    },
    cancel: () => {
      end()
      announce(words().canvas.said.cancelled)
    },
  }
}
