import { app, nativeTheme } from 'electron'
import type { Start } from '../src/bridge'
import { fail } from '../src/result'
import { closeDocument } from './closing'
import { handOver, inTurn, type WindowDocument } from './documents'
import { fillScreen } from './full-screen'
import type { Handlers } from './ipc'
import type { Menus } from './menu'
import { chooseModel, openFor, read, recentWanted } from './opening'
import { print } from './printing'
import { recentFiles } from './recent-files'
import { exportPdf, revert, save } from './saving'
import { type Shell, tellPage, wordsFor } from './shell'
import { openWindow, showTitle } from './window'

const platforms: Readonly<Record<string, Start['platform']>> = { darwin: 'mac', win32: 'windows' }
const isModel = /\.logicmodel$/i

/** Keeps the system's own parts of the window in the theme the page shows. */
export const followTheme = ({ memory }: Shell): void => {
  const { theme } = memory.settings()
  nativeTheme.themeSource = theme === 'contrast' ? 'system' : theme
}

const start = async (shell: Shell, document: WindowDocument): Promise<Start> => {
  const { first, path } = document
  // Asked a second time the page has been loaded anew: it gets what its file holds now.
  const again = first === null && path !== null ? await read(shell, { kind: 'file', path }) : null
  const reading = again?.ok ? again.value : first
  const trouble = again && !again.ok ? again.error.says : document.trouble
  document.started = true
  document.first = null
  document.trouble = null
  document.path = null
  document.digest = null
  return {
    file: reading ? handOver(document, reading) : null,
    trouble,
    settings: shell.memory.settings(),
    platform: platforms[process.platform] ?? 'linux',
    appVersion: app.getVersion(),
  }
}

/** The page has answered whether it takes the file it was handed. */
const settle = (shell: Shell, document: WindowDocument, taken: boolean): void => {
  const { handed } = document
  document.handed = null
  if (handed === null || !taken) return
  document.path = handed.path
  document.digest = handed.path === null ? null : handed.digest
  showTitle(shell, document)
  if (handed.path === null) return
  shell.memory.addRecent(handed.path)
  app.addRecentDocument(handed.path)
}

/** What the app does for each thing a page may ask. Arguments have been checked; paths never come from the page. */
export const createHandlers = (shell: Shell, menus: Menus): Handlers =>
  ({
    start: document => start(shell, document),
    newWindow: () => {
      openWindow(shell, null, null)
    },
    openFile: async document => {
      const wanted = await chooseModel(shell, document)
      return wanted ? openFor(shell, document, wanted) : fail('cancelled', '')
    },
    openRecent: async (document, id) => {
      const wanted = recentWanted(shell, id)
      if (!wanted) return fail('failed', wordsFor(shell).shell.noLongerRecent)
      return openFor(shell, document, wanted)
    },
    openExample: (document, name) => openFor(shell, document, { kind: 'example', name }),
    openDropped: async (document, path) =>
      isModel.test(path)
        ? openFor(shell, document, { kind: 'file', path })
        : fail('failed', wordsFor(shell).shell.dropOnlyModels),
    recentFiles: () => recentFiles(shell.memory.recent()),
    shown: (document, taken) => {
      settle(shell, document, taken)
      menus.refreshAll()
    },
    save: (document, asked) =>
      inTurn(document, async () => {
        const saved = await save(shell, document, asked)
        document.savedBeforeClosing?.(saved.ok)
        document.savedBeforeClosing = null
        menus.refreshAll()
        return saved
      }),
    revert: document => inTurn(document, () => revert(shell, document)),
    exportPdf: (document, paper) => exportPdf(shell, document, paper),
    print: async ({ window }, paper) => print(window.webContents, paper, wordsFor(shell)),
    describe: (document, about) => {
      document.about = about
      showTitle(shell, document)
    },
    menu: (document, state) => {
      document.menu = state
      menus.refresh(document)
    },
    setSettings: (_document, settings) => {
      shell.memory.setSettings(settings)
      followTheme(shell)
      menus.refreshAll()
      for (const other of shell.documents.all()) {
        showTitle(shell, other)
        tellPage(other, 'settings', settings)
      }
    },
    fullScreen: ({ window }, on) => fillScreen(window, on),
    closeWindow: async document => {
      // Closing takes the page with it: the answer goes first.
      setImmediate(() => void closeDocument(shell, document))
    },
  }) satisfies Handlers
