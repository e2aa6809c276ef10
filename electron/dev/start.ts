import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { type FoundElectron, findElectron, rootFlags } from './find-electron'
import { projectRoot } from './npm-package'
import { servePage } from './serve'
import { hasWindowSystem } from './window-system'

// `npm start`: opens the app that was just built, in its window where there can be one, else in a browser.

const serveInstead = async (why: string): Promise<void> => {
  const { address } = await servePage(join(projectRoot, 'out', 'renderer'))
  console.log(`${why} The app is served to browsers on this machine instead, until Ctrl+C:\n${address}`)
}

/** A file named on the command line lies in the caller's folder, not in the project's. */
const fromCallersFolder = (argument: string): string =>
  argument.startsWith('-') ? argument : resolve(process.env.INIT_CWD ?? process.cwd(), argument)

const openWindow = (electron: Exclude<FoundElectron, { kind: 'none' }>): void => {
  const given = process.argv.slice(2).map(fromCallersFolder)
  const app = spawn(electron.program, [...rootFlags, projectRoot, ...given], { stdio: 'inherit' })
  app.once('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.kill(signal))
}

const start = async (): Promise<void> => {
  if (!(await hasWindowSystem())) return serveInstead('There is no window system here.')
  const electron = await findElectron(sentence => console.log(sentence))
  if (electron.kind === 'none') return serveInstead(electron.why)
  openWindow(electron)
}

await start()
