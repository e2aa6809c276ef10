import { join } from 'node:path'
import { app } from 'electron'
import { registerAppScheme, serveApp } from './app-protocol'
import { guardClosing, guardQuitting } from './closing'
import { createDocuments, type WindowDocument } from './documents'
import { watchFullScreen } from './full-screen'
import { createHandlers, followTheme } from './handlers'
import { answerRequests } from './ipc'
import { openJournals } from './keeping/journal'
import { openSaves } from './keeping/saves'
import { openTries } from './keeping/tries'
import { catchEverything, watchPage } from './last-words'
import { collectOpenedFiles, isFirstLaunch, openLaunches } from './launches'
import { createMenus } from './menu'
import { guardPages, lockDown } from './security'
import { type Shell, wordsFor } from './shell'
import { openMemory } from './store'
import { watchFile } from './watching'
import { watchOthers } from './watching-others'

const memory = openMemory(() => app.getLocale(), console.error)

// The app, step by step. What each step does is in the file it comes from.

const openApp = async (opened: ReturnType<typeof collectOpenedFiles>): Promise<void> => {
  await app.whenReady()
  guardPages()
  serveApp()
  const prepare = (document: WindowDocument): void => {
    menus.refresh(document)
    guardClosing(shell, document)
    watchPage(shell, document)
    watchFullScreen(document)
    watchFile(shell, document)
    watchOthers(document)
  }
  const saves = openSaves(join(app.getPath('userData'), 'saves'))
  const journals = openJournals(join(app.getPath('userData'), 'recovery'))
  const tries = openTries(join(app.getPath('userData'), 'recovery-tries'))
  void saves.prune(Date.now())
  const shell: Shell = { documents: createDocuments(prepare), memory, saves, journals, tries }
  const menus = createMenus(shell)
  followTheme(shell)
  answerRequests(shell.documents, createHandlers(shell, menus))
  guardQuitting(shell)
  await openLaunches(shell, opened)
}

catchEverything(() => wordsFor({ memory }))
lockDown()
registerAppScheme()
app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit()
})
if (isFirstLaunch()) void openApp(collectOpenedFiles())
else app.quit()
