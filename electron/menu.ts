import { app, Menu } from 'electron'
import { type CommandId, commandIds } from '../src/commands'
import type { WindowDocument } from './documents'
import { type MenuActions, menuTemplate } from './menu-template'
import { chooseModel, openUnasked, recentWanted } from './opening'
import { recentFiles } from './recent-files'
import { type Shell, tellPage, wordsFor } from './shell'
import { openWindow } from './window'

const isMac = process.platform === 'darwin'

const withoutWindow = async (shell: Shell, id: CommandId): Promise<void> => {
  if (id === 'file.new') openWindow(shell)
  const wanted = id === 'file.open' ? await chooseModel(shell, null) : null
  if (wanted) await openUnasked(shell, null, wanted)
}

const actionsFor = (shell: Shell, document: WindowDocument | null): MenuActions => ({
  command: id => {
    if (document) tellPage(document, 'command', { id })
    else void withoutWindow(shell, id)
  },
  openRecent: id => {
    const wanted = recentWanted(shell, id)
    if (wanted) void openUnasked(shell, document, wanted)
  },
  openExample: name => void openUnasked(shell, document, { kind: 'example', name }),
})

// With no window open, as on macOS, only what opens one can be chosen.
const windowless = {
  disabled: commandIds.filter(id => id !== 'file.new' && id !== 'file.open'),
  labels: {},
}

const build = (shell: Shell, document: WindowDocument | null): Menu =>
  Menu.buildFromTemplate(
    menuTemplate({
      words: wordsFor(shell),
      isMac,
      state: document?.menu ?? windowless,
      recent: recentFiles(shell.memory.recent()),
      actions: actionsFor(shell, document),
    }),
  )

/** Every window's menu bar, kept as its document wants it. */
export type Menus = {
  /** After a document's commands changed. */
  refresh(document: WindowDocument): void
  /** After what all menus show changed: recent files, the language. */
  refreshAll(): void
}

/** On macOS the one menu bar is that of the window in front; elsewhere each window has its own. */
export const createMenus = (shell: Shell): Menus => {
  const shown = new WeakMap<WindowDocument, { readonly menu: Menu; readonly said: string }>()
  const isInFront = ({ window }: WindowDocument): boolean => window.isFocused()

  // Only what an item is called needs a new menu; whether it can be chosen is set on the one that stands.
  const menuOf = (document: WindowDocument): Menu => {
    const { language, labels } = shell.memory.settings()
    const said = JSON.stringify([document.menu.labels, shell.memory.recent(), language, labels])
    const standing = shown.get(document)
    if (standing?.said !== said) {
      const menu = build(shell, document)
      shown.set(document, { menu, said })
      return menu
    }
    for (const id of commandIds) {
      const item = standing.menu.getMenuItemById(id)
      if (item) item.enabled = !document.menu.disabled.includes(id)
    }
    return standing.menu
  }

  const refresh = (document: WindowDocument): void => {
    if (document.window.isDestroyed()) return
    const before = shown.get(document)?.menu
    const menu = menuOf(document)
    if (isMac) {
      if (isInFront(document)) Menu.setApplicationMenu(menu)
    } else if (menu !== before) document.window.setMenu(menu)
  }

  if (isMac) {
    app.on('browser-window-focus', (_event, window) => {
      const document = shell.documents.of(window.webContents.id)
      if (document) refresh(document)
    })
    app.on('window-all-closed', () => Menu.setApplicationMenu(build(shell, null)))
  } else Menu.setApplicationMenu(null)

  return {
    refresh,
    refreshAll: () => {
      for (const document of shell.documents.all()) refresh(document)
    },
  }
}
