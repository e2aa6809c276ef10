import type { BrowserWindow } from 'electron'
import type { WindowDocument } from './documents'
import { tellPage } from './shell'

/** Windows that fill the screen because their page asked. */
const asked = new WeakSet<BrowserWindow>()

/** Has a window fill the screen, or stand again as it stood. One that the person made fill it stays so. */
export const fillScreen = (window: BrowserWindow, on: boolean): void => {
  if (!on && asked.delete(window)) window.setFullScreen(false)
  if (!on || window.isFullScreen()) return
  asked.add(window)
  window.setFullScreen(true)
}

/** The page hears when its window no longer fills the screen, whoever saw to that. */
export const watchFullScreen = (document: WindowDocument): void => {
  document.window.on('leave-full-screen', () => tellPage(document, 'leftFullScreen', {}))
}
