import type { Point } from '../../src/layout/geometry'
import type { Face, Layout, PlacedCard } from '../../src/layout/layout'
import { screenCard, screenSizes } from '../../src/layout/screen'
import { blankElement } from '../../src/model/blank'
import type { ListItem, ListPlace } from '../../src/model/edits/drawer'
import type { Element, Id, Kind } from '../../src/model/model'
import { listPlaceAt } from '../panels/list-place'
import { aimAt, useLists } from '../panels/short-lists'
import { newId } from '../powers'
import { words } from '../words'
import { moveCards } from './actions'
import { announce, canvasState, useCanvas } from './canvas-store'
import type { FaceProps } from './card-face'
import { type Place, placeAt } from './drop-target'
import { edgePan, type Ground } from './edge-pan'
import { holdGhost, landGhost, moveGhost } from './ghost'
import { listCards, placeInLane, placeInList } from './lists'
import type { Dragging } from './pointer-drag'
import { presentScene } from './scene'
import { addCard } from './typing'
import { isOverCanvas, toCanvas, toWindow, zoomNow } from './viewport'

type Lifted = {
  /** The cards on the move, or the item of a list; none when a new card comes from the palette. */
  readonly ids: readonly Id[]
  readonly fresh: Element | null
  /** The card under the pointer, where it stands on the canvas. */
  readonly held: Id | null
  /** The place a point of the window stands for; null where it stands for none. */
  readonly placeUnder: (at: Point, moving: ReadonlySet<Id>) => Place | null
  readonly land: (place: Place) => void
  /** Lets them go into one of the lists under the lanes; null for what has no words yet. */
  readonly list: ((place: ListPlace) => void) | null
  readonly ground?: Ground
}

/** Shows live where the lifted cards would land, and lands them when let go over a place or a list. */
export const carry = ({ ids, fresh, held, placeUnder, land, list, ground }: Lifted): Dragging => {
  const moving = new Set(fresh ? [...ids, fresh.id] : ids)
  const follow = (at: Point) => {
    if (list) aimAt(listPlaceAt(at, moving))
    const place = placeUnder(at, moving)
    const { drop } = canvasState()
    const { columnId, index, group } = drop ?? {}
    if (columnId === place?.columnId && index === place?.index && group === place?.group) return
    useCanvas.setState({ drop: place && { ids, fresh, ...place } })
  }
  const pan = edgePan(follow, ground)
  const end = (place: Place | null, aim: ListPlace | null) => {
    pan.stop()
    // Landed first: what was shown as tentative stands, and is not laid out a second time.
    if (aim) list?.(aim)
    else if (place) land(place)
    useCanvas.setState({ drop: null })
    aimAt(null)
    const rest = held === null ? undefined : presentScene()?.layout.cards.get(held)?.box
    if (rest) landGhost(toWindow(rest))
    else holdGhost(null)
  }
  return {
    move: at => {
      pan.at(at)
      follow(at)
      // Last, since what stands before asks where things are, which must not wait for the ghost to be drawn.
      moveGhost(at)
    },
    drop: at => {
      follow(at)
      end(canvasState().drop, useLists.getState().aim)
    },
    cancel: () => {
      end(null, null)
      announce(words().canvas.said.cancelled)
    },
  }
}

/** The column a card was lifted from, and how far below its upper edge the pointer holds it. */
type Home = { readonly columnId: string; readonly grip: number }

const overLanes =
  (from: Home | null) =>
  (at: Point, moving: ReadonlySet<Id>): Place | null => {
    const layout = presentScene()?.layout
    const point = toCanvas(at)
    const home = from && { columnId: from.columnId, top: point.y - from.grip }
    return layout && isOverCanvas(at) ? placeAt(layout, point, moving, home) : null
  }

/** Lifts cards that stand on the canvas; `held` is the one under the pointer. */
export const liftCards = (held: PlacedCard, face: FaceProps, ids: readonly Id[], from: Point): Dragging => {
  const at = toCanvas(from)
  const grip = { x: at.x - held.box.x, y: at.y - held.box.y }
  const columnId = presentScene()?.layout.lanes[held.lane]?.column?.id
  holdGhost({
    face,
    width: held.box.width,
    height: held.box.height,
    grip,
    zoom: zoomNow(),
    count: ids.length,
    label: words().canvas.moving(ids.length),
  })
  return carry({
    ids,
    fresh: null,
    held: held.id,
    placeUnder: overLanes(columnId === undefined ? null : { columnId, grip: grip.y }),
    land: place => moveCards(ids, place),
    list: place => listCards(ids, place),
  })
}

/** Lifts a new card off the palette. */
export const liftNew = (element: Element, kind: Kind, face: FaceProps, size: Size): Dragging => {
  const grip = { x: size.width / 2, y: size.height / 2 }
  holdGhost({ face, ...size, grip, zoom: zoomNow(), count: 1, label: '' })
  return carry({
    ids: [],
    fresh: element,
    held: null,
    placeUnder: overLanes(null),
    land: place => addCard(kind, place, { id: element.id }),
    list: null,
  })
}

/** Lifts an item out of its list: over a lane it shows as the card it would become. */
export const liftItem = ({ id, text }: ListItem, { lines, height }: Face, label: string): Dragging => {
  const card = blankElement(newId(), '', text)
  const face = { kind: '', code: '', label, owner: '', lines }
  const grip = { x: screenCard.paddingLeft, y: height / 2 }
  holdGhost({ face, width: screenSizes.cardWidth, height, grip, zoom: zoomNow(), count: 1, label: '' })
  return carry({
    ids: [id],
    fresh: card,
    held: card.id,
    placeUnder: overLanes(null),
    land: place => placeInLane(id, card.id, place),
    list: place => placeInList(id, place),
  })
}

type Size = { readonly width: number; readonly height: number }

/** The cards a drag of one takes along: all that are selected, in reading order, when it is among them. */
export const takenAlong = (layout: Layout, id: Id, selection: ReadonlySet<Id>): readonly Id[] =>
  selection.has(id) ? layout.lanes.flatMap(lane => lane.cards).filter(card => selection.has(card)) : [id]
