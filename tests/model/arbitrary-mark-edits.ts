import { blankMark } from '../../src/model/blank'
import { addMark, changeMark, markAsAssumption, markAsParked, removeMark } from '../../src/model/edits/marks'
import { markWords } from '../../src/model/model'
import { type AnyEdit, at, idIn } from './draws'

const wordIn = (pick: number) => at(markWords, pick) ?? 'doubt'

/** The edits of what the room said of cards and links. */
export const markEditsDrawn: readonly AnyEdit[] = [
  [
    'mark',
    (model, { pick, other, text, newId }) =>
      addMark(model, {
        ...blankMark(newId(), idIn([...model.elements, ...model.links], pick), wordIn(other)),
        note: text,
      }),
  ],
  [
    'mark',
    (model, { pick, other, text }) =>
      changeMark(model, idIn(model.marks, pick), { mark: wordIn(other), note: text }),
  ],
  ['take-back-mark', (model, { pick }) => removeMark(model, idIn(model.marks, pick))],
  [
    'keep-as-assumption',
    (model, { pick, newId }) => markAsAssumption(model, idIn(model.marks, pick), newId()),
  ],
  ['park-question', (model, { pick, newId }) => markAsParked(model, idIn(model.marks, pick), newId())],
]
