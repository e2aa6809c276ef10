import { randomBytes } from 'node:crypto'
import { type FileHandle, open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { errorCode } from './error-code'

// Beside the model, held from the look at the file to the rename: two computers that save in one shared folder
// take turns. A drive or folder that takes no such file is written without it.

/** In milliseconds: how long a lock stands untouched before it counts as left behind, and how long all waiting is. */
export type Patience = { readonly stale: number; readonly longest: number; readonly each: number }

const usual: Patience = { stale: 5000, longest: 20_000, each: 40 }

/** The lock of a file. */
export const lockOf = (path: string): string => join(dirname(path), `.${basename(path)}.saving`)

/** A lock as it stands, null when there is none: the same for as long as nobody has touched it. */
const seen = async (lock: string): Promise<string | null> => {
  try {
    const [text, { mtimeMs }] = [await readFile(lock, 'utf8'), await stat(lock)]
    return `${text} ${mtimeMs}`
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? null : errorCode(error)
  }
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) !== 'ESRCH'
  }
}

/**
 * Whether what says `pid computer …` was left behind by a process of this computer that is no more: nobody has to wait
 * for it.
 */
export const isOrphan = (standing: string, here: string = hostname()): boolean => {
  const [pid, host] = standing.split(' ')
  return host === here && /^\d+$/.test(pid ?? '') && !isRunning(Number(pid))
}

const create = async (lock: string, mine: string): Promise<FileHandle | 'taken' | 'none'> => {
  let file: FileHandle
  try {
    file = await open(lock, 'wx')
  } catch (error) {
    return errorCode(error) === 'EEXIST' ? 'taken' : 'none'
  }
  try {
    await file.writeFile(mine)
    return file
  } catch {
    // A full disk takes a name and no word: a lock that says nothing would only keep others waiting.
    await file.close()
    await unlink(lock).catch(() => undefined)
    return 'none'
  }
}

/** Moves a lock that was left behind out of the way; a live one that came in its place is put back. */
const takeOver = async (lock: string, standing: string): Promise<void> => {
  const aside = `${lock}-${randomBytes(8).toString('hex')}`
  try {
    await rename(lock, aside)
    if ((await seen(aside)) === standing) await unlink(aside)
    else await rename(aside, lock)
  } catch {
    // Somebody else was faster, or the drive refuses: what stands there then is looked at anew.
  }
}

/** Removes what a takeover that was cut off has left; one that is under way may have to be put back. */
const removeAsides = async (lock: string, patience: Patience): Promise<void> => {
  const names = await readdir(dirname(lock)).catch((): string[] => [])
  for (const name of names.filter(name => name.startsWith(`${basename(lock)}-`))) {
    const aside = join(dirname(lock), name)
    const standing = await seen(aside)
    const touched = await stat(aside).then(
      ({ mtimeMs }) => mtimeMs,
      () => Date.now(),
    )
    if ((standing !== null && isOrphan(standing)) || Date.now() - touched > 2 * patience.longest)
      await unlink(aside).catch(() => undefined)
  }
}

const acquire = async (
  lock: string,
  mine: string,
  patience: Patience,
): Promise<FileHandle | 'busy' | 'none'> => {
  const begun = Date.now()
  let standing: string | null = null
  let since = begun
  for (;;) {
    const created = await create(lock, mine)
    if (created !== 'taken') return created
    const now = await seen(lock)
    if (now !== standing) {
      standing = now
      since = Date.now()
    }
    const isLeft = standing !== null && (isOrphan(standing) || Date.now() - since > patience.stale)
    if (standing !== null && isLeft) await takeOver(lock, standing)
    else if (Date.now() - begun > patience.longest) return 'busy'
    else await setTimeout(patience.each * (0.5 + Math.random()))
  }
}

const touch = (held: FileHandle): void => {
  const now = new Date()
  // A drive that cannot do this makes others wait no less: only a save of over five seconds needs it.
  held.utimes(now, now).catch(() => undefined)
}

/**
 * Runs `work` while no other computer saves the same file.
 * @returns what the work gives back; 'busy' when others kept the file all the time
 */
export const withSaveLock = async <T>(
  path: string,
  work: () => Promise<T>,
  patience: Patience = usual,
): Promise<T | 'busy'> => {
  const lock = lockOf(path)
  const mine = `${process.pid} ${hostname()} ${randomBytes(8).toString('hex')}`
  const held = await acquire(lock, mine, patience)
  if (held === 'busy') return 'busy'
  if (held === 'none') return work()
  await removeAsides(lock, patience)
  const fresh = setInterval(() => touch(held), patience.stale / 4)
  try {
    return await work()
  } finally {
    clearInterval(fresh)
    await held.close()
    if ((await readFile(lock, 'utf8').catch(() => '')) === mine) await unlink(lock).catch(() => undefined)
  }
}
