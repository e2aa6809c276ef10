import { changePage } from '../../src/model/edits/page'
import type { PageChoice } from '../../src/model/model'
import { edit, useStore } from '../store'

/** How the model's pages are to be, as the model says itself. */
export const usePageChoice = (): PageChoice => useStore(at => at.history.present.page)

export const changePageChoice = (
  changes: Partial<Omit<PageChoice, 'more'>>,
  gesture: string | null = null,
): void => edit('page-setup', model => changePage(model, changes), gesture)
