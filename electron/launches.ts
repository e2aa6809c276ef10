import { app } from 'electron'
import { z } from 'zod'
import { launchFile } from './launch-file'
import { openUnasked } from './opening'
import { reopenLeft } from './recovering'
import type { Shell } from './shell'
import { bringForward, openWindow } from './window'

const handedOver = z.object({ file: z.string().max(32_768).nullable() })

const ownFile = (): string | null =>
  launchFile(process.argv, app.isPackaged ? null : app.getAppPath(), process.cwd())

/** One app a person: false when another is running already and has been given this launch's file. */
export const isFirstLaunch = (): boolean => app.requestSingleInstanceLock({ file: ownFile() })

const openPath = async (shell: Shell, path: string | null): Promise<void> => {
  const front =
    shell.documents.all().findLast(({ window }) => window.isFocused()) ?? shell.documents.all().at(-1)
  if (path !== null) await openUnasked(shell, front ?? null, { kind: 'file', path })
  else if (front) bringForward(front)
  else openWindow(shell)
}

/** Before the app is ready: macOS names the file of a double-click in an event that may come first. */
export const collectOpenedFiles = (): { take(open: (path: string) => void): void } => {
  const waiting: string[] = []
  let open: ((path: string) => void) | null = null
  app.on('open-file', (event, path) => {
    event.preventDefault()
    if (open) open(path)
    else waiting.push(path)
  })
  return {
    take: opener => {
      open = opener
      for (const path of waiting.splice(0)) opener(path)
    },
  }
}

/** Opens the first window, and from then on what later launches and the system hand over. */
export const openLaunches = async (
  shell: Shell,
  opened: ReturnType<typeof collectOpenedFiles>,
): Promise<void> => {
  app.on('second-instance', (_event, _argv, _folder, data) => {
    void openPath(shell, handedOver.safeParse(data).data?.file ?? null)
  })
  app.on('activate', () => {
    if (shell.documents.all().length === 0) openWindow(shell)
  })
  await reopenLeft(shell)
  const file = ownFile()
  if (file !== null) await openUnasked(shell, null, { kind: 'file', path: file })
  opened.take(path => void openPath(shell, path))
  if (shell.documents.all().length === 0) openWindow(shell)
}
