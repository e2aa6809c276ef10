import { create } from 'zustand'
import { type ListPlace, listEdits } from '../../src/model/edits/drawer'
import { type EditName, endGesture, type History } from '../../src/model/history'
import { type Id, type ListName, listNames } from '../../src/model/model'
import type { Words } from '../../src/words/words'
import { newId } from '../powers'
import { edit, finishGesture, state, useStore } from '../store'

/** What changing a list is called. */
export const listEditNames: Readonly<Record<ListName, EditName>> = {
  assumption: 'edit-assumptions',
  factor: 'edit-factors',
  parked: 'edit-parking-lot',
}

export const listTitle = ({ model }: Words, list: ListName): string =>
  ({ assumption: model.assumptions, factor: model.externalFactors, parked: model.parkingLot })[list]

/** Where in a list what is dragged would go, and the item that would come next. */
export type ListAim = ListPlace & { readonly before: Id | null }

type Lists = {
  readonly isOpen: boolean
  /** The list that takes the keyboard as soon as it is on the screen. */
  readonly wanted: ListName | null
  /** The item that is to be typed in next. */
  readonly typeIn: Id | null
  /** The history from before the newest item was begun: leaving it empty goes back there. */
  readonly before: History | null
  /** Where what is dragged would go. */
  readonly aim: ListAim | null
}

export const useLists = create<Lists>()(() => ({
  isOpen: false,
  wanted: null,
  typeIn: null,
  before: null,
  aim: null,
}))

/** Opens the drawer and goes to one of its lists. */
export const openList = (list: ListName): void => useLists.setState({ isOpen: true, wanted: list })

export const closeLists = (): void => {
  // The keyboard would be left nowhere.
  if (document.activeElement?.closest('.lists')) document.querySelector<HTMLElement>('[data-canvas]')?.focus()
  useLists.setState({ isOpen: false })
}

export const toggleLists = (): void => (useLists.getState().isOpen ? closeLists() : openList(listNames[0]))
export const typeIn = (id: Id | null): void => useLists.setState({ typeIn: id })

/** Shows where what is dragged would go; asked at every move of the pointer. */
export const aimAt = (aim: ListAim | null): void => {
  const { aim: last } = useLists.getState()
  if (last?.list !== aim?.list || last?.index !== aim?.index) useLists.setState({ aim })
}

/** Beginning an item and typing in it are one step. */
export const itemGesture = (list: ListName, id: Id): string => `${list} ${id}`

/** Opens the lists with a new, empty item, ready to be typed; after the item at `index` where one is given. */
export const startItem = (list: ListName, index?: number): void => {
  const id = newId()
  const { add, move } = listEdits[list]
  useLists.setState({ isOpen: true, typeIn: id, before: state().history })
  edit(
    listEditNames[list],
    model => {
      const after = add(model, { id, text: '', more: [] })
      return index === undefined ? after : move(after, id, index + 1)
    },
    itemGesture(list, id),
  )
}

/** Ends typing in an item. One left without words goes; where it was only just begun, as if it had never been. */
export const leaveItem = (list: ListName, id: Id): void => {
  const { items, remove } = listEdits[list]
  const { history } = state()
  const item = items(history.present).find(one => one.id === id)
  const { before } = useLists.getState()
  if (item?.text.trim() !== '') finishGesture()
  else if (before && history.gesture === itemGesture(list, id) && !has(before, list, id))
    useStore.setState({ history: endGesture(before) })
  else edit(listEditNames[list], model => remove(model, id), itemGesture(list, id))
}

const has = (history: History, list: ListName, id: Id): boolean =>
  listEdits[list].items(history.present).some(item => item.id === id)
