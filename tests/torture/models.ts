import { openFile } from '../../src/file/open'
import { blankElement, blankModel } from '../../src/model/blank'
import type { Model } from '../../src/model/model'
import { wordsOf } from '../../src/words/words'

/** The model of a text that has to be a whole one, with nothing to mend. */
export const modelOf = (text: string): Model => {
  const opened = openFile(new TextEncoder().encode(text), wordsOf('en'))
  if (!opened.ok) throw new Error(`This is no model: ${opened.error.says}`)
  if (opened.value.problems.length > 0) throw new Error('This model was damaged')
  return opened.value.model
}

/** How many edits a model has been through. */
export const numberIn = ({ initiative }: Model): number => Number(initiative.purpose || 0)

/** Forty cards, so that a save takes more than one write. */
export const startModel = (): Model => ({
  ...blankModel('torture', 'en'),
  elements: Array.from({ length: 40 }, (_, at) => blankElement(`e${at}`, 'activity', `Card ${at} “é”`)),
})

/** One more edit: words typed, or a card that goes and one that comes. */
export const edited = (model: Model, count: number): Model => {
  const number = numberIn(model) + 1
  const initiative = { ...model.initiative, purpose: String(number) }
  const elements =
    count % 3 === 0
      ? [
          ...model.elements.slice(1),
          blankElement(`n${number}`, 'output', `New ${'long '.repeat(count % 50)}`),
        ]
      : model.elements.map((element, at) =>
          at === count % 40 ? { ...element, text: `Typed ${number}` } : element,
        )
  return { ...model, initiative, elements }
}
