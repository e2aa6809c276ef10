import { blankAssumption, blankParked } from '../blank'
import type { Id, Mark, Model } from '../model'
import { addAssumption, addParked } from './lists'
import { withoutReferencesTo } from './references'
import { added, changed, changedIn, removed } from './unchanged'

/** Marks a card or a link. Nothing happens when what it is about is not there. */
export const addMark = (model: Model, mark: Mark): Model =>
  [...model.elements, ...model.links].some(({ id }) => id === mark.about)
    ? changed(model, { marks: added(model.marks, mark) })
    : model

/** Changes what a mark says; what it is about stays. */
export const changeMark = (
  model: Model,
  id: Id,
  changes: Partial<Omit<Mark, 'id' | 'about' | 'more'>>,
): Model => changed(model, { marks: changedIn(model.marks, id, changes) })

export const removeMark = (model: Model, id: Id): Model => {
  const marks = removed(model.marks, id)
  return marks === model.marks ? model : withoutReferencesTo({ ...model, marks }, new Set([id]))
}

/** The words of a mark go on as something else under a new id, and the mark goes. Nothing where it has no words. */
const turned = (model: Model, id: Id, into: (mark: Mark, text: string) => Model): Model => {
  const mark = model.marks.find(one => one.id === id)
  const text = mark?.note.trim() ?? ''
  if (!mark || text === '') return model
  const after = into(mark, text)
  return after === model ? model : removeMark(after, id)
}

/** What the room doubted becomes an assumption about the same card or link. */
export const markAsAssumption = (model: Model, id: Id, newId: Id): Model =>
  turned(model, id, ({ about }, text) => addAssumption(model, { ...blankAssumption(newId, text), about }))

/** What the room doubted becomes a question in the parking lot. */
export const markAsParked = (model: Model, id: Id, newId: Id): Model =>
  turned(model, id, (_, text) => addParked(model, blankParked(newId, text)))
