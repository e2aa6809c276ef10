import { randomBytes } from 'node:crypto'
import { open, readdir, stat, unlink, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { errorCode } from './error-code'
import { isOrphan } from './save-lock'

// Beside the model while it is open, a small file that says on which computer. A hint from people to people, and never
// a reason to refuse work: where a folder takes no such file, nobody is told.

/** In milliseconds: untouched for so long a hint is no longer believed, and for so long it is cleared away. */
const stale = 150_000
const forgotten = 24 * 3_600_000
/** In bytes, of what somebody else's hint may say. */
const longest = 300
/** So many hints are looked at; a folder may hold anything. */
const most = 50

export type Presence = {
  /**
   * Says that this file is open here, and no longer another.
   * @returns the names of the other computers it is open on, each once, sorted
   */
  at(path: string): Promise<readonly string[]>
  /** The file is no longer open here. */
  leave(): Promise<void>
}

const prefixOf = (path: string): string => `.${basename(path)}.open-`

/** A hint as it stands; null where it is gone or cannot be read. */
const seen = async (hint: string): Promise<{ readonly says: string; readonly touched: number } | null> => {
  const file = await open(hint, 'r').catch(() => null)
  if (file === null) return null
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(longest), 0, longest, 0)
    const { mtimeMs } = await file.stat()
    return { says: new TextDecoder().decode(buffer.subarray(0, bytesRead)), touched: mtimeMs }
  } catch {
    return null
  } finally {
    await file.close()
  }
}

/** As people call it: without the network it is in, and nothing but what can be shown. */
const computerOf = (says: string): string =>
  (says.split(' ')[1] ?? '')
    .replace(/\..*/, '')
    .replace(/[\p{C}\p{Z}]/gu, '')
    .slice(0, 60)

const touch = async (hint: string, says: string): Promise<void> => {
  const now = new Date()
  await utimes(hint, now, now).catch(async error => {
    if (errorCode(error) === 'ENOENT') await writeFile(hint, says, { flag: 'wx' })
  })
}

const othersAt = async (path: string, own: string, host: string): Promise<readonly string[]> => {
  const folder = dirname(path)
  const names = await readdir(folder).catch((): string[] => [])
  const hints = names.filter(name => name.startsWith(prefixOf(path)) && name !== own).slice(0, most)
  if (hints.length === 0) return []
  // By the clock of whoever keeps the folder: those of two computers may be far apart.
  const now = await stat(join(folder, own)).then(
    ({ mtimeMs }) => mtimeMs,
    () => Date.now(),
  )
  const computers = new Set<string>()
  for (const name of hints) {
    const hint = await seen(join(folder, name))
    if (hint === null) continue
    if (isOrphan(hint.says, host) || now - hint.touched > forgotten)
      await unlink(join(folder, name)).catch(() => undefined)
    else if (now - hint.touched <= stale) computers.add(computerOf(hint.says))
  }
  computers.delete('')
  return [...computers].sort()
}

/** One window's presence. @param host the name of this computer */
export const createPresence = (host: string = hostname()): Presence => {
  const id = randomBytes(8).toString('hex')
  const says = `${process.pid} ${host} ${id}`
  let standing: string | null = null
  const leave = async (): Promise<void> => {
    const hint = standing
    standing = null
    if (hint !== null) await unlink(hint).catch(() => undefined)
  }
  return {
    at: async path => {
      const own = `${prefixOf(path)}${id}`
      const hint = join(dirname(path), own)
      if (standing !== hint) await leave()
      standing = hint
      await touch(hint, says).catch(() => undefined)
      // Left while this was being written.
      if (standing !== hint) await unlink(hint).catch(() => undefined)
      return othersAt(path, own, host)
    },
    leave,
  }
}
