import { join } from 'node:path'
import { app, BrowserWindow, screen } from 'electron'
import type { First, WindowDocument } from './documents'
import type { Journal } from './keeping/journal'
import { type Shell, wordsFor } from './shell'
import { startUrl } from './trusted-url'
import { type Rectangle, smallest, windowBounds } from './window-bounds'

const isMac = process.platform === 'darwin'

const freeAreas = (): readonly [Rectangle, ...Rectangle[]] => {
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(display => display.id !== main.id)
  return [main.workArea, ...others.map(display => display.workArea)]
}

const keepBounds = (shell: Shell, window: BrowserWindow): void => {
  const keep = (): void =>
    shell.memory.setBounds({ ...window.getNormalBounds(), maximized: window.isMaximized() })
  window.on('close', keep)
}

/** Name and edited mark in the title bar, in the way each system has for it. */
export const showTitle = (shell: Shell, { window, about, path }: WindowDocument): void => {
  const { shell: says, model } = wordsFor(shell)
  const name = about.name.trim().slice(0, 200) || model.untitled
  window.setDocumentEdited(about.edited)
  if (isMac) window.setRepresentedFilename(path ?? '')
  const mark = about.edited && !isMac ? ` – ${says.edited}` : ''
  window.setTitle(isMac ? name : `${name}${mark} – ${says.appName}`)
}

const blank: First = { reading: null, trouble: null, left: null, form: null }

/**
 * Opens a window of its own for one document.
 * @param journal where what is done to the document is kept; one that a crash has left goes on
 */
export const openWindow = (
  shell: Shell,
  first: Partial<First> = {},
  journal: Journal = shell.journals.fresh(),
): WindowDocument => {
  const remembered = shell.memory.bounds()
  const taken = shell.documents.all().map(({ window }) => window.getNormalBounds())
  const window = new BrowserWindow({
    ...windowBounds(remembered, freeAreas(), taken),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: wordsFor(shell).shell.appName,
    webPreferences: {
      preload: join(app.getAppPath(), 'out', 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  const document = shell.documents.add(window, { ...blank, ...first }, journal)
  window.on('page-title-updated', event => event.preventDefault())
  window.once('ready-to-show', () => {
    if (remembered?.maximized && taken.length === 0) window.maximize()
    window.show()
  })
  keepBounds(shell, window)
  window.once('closed', () => {
    shell.documents.remove(document)
    if (!document.pageDied) journal.end()
  })
  showTitle(shell, document)
  // A window closed while it still loads is no failure.
  window.loadURL(startUrl).catch(error => {
    if (!window.isDestroyed()) throw error
  })
  return document
}

/** Brings a window to the front, wherever it was put away. */
export const bringForward = ({ window }: WindowDocument): void => {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
