import './marquee.css'
import type { PointerEvent } from 'react'
import { create } from 'zustand'
import type { Box, Point } from '../../src/layout/geometry'
import type { Id } from '../../src/model/model'
import { select, state } from '../store'
import { touches } from './drawn'
import { edgePan } from './edge-pan'
import { isPanning } from './pan-key'
import { type Dragging, followPointer } from './pointer-drag'
import { presentScene } from './scene'
import { toCanvas } from './viewport'

/** The rectangle drawn over the canvas's ground, in the canvas's own lengths; null while none is. */
const useMarquee = create<{ readonly box: Box | null }>()(() => ({ box: null }))

const nobody: ReadonlySet<Id> = new Set()

const between = (one: Point, two: Point): Box => ({
  x: Math.min(one.x, two.x),
  y: Math.min(one.y, two.y),
  width: Math.abs(one.x - two.x),
  height: Math.abs(one.y - two.y),
})

/** Selects, as it grows, the cards it touches, beside those that are `kept`. */
const spread = (from: Point, kept: ReadonlySet<Id>): Dragging => {
  const before = state().selection
  const start = toCanvas(from)
  const follow = (at: Point) => {
    const box = between(start, toCanvas(at))
    useMarquee.setState({ box })
    const cards = [...(presentScene()?.layout.cards.values() ?? [])]
    const within = new Set(kept)
    for (const card of cards) if (touches(box, card.box)) within.add(card.id)
    const { selection } = state()
    if (within.size !== selection.size || [...within].some(id => !selection.has(id))) select(within)
  }
  const pan = edgePan(follow)
  const end = () => {
    pan.stop()
    useMarquee.setState({ box: null })
  }
  return {
    move: at => {
      pan.at(at)
      follow(at)
    },
    drop: end,
    cancel: () => {
      end()
      select(before)
    },
  }
}

/** A drag from the canvas's ground draws a marquee; with Shift, what is selected stays so. A finger pans instead. */
export const pressGround = (event: PointerEvent): void => {
  const isGround = event.target instanceof Element && event.target.matches('.react-flow__pane')
  if (!isGround || event.button !== 0 || event.pointerType === 'touch' || isPanning()) return
  const kept = event.shiftKey ? state().selection : nobody
  followPointer(event.nativeEvent, from => spread(from, kept), 'default')
}

export const Marquee = () => {
  const box = useMarquee(at => at.box)
  if (!box) return null
  const { x, y, width, height } = box
  return <div className="marquee" style={{ transform: `translate(${x}px, ${y}px)`, width, height }} />
}
