import { app } from 'electron'
import { askToSave } from './dialogs'
import type { WindowDocument } from './documents'
import { type Shell, tellPage, wordsFor } from './shell'
import { bringForward } from './window'

/** Asks the page to save, and waits until that has worked or not. */
const saveFirst = (document: WindowDocument): Promise<boolean> => {
  document.savedBeforeClosing?.(false)
  return new Promise(resolve => {
    document.savedBeforeClosing = resolve
    tellPage(document, 'saveAndClose', {})
  })
}

/**
 * Closes a window, asking first when words would be lost.
 * @returns whether it closes; false when the person wants to stay, or the saving did not work
 */
export const closeDocument = async (shell: Shell, document: WindowDocument): Promise<boolean> => {
  if (document.asking) return false
  const isAutomatic = document.path !== null && shell.memory.settings().autosave === 'on'
  if (document.about.edited && !(isAutomatic && (await saveFirst(document)))) {
    document.asking = true
    bringForward(document)
    const words = wordsFor(shell)
    const name = document.about.name.trim().slice(0, 200) || words.model.untitled
    const answer = await askToSave(document.window, words, name).finally(() => {
      document.asking = false
    })
    if (answer === 'cancel' || (answer === 'save' && !(await saveFirst(document)))) return false
  }
  document.mayClose = true
  if (!document.window.isDestroyed()) document.window.close()
  return true
}

/** Puts the question in front of every way a window closes. */
export const guardClosing = (shell: Shell, document: WindowDocument): void => {
  document.window.on('close', event => {
    if (document.mayClose || !document.about.edited) return
    event.preventDefault()
    void closeDocument(shell, document)
  })
}

/** Quitting asks for each edited window in turn, and stops at the first that is to stay. */
export const guardQuitting = (shell: Shell): void => {
  const edited = () => shell.documents.all().filter(({ about, mayClose }) => about.edited && !mayClose)
  const closeEdited = async (): Promise<void> => {
    for (const document of edited()) if (!(await closeDocument(shell, document))) return
    app.quit()
  }
  app.on('before-quit', event => {
    if (edited().length === 0) return
    event.preventDefault()
    void closeEdited()
  })
}
