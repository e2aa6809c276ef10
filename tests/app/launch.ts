import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'

const root = resolve(import.meta.dirname, '..', '..')
const rootFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const keepMenus = join(import.meta.dirname, 'keep-menus.cjs')

/** A folder of its own for everything one test leaves behind. */
export const freshFolder = async (): Promise<{ path: string; remove: () => Promise<void> }> => {
  const path = await mkdtemp(join(tmpdir(), 'logic-model-'))
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 3 }) }
}

export type Launched = { readonly app: ElectronApplication; readonly page: Page }

const argsFor = (data: string): string[] => [...rootFlags, `--user-data-dir=${data}`, root]

/** Starts the built app; `data` is the folder where it remembers things. */
export const launch = (data: string, ...files: string[]): Promise<Launched> =>
  launchIn('en-US', data, ...files)

/** The same on a computer whose language is another. */
export const launchIn = async (locale: string, data: string, ...files: string[]): Promise<Launched> => {
  const app = await _electron.launch({
    args: ['-r', keepMenus, `--lang=${locale}`, ...argsFor(data), ...files],
  })
  const page = await app.firstWindow()
  await page.waitForSelector('main')
  return { app, page }
}

/** How to start the running app once more, as a double click on a file does. */
export const programOf = (app: ElectronApplication, data: string): { program: string; args: string[] } => ({
  program: app.process().spawnfile,
  args: argsFor(data),
})

/** The title bars of all windows. */
export const titles = async (app: ElectronApplication | null): Promise<string[]> =>
  app ? app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map(each => each.getTitle())) : []

/**
 * Answers the system's dialogs from now on.
 * @param answers the label of the button to press; the path to save to, null for closing the dialog
 * @returns what was asked since: messages, and the names suggested for saving
 */
export const answerDialogs = async (
  app: ElectronApplication | null,
  answers: { readonly message?: string; readonly save?: string | null },
): Promise<() => Promise<string[]>> => {
  if (!app || app.process().exitCode !== null) return async () => []
  await app.evaluate(({ dialog }, { message, save }) => {
    const asked: string[] = []
    Object.assign(globalThis, { asked })
    Object.assign(dialog, {
      showMessageBox: async (_window: unknown, options: Electron.MessageBoxOptions) => {
        asked.push(options.message)
        return { response: options.buttons?.indexOf(message ?? '') ?? 0, checkboxChecked: false }
      },
      showSaveDialog: async (_window: unknown, options: Electron.SaveDialogOptions) => {
        asked.push(options.defaultPath ?? '')
        return { canceled: !save, filePath: save ?? '' }
      },
    })
  }, answers)
  return () => app.evaluate(() => Reflect.get(globalThis, 'asked'))
}

/** Chooses an item of the front window's menu bar by what it says, a menu inside a menu first. */
export const chooseInMenu = (app: ElectronApplication, ...labels: string[]): Promise<void> =>
  app.evaluate(({ BrowserWindow, Menu }, labels) => {
    const window = BrowserWindow.getAllWindows()[0]
    const bar: Electron.Menu = Reflect.get(window ?? {}, 'menuBar') ?? Menu.getApplicationMenu()
    const find = (menu: Electron.Menu, label: string): Electron.MenuItem | undefined =>
      menu.items
        .map(item => (item.label === label ? item : item.submenu ? find(item.submenu, label) : undefined))
        .find(Boolean)
    const item = labels.reduce<Electron.MenuItem | undefined>(
      (inside, label) => find(inside?.submenu ?? bar, label),
      undefined,
    )
    if (!item) throw new Error(`The menu bar has no item ${labels.join(' › ')}`)
    item.click()
  }, labels)

/** How a command's item stands in the front window's menu bar now. */
export const inMenu = (app: ElectronApplication, id: string): Promise<{ label: string; enabled: boolean }> =>
  app.evaluate(({ BrowserWindow, Menu }, id) => {
    const window = BrowserWindow.getAllWindows()[0]
    const bar: Electron.Menu = Reflect.get(window ?? {}, 'menuBar') ?? Menu.getApplicationMenu()
    const item = bar.getMenuItemById(id)
    return { label: item?.label ?? '', enabled: item?.enabled ?? false }
  }, id)
