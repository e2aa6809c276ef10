import { saveText } from '../../src/file/save'
import { changeBetween } from '../../src/file/text-change'
import type { Model } from '../../src/model/model'
import { host } from '../host'
import { isEdited, presentModel, tell, useStore } from '../store'
import { words } from '../words'

// Every edit is on this computer's disk well within a second of being made, whatever becomes of the file.

const gather = 200 // milliseconds: typing comes in bursts
const retry = 3000

/** The text the host has kept last; null where it needs all of it. */
let kept: string | null = null
let seen: Model | null = null
let timer: ReturnType<typeof setTimeout> | null = null
let isSending = false
let isTold = false

const later = (wait: number): void => {
  if (timer !== null) return
  timer = setTimeout(() => {
    timer = null
    void send()
  }, wait)
}

const send = async (): Promise<void> => {
  if (isSending) return
  isSending = true
  seen = presentModel()
  const text = saveText(seen)
  const answer = await host
    .keepEdit(kept === null ? { is: 'whole', text } : { is: 'change', ...changeBetween(kept, text) })
    .finally(() => {
      isSending = false
    })
  kept = answer === 'kept' ? text : null
  if (answer === 'failed' && !isTold) tell({ tone: 'trouble', says: words().safety.cannotKeep })
  isTold = answer === 'failed'
  if (answer === 'failed') later(retry)
  else if (answer === 'again' || (answer === 'kept' && seen !== presentModel())) later(0)
}

/** Has every edit kept from now on. */
export const keepEdits = (): void => {
  useStore.subscribe((at, before) => {
    if (at.history.present === before.history.present || at.readOnly !== null) return
    if (isEdited(at) || kept !== null) later(gather)
  })
}
