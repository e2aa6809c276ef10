import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { build } from 'electron-vite'
import { findElectron, rootFlags } from './find-electron'
import { projectRoot } from './npm-package'

// `npm run dev`: opens the app, and opens it anew whenever a source file changes. The page comes from the build,
// under its own policy, so what is seen here is what ships; the app has no door for a development server.

const settled = 200 // milliseconds without a further change: editors write several files at once

const electron = await findElectron(sentence => console.log(sentence))
if (electron.kind === 'none') {
  console.error(electron.why)
  process.exit(1)
}

let app: ChildProcess | null = null

const stop = async (): Promise<void> => {
  const running = app
  app = null
  if (!running || running.exitCode !== null) return
  running.kill()
  await once(running, 'exit')
}

const open = async (): Promise<void> => {
  try {
    await build({ root: projectRoot, logLevel: 'warn' })
  } catch (error) {
    console.error(error)
    return
  }
  await stop()
  const started = spawn(electron.program, [...rootFlags, projectRoot, ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  started.once('exit', () => {
    if (started === app) process.exit()
  })
  app = started
}

let turn = open()
let waiting: NodeJS.Timeout | undefined
const changed = () => {
  clearTimeout(waiting)
  waiting = setTimeout(() => {
    turn = turn.then(open)
  }, settled)
}

for (const folder of ['src', 'electron', 'renderer', 'assets'])
  watch(join(projectRoot, folder), { recursive: true }, changed)
