import { blankAssignment, blankIndicator, blankReading } from '../../src/model/blank'
import {
  addIndicator,
  addReading,
  changeIndicator,
  changeReading,
  moveIndicator,
  removeIndicator,
  removeReading,
} from '../../src/model/edits/indicators'
import { addAssignment, addOwner, changeAssignment, removeAssignment } from '../../src/model/edits/people'
import type { Id, Model } from '../../src/model/model'
import { type AnyEdit, at, type Draw, idIn, idsIn } from './draws'

/** An element that carries indicators, if there is one, and the ids of one of them and of one of its readings. */
const measuredIn = (model: Model, { pick, other, index }: Draw): readonly [Id, Id, Id] => {
  const measured = model.elements.filter(({ indicators }) => indicators.length > 0)
  const element = at(measured, pick)
  const indicator = at(element?.indicators ?? [], other)
  return [element?.id ?? 'missing', indicator?.id ?? 'missing', idIn(indicator?.readings ?? [], index)]
}

/** An element that someone does, if there is one, and the id of who does it. */
const doneIn = (model: Model, { pick, other }: Draw): readonly [Id, Id] => {
  const element = at(
    model.elements.filter(({ assignments }) => assignments.length > 0),
    pick,
  )
  return [element?.id ?? 'missing', idIn(element?.assignments ?? [], other)]
}

/** The edits of what a card carries: what it is measured by, whose it is and who does it. */
export const detailEdits: readonly AnyEdit[] = [
  [
    'edit-indicators',
    (model, { pick, text, newId }) =>
      addIndicator(model, idIn(model.elements, pick), blankIndicator(newId(), text)),
  ],
  [
    'edit-indicators',
    (model, draw) => {
      const [element, indicator] = measuredIn(model, draw)
      const owners = idsIn(model.initiative.partners, draw)
      return changeIndicator(model, element, indicator, { text: draw.text, target: draw.index, owners })
    },
  ],
  [
    'edit-indicators',
    (model, draw) => {
      const [element, indicator] = measuredIn(model, draw)
      return removeIndicator(model, element, indicator)
    },
  ],
  [
    'edit-indicators',
    (model, draw) => {
      const [element, indicator] = measuredIn(model, draw)
      return moveIndicator(model, element, indicator, draw.index)
    },
  ],
  [
    'edit-readings',
    (model, draw) => {
      const [element, indicator] = measuredIn(model, draw)
      return addReading(model, element, indicator, blankReading(draw.newId(), '2026-12-01', draw.index))
    },
  ],
  [
    'edit-readings',
    (model, draw) => changeReading(model, ...measuredIn(model, draw), { value: draw.text, note: draw.text }),
  ],
  ['edit-readings', (model, draw) => removeReading(model, ...measuredIn(model, draw))],
  [
    'edit-details',
    (model, { pick, text, newId }) => addOwner(model, idIn(model.elements, pick), text, newId()),
  ],
  [
    'edit-people',
    (model, { pick, text, newId }) =>
      addAssignment(model, idIn(model.elements, pick), blankAssignment(newId(), text)),
  ],
  [
    'edit-people',
    (model, draw) =>
      changeAssignment(model, ...doneIn(model, draw), {
        person: draw.text,
        partner: idIn(model.initiative.partners, draw.index),
        hours: draw.index % 2 ? draw.index : undefined,
      }),
  ],
  ['edit-people', (model, draw) => removeAssignment(model, ...doneIn(model, draw))],
]
