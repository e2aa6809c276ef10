import { autosave } from '../files'
import { isEdited, type State, state, useStore } from '../store'
import { base, useBase } from './base'

const pause = 2000 // milliseconds without an edit, after which a save does not interrupt a thought
const longest = 10_000 // and for those who never pause
const retry = 15_000

const isDue = (at: State): boolean =>
  at.settings.autosave === 'on' &&
  at.fileName !== null &&
  at.readOnly === null &&
  isEdited(at) &&
  !base().isClashing

let timer: ReturnType<typeof setTimeout> | undefined
let since: number | null = null

const save = async (): Promise<void> => {
  since = null
  if (!isDue(state())) return
  await autosave()
  if (isDue(state())) later(base().refused === null ? pause : retry)
}

const later = (wait: number): void => {
  since ??= Date.now()
  clearTimeout(timer)
  timer = setTimeout(
    () => void save(),
    Math.max(0, Math.min(wait, since + Math.max(longest, wait) - Date.now())),
  )
}

/** Saves the document to its file by itself, where it has one and the person has not chosen otherwise. */
export const saveByItself = (): void => {
  useStore.subscribe((at, before) => {
    const isNews = at.history.present !== before.history.present || at.settings !== before.settings
    if (isNews && isDue(at)) later(pause)
  })
  useBase.subscribe((at, before) => {
    if (!at.isClashing && before.isClashing && isDue(state())) later(pause)
  })
}
