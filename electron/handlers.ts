import { app, nativeTheme } from 'electron'
import type { Start } from '../src/bridge'
import { fail, ok } from '../src/result'
import { closeDocument } from './closing'
import { handOver, inTurn, type WindowDocument } from './documents'
import { fillScreen } from './full-screen'
import type { Handlers } from './ipc'
import type { Menus } from './menu'
import { chooseForm, chooseImport, chooseModel, choosePicture, openFor, read, recentWanted } from './opening'
import { exportPaper, saveForm } from './papers'
import { print } from './printing'
import { recentFiles } from './recent-files'
import { standing } from './recovering'
import { revert, save } from './saving'
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
  // Asked a second time the page has been loaded anew, and its document is what the journal says.
  const { reading, trouble, left, form } = document.first ?? (await standing(shell, document))
  document.started = true
  document.pageDied = false
  document.first = null
  document.path = null
  document.digest = null
  document.goesOn = left !== null
  return {
    file: reading ? handOver(document, reading) : null,
    trouble,
    left,
    form,
    settings: shell.memory.settings(),
    platform: platforms[process.platform] ?? 'linux',
    appVersion: app.getVersion(),
  }
}

/** The page has answered whether it takes the file it was handed. */
const settle = (shell: Shell, document: WindowDocument, taken: boolean): void => {
  const { handed, goesOn } = document
  document.handed = null
  document.goesOn = false
  if (handed === null || !taken) return
  document.path = handed.path
  document.digest = handed.path === null ? null : handed.digest
  const file = { path: document.path, digest: document.digest }
  void (goesOn ? document.journal.saved(file) : document.journal.begin(file))
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
      openWindow(shell)
    },
    openFile: async document => {
      const wanted = await chooseModel(shell, document)
      return wanted ? openFor(shell, document, wanted) : fail('cancelled', '')
    },
    otherFile: async document => {
      const wanted = await chooseModel(shell, document)
      const reading = wanted ? await read(shell, wanted) : fail('cancelled', '')
      return reading.ok ? ok(reading.value.file) : reading
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
    chooseImport: document => chooseImport(shell, document),
    chooseForm: document => chooseForm(shell, document),
    choosePicture: document => choosePicture(shell, document),
    saveForm: (document, form) => saveForm(shell, document, form),
    recentFiles: () => recentFiles(shell.memory.recent()),
    shown: (document, taken) => {
      settle(shell, document, taken)
      menus.refreshAll()
    },
    save: (document, asked) =>
      inTurn(document, async () => {
        const saved = await save(shell, document, asked)
        // A file that was changed is merged and saved again; only then is it known.
        if (saved.ok && saved.value.kind === 'changed') return saved
        document.savedBeforeClosing?.(saved.ok)
        document.savedBeforeClosing = null
        menus.refreshAll()
        return saved
      }),
    saves: (_document, id) => shell.saves.of(id),
    earlier: (_document, digest) => shell.saves.read(digest),
    keepEdit: (document, entry) => {
      // Somebody is working, so what was opened does not make the app stop. What a crash left is kept whole first.
      if (entry.is === 'change') void shell.tries.forget()
      return document.journal.keep(entry)
    },
    revert: document => inTurn(document, () => revert(shell, document)),
    exportPaper: (document, paper) => exportPaper(shell, document, paper),
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
