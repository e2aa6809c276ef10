import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'

const root = resolve(import.meta.dirname, '..', '..')
const rootFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** A folder of its own for everything one test leaves behind. */
export const freshFolder = async (): Promise<{ path: string; remove: () => Promise<void> }> => {
  const path = await mkdtemp(join(tmpdir(), 'logic-model-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

export type Launched = { readonly app: ElectronApplication; readonly page: Page }

/** Starts the built app; `data` is the folder where it remembers things. */
export const launch = async (data: string, ...files: string[]): Promise<Launched> => {
  const app = await _electron.launch({ args: [...rootFlags, `--user-data-dir=${data}`, root, ...files] })
  const page = await app.firstWindow()
  await page.waitForSelector('main')
  return { app, page }
}
