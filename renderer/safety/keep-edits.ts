import { saveText } from '../../src/file/save'
import { changeBetween } from '../../src/file/text-change'
import type { Model } from '../../src/model/model'
import { host } from '../host'
import { isEdited, presentModel, tell, useStore } from '../store'
import { words } from '../words'

// Every edit is on this computer's disk well within a second of being made, whatever becomes of the file.

const gather = 200 // milliseconds: typing comes in bursts
const soon = 900 // by when an edit is on its way at the latest
const retry = 3000

/** The text the host has kept last; null where it needs all of it. */
let kept: string | null = null
let seen: Model | null = null
let timer: ReturnType<typeof setTimeout> | null = null
let isSending = false
let isTold = false
/** How long the last burst took to be made out, in milliseconds: in the largest models that is felt. */
let cost = 0

/** A burst takes no more than a third of the time, as long as that is soon enough. */
const pause = (): number => Math.max(gather, Math.min(2 * cost, soon - cost))

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
  const start = performance.now()
  const text = saveText(seen)
  const entry =
    kept === null
      ? ({ is: 'whole', text } as const)
      : ({ is: 'change', ...changeBetween(kept, text) } as const)
  cost = performance.now() - start
  const answer = await host.keepEdit(entry).finally(() => {
    isSending = false
  })
  kept = answer === 'kept' ? text : null
  if (answer === 'failed' && !isTold) tell({ tone: 'trouble', says: words().safety.cannotKeep })
  isTold = answer === 'failed'
  if (answer === 'failed') later(retry)
  else if (answer === 'again') later(0)
  else if (answer === 'kept' && seen !== presentModel()) later(pause() - gather)
}

/** Has every edit kept from now on. */
export const keepEdits = (): void => {
  useStore.subscribe((at, before) => {
    if (at.history.present === before.history.present || at.readOnly !== null) return
    if (isEdited(at) || kept !== null) later(pause())
  })
}
