import type { EventName, Events } from '../src/bridge'
import { type Words, wordsOf } from '../src/words/words'
import type { Documents, WindowDocument } from './documents'
import type { Journals } from './keeping/journal'
import type { Saves } from './keeping/saves'
import type { Tries } from './keeping/tries'
import type { Memory } from './store'
import { eventChannel } from './wire'

/** What the parts of the shell share: the open windows and what this computer remembers. */
export type Shell = {
  readonly documents: Documents
  readonly memory: Memory
  readonly saves: Saves
  readonly journals: Journals
  readonly tries: Tries
}

export const wordsFor = ({ memory }: Pick<Shell, 'memory'>): Words => {
  const { language, labels } = memory.settings()
  return wordsOf(language, labels)
}

/** Tells a window's page that something happened; a window that is gone hears nothing. */
export const tellPage = <N extends EventName>(document: WindowDocument, name: N, event: Events[N]): void => {
  if (!document.window.isDestroyed()) document.window.webContents.send(eventChannel(name), event)
}
