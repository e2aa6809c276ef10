import { saveText } from '../../src/file/save'
import { blankElement, blankLink, blankModel } from '../../src/model/blank'
import { type Json, kinds, type Model } from '../../src/model/model'

const sentence = 'Coaches from both partners plan the month together and visit each other’s classrooms. '

/** A model of `cards` cards, each linked to the next but one and noted with about `notes` characters. */
export const modelOf = (cards: number, notes: number): Model => ({
  ...blankModel('bench', 'en'),
  initiative: { ...blankModel('bench', 'en').initiative, name: 'Joint literacy coaching' },
  elements: Array.from({ length: cards }, (_, at) => ({
    ...blankElement(
      `e${at}`,
      kinds[at % kinds.length] ?? 'input',
      `Card ${at}: teachers share common routines`,
    ),
    notes: sentence.repeat(Math.ceil(notes / sentence.length)).slice(0, notes),
    indicators: [],
  })),
  links: Array.from({ length: Math.max(0, cards - 2) }, (_, at) =>
    blankLink(`l${at}`, `e${at}`, `e${at + 2}`),
  ),
})

/** Elements and characters a note has, and frozen versions of a tenth of that each. */
type Size = { readonly cards: number; readonly notes: number; readonly versions: number }

/** A model with notes and with frozen versions in it. */
export const modelWith = ({ cards, notes, versions }: Size): Model => {
  const frozen: Json = JSON.parse(saveText(modelOf(Math.ceil(cards / 10), notes)))
  return {
    ...modelOf(cards, notes),
    versions: Array.from({ length: versions }, (_, at) => ({
      ...{ id: `q${at}`, name: `As adopted ${at}`, date: '2027-05-14', present: '', decisions: '' },
      model: frozen,
      more: [],
    })),
  }
}
