import { blankAssumption, blankPartner } from '../../src/model/blank'
import { bringIn } from '../../src/model/edits/bring-in'
import { listEdits, listElements, moveItem, placeItem } from '../../src/model/edits/drawer'
import { addAssumption } from '../../src/model/edits/lists'
import { type ListName, listNames, type Model } from '../../src/model/model'
import { templateOf } from '../../src/templates/templates'
import { type AnyEdit, at, columnIn, idIn, idsIn } from './draws'

const listIn = (pick: number): ListName => at(listNames, pick) ?? 'parked'
const itemsOf = (model: Model) => listNames.flatMap(list => listEdits[list].items(model))

const editNames = {
  assumption: 'edit-assumptions',
  factor: 'edit-factors',
  parked: 'edit-parking-lot',
} as const

const within = (list: ListName): readonly AnyEdit[] => {
  const { items, add, change, remove, move } = listEdits[list]
  const name = editNames[list]
  return [
    [name, (model, { text, newId }) => add(model, { id: newId(), text, more: [] })],
    [name, (model, { pick, text }) => change(model, idIn(items(model), pick), text)],
    [name, (model, { pick }) => remove(model, idIn(items(model), pick))],
    [name, (model, { pick, index }) => move(model, idIn(items(model), pick), index)],
  ]
}

/** Another program's file, as its importer would hand it over. */
const broughtIn = (model: Model, text: string): Model => ({
  ...model,
  initiative: {
    ...model.initiative,
    partners: [blankPartner('p', text), ...model.initiative.partners.slice(1)],
  },
  assumptions: model.assumptions.map(one => ({ ...one, text })),
})

/** Every edit of the short lists, and bringing in whole models, which are lists too. */
export const listEditsDrawn: readonly AnyEdit[] = [
  ['bring-in', (model, { text, newId }) => bringIn(model, broughtIn(model, text), newId).model],
  ...listNames.flatMap(within),
  [
    'edit-assumptions',
    (model, { pick, text, newId }) =>
      addAssumption(model, { ...blankAssumption(newId(), text), about: at(model.elements, pick)?.id ?? '' }),
  ],
  [
    'place-item',
    (model, { pick, other, index, newId }) =>
      placeItem(model, templateOf(model), idIn(itemsOf(model), pick), newId(), {
        columnId: columnIn(model, other),
        index,
      }),
  ],
  [
    'move-item',
    (model, { pick, other, index, newId }) =>
      moveItem(model, idIn(itemsOf(model), pick), newId(), { list: listIn(other), index }),
  ],
  [
    'list-cards',
    (model, draw) =>
      listElements(
        model,
        templateOf(model),
        idsIn(model.elements, draw),
        { list: listIn(draw.other), index: draw.index },
        draw.newId,
      ),
  ],
]
