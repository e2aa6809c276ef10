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
import type { EditName } from '../../src/model/history'
import type { Id, Model } from '../../src/model/model'
import { newId } from '../powers'
import { edit } from '../store'

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

/** Whether the lists stand open, and the item that is to be typed in next. */
export const useLists = create<{ readonly isOpen: boolean; readonly typeIn: Id | null }>()(() => ({
  isOpen: false,
  typeIn: null,
}))

export const toggleLists = (): void => useLists.setState(at => ({ isOpen: !at.isOpen }))
export const typeIn = (id: Id | null): void => useLists.setState({ typeIn: id })

/** Opens the lists with a new, empty item, ready to be typed; after the item at `index` where one is given. */
export const startItem = (list: ListName, index?: number): void => {
  const id = newId()
  const { name, add, move } = shortLists[list]
  edit(name, model => (index === undefined ? add(model, id) : move(add(model, id), id, index + 1)))
  useLists.setState({ isOpen: true, typeIn: id })
}
