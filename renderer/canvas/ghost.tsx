import { useLayoutEffect, useRef } from 'react'
import { create } from 'zustand'
import type { Point } from '../../src/layout/geometry'
import { durations } from '../../src/theme/sizes'
import { CardFace, type FaceProps } from './card-face'

type Held = {
  readonly face: FaceProps
  readonly width: number
  readonly height: number
  /** Where on the card the pointer holds it, in the card's own lengths. */
  readonly grip: Point
  readonly zoom: number
  /** How many cards hang on the pointer. */
  readonly count: number
  readonly label: string
}

/** The card that hangs on the pointer while it is dragged. */
const useHeld = create<{ readonly held: Held | null }>()(() => ({ held: null }))

// The pointer moves too often to draw anew each time: the ghost alone is pushed about.
let element: HTMLElement | null = null
let last: Point = { x: 0, y: 0 }

const place = (): void => {
  const { held } = useHeld.getState()
  if (!element || !held) return
  const { grip, zoom } = held
  element.style.transform = `translate(${last.x - grip.x * zoom}px, ${last.y - grip.y * zoom}px) scale(${zoom})`
}

export const holdGhost = (held: Held | null): void => useHeld.setState({ held })

/** Brings the ghost under the pointer, in the window's pixels. */
export const moveGhost = (at: Point): void => {
  last = at
  place()
}

/** Lets the ghost glide to where its card now stands, given as the window's pixels, and be gone. */
export const landGhost = (at: Point): void => {
  const { held } = useHeld.getState()
  const gone = () => {
    if (useHeld.getState().held === held) holdGhost(null)
  }
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  if (!element || !held || still) gone()
  else {
    const to = { transform: `translate(${at.x}px, ${at.y}px) scale(${held.zoom})` }
    const timing = { duration: durations.glide, easing: 'ease-out', fill: 'forwards' } as const
    // However the animation ends, the ghost goes.
    element.animate([to], timing).finished.then(gone, gone)
  }
}

export const Ghost = () => {
  const held = useHeld(at => at.held)
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    element = held ? ref.current : null
    place()
  }, [held])
  if (!held) return null
  return (
    <div ref={ref} className="ghost" aria-hidden="true" style={{ width: held.width, height: held.height }}>
      <CardFace {...held.face} />
      {held.count > 1 && <span className="ghost-count">{held.label}</span>}
    </div>
  )
}
