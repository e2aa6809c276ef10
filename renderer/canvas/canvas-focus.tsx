import { type FocusEvent, type ReactNode, useId, useState } from 'react'
import { select } from '../store'
import { isTextField } from '../typing-undo'
import { canvasState, goTo, workIn } from './canvas-store'
import { canvasKey } from './keys'
import { presentScene } from './scene'
import { revealSpot } from './spots'
import { holdFrame } from './viewport'
import { firstSpot } from './walk'

type Props = { readonly label: string; readonly help: string; readonly children: ReactNode }

/**
 * The canvas's one tab stop. Coming in by Tab leads to the card one last stood on; while the keyboard is on a card
 * or a lane the frame is no stop itself, so that Tab and Shift+Tab leave.
 */
export const CanvasFocus = ({ label, help, children }: Props) => {
  const helpId = useId()
  const [inside, setInside] = useState(false)
  const onFocus = (event: FocusEvent<HTMLDivElement>) => {
    setInside(true)
    // A field on the canvas, to find in or to name a group, leads back to where one came from.
    if (!isTextField(event.target)) workIn('canvas')
    if (event.target !== event.currentTarget || !event.currentTarget.matches(':focus-visible')) return
    const layout = presentScene()?.layout
    const spot = canvasState().spot ?? (layout ? firstSpot(layout) : null)
    if (!spot) return
    if (spot.type === 'card') select([spot.id])
    revealSpot(spot)
    goTo(spot)
  }
  const onBlur = (event: FocusEvent<HTMLDivElement>) => {
    const next = event.relatedTarget
    if (!(next instanceof Node && event.currentTarget.contains(next))) setInside(false)
  }
  return (
    <div
      ref={holdFrame}
      className="canvas"
      role="application"
      aria-label={label}
      aria-describedby={helpId}
      tabIndex={inside ? -1 : 0}
      data-canvas=""
      onFocus={onFocus}
      onBlur={onBlur}
      onKeyDown={event => canvasKey(event.nativeEvent)}
    >
      <p id={helpId} className="unseen">
        {help}
      </p>
      {children}
    </div>
  )
}
