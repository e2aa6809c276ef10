import { useEffect } from 'react'
import { makeSheets } from '../papers'
import { state, useStore } from '../store'
import { usePage } from './page-store'

let isMaking = false
let isAsked = false

/** Lays the pages out as the model now is. Asked again meanwhile, it does so once more at the end. */
export const layOutPages = async (): Promise<void> => {
  isAsked = true
  if (isMaking) return
  isMaking = true
  try {
    while (isAsked && state().place === 'page') {
      isAsked = false
      const sheets = await makeSheets()
      usePage.setState(sheets ? { sheets, isBehind: false } : { isBehind: true })
    }
  } finally {
    isMaking = false
  }
}

/** Keeps the pages as the model is, while they are shown. */
export const useSheets = () => {
  const model = useStore(at => at.history.present)
  const settings = useStore(at => at.settings)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of either is what asks for new pages
  useEffect(() => void layOutPages(), [model, settings])
  return usePage(at => at.sheets)
}
