import {
  carriedBy,
  type ListPlace,
  listEdits,
  listElements,
  moveItem,
  placeItem,
} from '../../src/model/edits/drawer'
import type { Id } from '../../src/model/model'
import { listTitle, typeIn } from '../panels/short-lists'
import { newId } from '../powers'
import { edit, presentModel, select, showDialog, state, tell } from '../store'
import { words } from '../words'
import { laneName, selectedCards, spotAfter } from './actions'
import { announce, goTo } from './canvas-store'
import type { Place } from './drop-target'
import { presentScene } from './scene'
import { reveal } from './viewport'

// What goes from the lists under the lanes into a lane, from list to list, and out of the lanes into a list.

const said = () => words().drawer.said

/** Moves an item of a list into a lane, where it is the card of this id, and stands on it. */
export const placeInLane = (id: Id, cardId: Id, place: Place): void => {
  const template = presentScene()?.template
  if (!template) return
  edit('place-item', model => placeItem(model, template, id, cardId, place))
  const layout = presentScene()?.layout
  const card = layout?.cards.get(cardId)
  if (!layout || !card) return
  select([cardId])
  reveal(card.box)
  goTo({ type: 'card', id: cardId })
  announce(said().placed(card.code, laneName(layout, card.lane)))
}

/** Moves an item to a place in its list or another; the keyboard goes along. */
export const placeInList = (id: Id, place: ListPlace): void => {
  const otherId = newId()
  const before = presentModel()
  edit('move-item', model => moveItem(model, id, otherId, place))
  const items = listEdits[place.list].items(presentModel())
  const at = items.findIndex(item => item.id === id || item.id === otherId)
  if (presentModel() !== before) announce(said().moved(listTitle(words(), place.list), at + 1, items.length))
  typeIn(items[at]?.id ?? null)
}

/** Moves the text of cards into a list; the rest of what they carry stays behind. */
export const listTexts = (ids: readonly Id[], place: ListPlace): void => {
  const scene = presentScene()
  const before = presentModel()
  if (!scene) return
  const { template, layout } = scene
  const next = spotAfter(
    layout,
    ids.flatMap(id => layout.cards.get(id) ?? []),
  )
  edit('list-cards', model => listElements(model, template, ids, place, newId))
  const links = before.links.length - presentModel().links.length
  if (presentModel() === before) return
  select(next?.type === 'card' ? [next.id] : [])
  if (next) goTo(next)
  const says = said().listed(ids.length, listTitle(words(), place.list))
  if (links === 0) announce(says)
  else tell({ tone: 'done', says: `${says} ${said().linksGone(ids.length, links)}`, offers: 'edit.undo' })
}

/** Moves cards into a list; asks first where they carry words that have no room there. */
export const listCards = (ids: readonly Id[], place: ListPlace): void => {
  if (state().readOnly !== null) return
  const worded = presentModel().elements.filter(({ id, text }) => ids.includes(id) && text.trim() !== '')
  const going = ids.filter(id => worded.some(element => element.id === id))
  if (going.length === 0) tell({ tone: 'done', says: said().noWords })
  else if (Object.values(carriedBy(presentModel(), going)).some(count => count > 0))
    showDialog({ kind: 'list-cards', ids: going, place })
  else listTexts(going, place)
}

/** Moves the selected cards to the end of the parking lot. */
export const parkSelection = (): void => {
  const layout = presentScene()?.layout
  if (!layout) return
  listCards(
    selectedCards(layout).map(card => card.id),
    { list: 'parked', index: presentModel().parkingLot.length },
  )
}
