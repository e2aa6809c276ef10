import type { Id } from '../../src/model/model'
import { select } from '../store'
import { goTo, type Spot } from './canvas-store'
import { presentScene } from './scene'
import { reveal } from './viewport'
import { laneId } from './walk'

/** Brings a card, or a lane's heading, into view. */
export const revealSpot = (spot: Spot): void => {
  const layout = presentScene()?.layout
  if (!layout) return
  const lane = layout.lanes.find((_, index) => laneId(layout, index) === spot.id)
  const box = spot.type === 'card' ? layout.cards.get(spot.id)?.box : lane && { ...lane.box, height: 80 }
  if (box) reveal(box)
}

/** Selects a card, brings it into view and takes the keyboard there. */
export const goToCard = (id: Id): void => {
  const spot = { type: 'card', id } as const
  select([id])
  revealSpot(spot)
  goTo(spot)
}
