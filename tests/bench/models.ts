import { saveText } from '../../src/file/save'
import { blankElement, blankLink, blankModel } from '../../src/model/blank'
import { kinds, type Model } from '../../src/model/model'

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

/** The bytes of a file of about `megabytes` MB. */
export const fileOf = (megabytes: number): Uint8Array => {
  const cards = 500 * megabytes
  const spent = saveText(modelOf(cards, 0)).length / cards
  return new TextEncoder().encode(saveText(modelOf(cards, Math.round(2_000 - spent))))
}
