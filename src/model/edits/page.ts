import type { Model, PageChoice } from '../model'
import { cleaned } from './clean'
import { changed } from './unchanged'

/** Changes how the model is put on paper. */
export const changePage = (model: Model, changes: Partial<Omit<PageChoice, 'more'>>): Model =>
  changed(model, { page: changed(model.page, cleaned(changes)) })
