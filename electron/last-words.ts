import { app, dialog } from 'electron'
import type { Words } from '../src/words/words'
import { askToReopen } from './dialogs'
import type { WindowDocument } from './documents'
import { type Shell, wordsFor } from './shell'

/**
 * The one place for errors nobody expected. They are told in one sentence, and the windows stay open, so that
 * what is in them can still be saved.
 */
export const catchEverything = (words: () => Words): void => {
  let telling = false
  const tell = async (error: unknown): Promise<void> => {
    console.error(error)
    const { shell } = words()
    if (!app.isReady()) {
      dialog.showErrorBox(shell.appName, shell.cannotStart)
      app.exit(1)
    } else if (!telling) {
      telling = true
      const box = { type: 'error' as const, message: shell.wentWrong, detail: shell.wentWrongDetail }
      await dialog.showMessageBox(box).finally(() => {
        telling = false
      })
    }
  }
  process.on('uncaughtException', error => void tell(error))
  process.on('unhandledRejection', error => void tell(error))
}

/** A page that has died is not left as an empty window: the person hears what is safe, and can open it again. */
export const watchPage = (shell: Shell, document: WindowDocument): void => {
  const { window } = document
  window.webContents.on('render-process-gone', async (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    document.about = { ...document.about, edited: false }
    document.started = false
    document.pageDied = true
    document.handed = null
    document.savedBeforeClosing?.(false)
    const again = await askToReopen(window, wordsFor(shell))
    if (window.isDestroyed()) return
    if (again) window.webContents.reload()
    else window.close()
  })
}
