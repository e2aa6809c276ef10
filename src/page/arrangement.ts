import type { Model } from '../model/model'
import { templateOf } from '../templates/templates'

/** How a model stands on paper: as boxes with connectors, or as the table many funders ask for. */
export const arrangements = ['boxes', 'table'] as const
export type Arrangement = (typeof arrangements)[number]

export const isArrangement = (word: string): word is Arrangement =>
  arrangements.some(arrangement => arrangement === word)

/** As the document says; where it does not, a matrix is a table and all else boxes. */
export const arrangementOf = (model: Pick<Model, 'page' | 'template' | 'templates'>): Arrangement => {
  if (isArrangement(model.page.arrangement)) return model.page.arrangement
  return templateOf(model).matrix ? 'table' : 'boxes'
}
