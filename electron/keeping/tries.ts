import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** How often the app has opened what a crash had left, and stopped again before it had stood for a while. */
export type Tries = {
  count(): Promise<number>
  add(): Promise<void>
  /** What was opened does not make the app stop: asked often, it costs nothing. */
  forget(): Promise<void>
}

/** @param path of the file that remembers; where it cannot be written, no try is counted */
export const openTries = (path: string): Tries => {
  const count = async (): Promise<number> => {
    const text = await readFile(path, 'utf8').catch(() => '')
    return /^\d{1,3}$/.test(text) ? Number(text) : 0
  }
  let isKnownGone = false
  return {
    count,
    add: async () => {
      isKnownGone = false
      const next = (await count()) + 1
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, String(next))
    },
    forget: async () => {
      if (isKnownGone) return
      isKnownGone = true
      await rm(path, { force: true })
    },
  }
}
