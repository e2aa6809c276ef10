import { blankMark } from '../../src/model/blank'
import { addMark, changeMark, markAsAssumption, markAsParked, removeMark } from '../../src/model/edits/marks'
import type { Id, Mark, MarkWord, Model } from '../../src/model/model'
import { announce } from '../canvas/canvas-store'
import { newId } from '../powers'
import { edit, presentModel, state } from '../store'
import { words } from '../words'
import { markName } from './sign'

/** What the room says of a card or a link: of several marks, as merging copies may bring, the newest. */
export const markOn = ({ marks }: Pick<Model, 'marks'>, about: Id): Mark | undefined =>
  marks.findLast(mark => mark.about === about)

export const takeBack = ({ id, mark }: Mark): void => {
  edit('take-back-mark', model => removeMark(model, id))
  announce(words().present.said.takenBack(markName(words(), mark)))
}

/** Marks a card or a link in place of its mark so far; the same mark again takes it back. */
export const pressMark = (about: Id, word: MarkWord): void => {
  const says = words().present
  if (state().readOnly !== null) {
    announce(says.readOnly)
    return
  }
  const now = markOn(presentModel(), about)
  if (now?.mark === word) {
    takeBack(now)
    return
  }
  edit('mark', model =>
    now ? changeMark(model, now.id, { mark: word }) : addMark(model, blankMark(newId(), about, word)),
  )
  announce(says.said.marked(says.marks[word].name))
}

/** A burst of typing is one step of undo. */
export const noteOn = ({ id }: Mark, note: string): void =>
  edit('mark', model => changeMark(model, id, { note }), `note.${id}`)

/** Whether a mark is still to be talked about, and has words to go on with. */
export const canTurn = ({ mark, note }: Mark): boolean =>
  (mark === 'doubt' || mark === 'missing') && note.trim() !== ''

/** The words of a mark go on as an assumption about the same thing, or as a parked question; the mark goes. */
export const turnMark = ({ id }: Mark, into: 'assumption' | 'question'): void => {
  if (into === 'assumption') edit('keep-as-assumption', model => markAsAssumption(model, id, newId()))
  else edit('park-question', model => markAsParked(model, id, newId()))
  announce(words().present.said[into])
}
