import { create } from 'zustand'
import type { ChangeList } from '../../src/page/change-list'
import { choicesOf } from '../../src/page/choices'
import { keepPaper, printPages, printSheets } from '../papers'
import { today } from '../powers'
import { presentModel, state } from '../store'
import { words } from '../words'
import { ask } from '../work/ask'
import type { ListJob, Made } from '../work/jobs'

/** Tells the list of changes one looks at as it is put on paper; null while there is none. */
export const useShownList = create<{ readonly tell: (() => ChangeList) | null }>()(() => ({ tell: null }))

/** The paper is the model's own; the day is that of the list. */
const make = (as: ListJob['as'], list: ChangeList, failed: (why: string) => string): Promise<Made | null> => {
  const choices = { ...choicesOf(presentModel(), state().settings, today()), date: today() }
  return ask({ kind: 'list', as, list, choices }, words().comparing.paper.making, failed)
}

/** Makes a PDF of the list one looks at and asks where to put it. */
export const saveList = async (): Promise<void> => {
  const list = useShownList.getState().tell?.()
  const made = list && (await make('pdf', list, words().papers.failed))
  if (list && made?.kind === 'paper') await keepPaper('pdf', made, list.title)
}

/** Prints what one looks at: a list of changes, else the model's pages. */
export const printShown = async (): Promise<void> => {
  const list = useShownList.getState().tell?.()
  if (!list) return printPages()
  const made = await make('sheets', list, words().panels.files.printFailed)
  if (made?.kind === 'list-sheets') await printSheets(made.sheets)
}
