import { create } from 'zustand'

/** Work long enough to be shown: what it is, and how to call it off. */
export type Progress = { readonly says: string; readonly cancel: () => void }

export const useProgress = create<{ readonly now: Progress | null }>()(() => ({ now: null }))

/** Work that is done sooner is not worth a word. */
const patience = 400

/** Shows `progress` while `done` is still to come. */
export const during = async <T>(progress: Progress, done: Promise<T>): Promise<T> => {
  const timer = setTimeout(() => useProgress.setState({ now: progress }), patience)
  try {
    return await done
  } finally {
    clearTimeout(timer)
    useProgress.setState({ now: null })
  }
}
