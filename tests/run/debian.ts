import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

// What a bare Debian lacks for the suites: a browser, a window system without a screen, the libraries Electron
// is linked to, and the readers of PDF and of Office files, with the typeface these are set in, or one as wide.
const wanted = [
  'chromium',
  'xvfb',
  'xauth',
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libdrm2',
  'poppler-utils',
  'qpdf',
  'libreoffice-writer',
  'libreoffice-impress',
  'fonts-liberation',
]

const apt = (...args: string[]) =>
  spawnSync('apt-get', ['-y', '-q', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 10 * 60_000,
  }).status === 0

/** Names of packages apt holds as installed, out of those asked for. */
const installed = (packages: readonly string[]): ReadonlySet<string> => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg's own placeholders.
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n', ...packages], {
    encoding: 'utf8',
  })
  return new Set(
    stdout
      .split('\n')
      .filter(line => line.endsWith(' installed'))
      .map(line => line.replace(/ .*/, '')),
  )
}

/** Libraries renamed when Debian widened its clock: `libasound2` is `libasound2t64` from Debian 13 on. */
const widened = (name: string) => `${name}t64`
const aptKnows = (name: string) => spawnSync('apt-cache', ['show', name]).status === 0

/**
 * As root on a Debian in continuous integration, installs what is missing. Elsewhere the machine is left alone.
 * @returns a sentence when something could not be installed, else null
 */
export const prepareDebian = (): string | null => {
  if (process.env.CI !== 'true' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  const have = installed([...wanted, ...wanted.map(widened)])
  const missing = wanted.filter(name => !have.has(name) && !have.has(widened(name)))
  if (!missing.length) return null
  console.log(`Installing ${missing.join(', ')}…`)
  if (!apt('update')) return 'apt-get update failed.'
  const names = missing.map(name => (aptKnows(widened(name)) ? widened(name) : name))
  return apt('install', '--no-install-recommends', ...names) ? null : 'apt-get install failed.'
}
