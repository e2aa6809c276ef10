import type { Box, Point } from '../../src/layout/geometry'
import { useCanvas } from './canvas-store'
import { headOf, lineOf } from './line'
import { useScene } from './scene'

const right = (box: Box): Point => ({ x: box.x + box.width, y: box.y + box.height / 2 })
const left = (box: Box): Point => ({ x: box.x, y: box.y + box.height / 2 })

/** The line that follows the pointer while a link is drawn, and why the card under it cannot be linked. */
export const LinkLine = () => {
  const linking = useCanvas(at => at.linking)
  const layout = useScene()?.layout
  const card = linking && layout?.cards.get(linking.card)
  if (!linking || !card) return null
  const over = linking.over !== null && linking.refusal === null ? layout?.cards.get(linking.over) : null
  const [tail, head] = linking.backwards ? [over, card] : [card, over]
  // As the drawn link will run: inside a lane it goes out and comes back on the right.
  const isInLane = over?.box.x === card.box.x
  const start = tail ? right(tail.box) : linking.to
  const to = head ? (isInLane ? right(head.box) : left(head.box)) : linking.to
  const bend = Math.max(24, Math.abs(to.x - start.x) / 2)
  const path = {
    start,
    pieces: [
      {
        type: 'curve',
        c1: { x: start.x + bend, y: start.y },
        c2: { x: isInLane ? to.x + bend : to.x - bend, y: to.y },
        to,
      } as const,
    ],
  }
  return (
    <>
      <svg className="link-line" aria-hidden="true">
        <path className="connector-line" d={lineOf(path)} />
        <path className="connector-head" d={headOf(path)} />
      </svg>
      {linking.refusal !== null && (
        <div
          className="link-refusal"
          style={{ transform: `translate(${linking.to.x + 14}px, ${linking.to.y + 14}px)` }}
        >
          {linking.refusal}
        </div>
      )}
    </>
  )
}
