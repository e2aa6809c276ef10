import type { WindowDocument } from './documents'
import { createPresence } from './presence'
import { tellPage } from './shell'

const often = 30_000 // milliseconds
/** A window that has just taken a file says so within this time. */
const soon = 2000 // milliseconds

/** Has a window's page hear on which other computers its file is open, and theirs that it is open here. */
export const watchOthers = (document: WindowDocument): void => {
  const presence = createPresence()
  let last: { readonly path: string | null; readonly at: number; readonly told: string } = {
    path: null,
    at: 0,
    told: '[]',
  }
  let looking = false
  const look = async (isAsked: boolean): Promise<void> => {
    const { path } = document
    if (looking || !document.started) return
    if (path === last.path && !isAsked && Date.now() - last.at < often) return
    looking = true
    try {
      if (path === null) await presence.leave()
      const computers = path === null ? [] : await presence.at(path)
      const told = JSON.stringify(computers)
      if (told !== last.told) tellPage(document, 'alsoOpen', { computers })
      last = { path, at: Date.now(), told }
    } finally {
      looking = false
    }
  }
  const timer = setInterval(() => void look(false), soon)
  document.window.on('focus', () => void look(true))
  document.window.once('closed', () => {
    clearInterval(timer)
    void presence.leave()
  })
}
