import { create } from 'zustand'
import { blankAssumption, blankFactor } from '../../src/model/blank'
import {
  addAssumption,
  addFactor,
  changeAssumption,
  changeFactor,
  moveAssumption,
  moveFactor,
  removeAssumption,
  removeFactor,
} from '../../src/model/edits/lists'
import { type EditName, endGesture, type History } from '../../src/model/history'
import type { Id, Model } from '../../src/model/model'
import { newId } from '../powers'
import { edit, finishGesture, state, useStore } from '../store'

/** The two short lists under the lanes. */
export type ListName = 'assumption' | 'factor'

type Edits = {
  readonly name: EditName
  readonly items: (model: Model) => ReadonlyArray<{ readonly id: Id; readonly text: string }>
  readonly add: (model: Model, id: Id) => Model
  readonly change: (model: Model, id: Id, text: string) => Model
  readonly remove: (model: Model, id: Id) => Model
  readonly move: (model: Model, id: Id, index: number) => Model
}

export const shortLists: Readonly<Record<ListName, Edits>> = {
  assumption: {
    name: 'edit-assumptions',
    items: model => model.assumptions,
    add: (model, id) => addAssumption(model, blankAssumption(id, '')),
    change: (model, id, text) => changeAssumption(model, id, { text }),
    remove: removeAssumption,
    move: moveAssumption,
  },
  factor: {
    name: 'edit-factors',
    items: model => model.externalFactors,
    add: (model, id) => addFactor(model, blankFactor(id, '')),
    change: (model, id, text) => changeFactor(model, id, { text }),
    remove: removeFactor,
    move: moveFactor,
  },
}

type Lists = {
  readonly isOpen: boolean
  /** The item that is to be typed in next. */
  readonly typeIn: Id | null
  /** The history from before the newest item was begun: leaving it empty goes back there. */
  readonly before: History | null
}

export const useLists = create<Lists>()(() => ({ isOpen: false, typeIn: null, before: null }))

export const toggleLists = (): void => useLists.setState(at => ({ isOpen: !at.isOpen }))
export const typeIn = (id: Id | null): void => useLists.setState({ typeIn: id })

/** Beginning an item and typing in it are one step. */
export const itemGesture = (list: ListName, id: Id): string => `${list} ${id}`

/** Opens the lists with a new, empty item, ready to be typed; after the item at `index` where one is given. */
export const startItem = (list: ListName, index?: number): void => {
  const id = newId()
  const { name, add, move } = shortLists[list]
  useLists.setState({ isOpen: true, typeIn: id, before: state().history })
  edit(
    name,
    model => (index === undefined ? add(model, id) : move(add(model, id), id, index + 1)),
    itemGesture(list, id),
  )
}

/** Ends typing in an item. One left without words goes; where it was only just begun, as if it had never been. */
export const leaveItem = (list: ListName, id: Id): void => {
  const { name, items, remove } = shortLists[list]
  const { history } = state()
  const item = items(history.present).find(one => one.id === id)
  const { before } = useLists.getState()
  if (item?.text.trim() !== '') finishGesture()
  else if (before && history.gesture === itemGesture(list, id) && !has(before, list, id))
    useStore.setState({ history: endGesture(before) })
  else edit(name, model => remove(model, id), itemGesture(list, id))
}

const has = (history: History, list: ListName, id: Id): boolean =>
  shortLists[list].items(history.present).some(item => item.id === id)
