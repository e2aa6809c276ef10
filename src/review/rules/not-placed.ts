import { columnOf, templateOf } from '../../templates/templates'
import type { Rule } from '../rule'

/** A card that no column of the model's form takes: of a kind unknown here, or an outcome that shows at another time. */
export const notPlaced: Rule = {
  tone: 'fault',
  find: ({ model }) => {
    const template = templateOf(model)
    return model.elements.filter(element => !columnOf(template, element)).map(({ id }) => [id])
  },
}
