import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { wordsOf } from '../../src/words/words'
import { answerDialogs, freshFolder, type Launched, launch } from './launch'

/** The text of a model that has a name and nothing else. */
export const modelText = (name: string): string =>
  `${JSON.stringify({ format: 'logic-model', version: 1, id: 'd1', initiative: { name } }, null, 2)}\n`

export type OneApp = {
  /** A path in the test's own folder, where “Reading.logicmodel” lies. */
  at(...parts: string[]): string
  /** Starts the app, which remembers things in `data`. */
  start(...files: string[]): Promise<Launched>
  /** The app that was started last, unless it has been quit. */
  running(): Launched['app'] | null
  quit(): Promise<void>
  /** As when the power goes. */
  kill(): Promise<void>
}

/** One app at a time, each test with a folder of its own: called at the head of a test file. */
export const oneApp = (): OneApp => {
  let folder: Awaited<ReturnType<typeof freshFolder>>
  let running: Launched['app'] | null = null
  /** It may have ended by itself, or been told to. */
  let main: ReturnType<Launched['app']['process']> | null = null
  const at = (...parts: string[]) => join(folder.path, ...parts)

  const quit = async (): Promise<void> => {
    const app = running
    running = null
    if (main?.exitCode === null && main.signalCode === null) await app?.close()
  }

  beforeEach(async () => {
    folder = await freshFolder()
    await writeFile(at('Reading.logicmodel'), modelText('Reading together'))
  })
  afterEach(async () => {
    if (main?.exitCode === null) await answerDialogs(running, { message: wordsOf('en').shell.dropChanges })
    await quit()
    await folder.remove()
  })

  return {
    at,
    quit,
    running: () => running,
    start: async (...files) => {
      const launched = await launch(at('data'), ...files)
      running = launched.app
      main = running.process()
      return launched
    },
    kill: async () => {
      running = null
      const ended = new Promise(done => main?.once('exit', done))
      main?.kill('SIGKILL')
      await ended
    },
  }
}
