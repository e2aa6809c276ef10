import { randomBytes } from 'node:crypto'
import {
  type FileHandle,
  lstat,
  open,
  readdir,
  readlink,
  realpath,
  rename,
  stat,
  unlink,
} from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type Failure, fail, ok, type Result } from '../src/result'
import type { Words } from '../src/words/words'
import { errorCode } from './error-code'

export type CannotWrite = 'readOnly' | 'denied' | 'folder' | 'folderGone' | 'full' | 'failed'

const kindOf = (code: string): CannotWrite => {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'folderGone'
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'full'
  if (code === 'EISDIR') return 'folder'
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'denied' : 'failed'
}

/** The file a path really means: where its symbolic links lead, even if nothing is there yet. */
const realFile = async (path: string): Promise<string> => {
  try {
    return await realpath(path)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    const isLink = await lstat(path).then(
      stats => stats.isSymbolicLink(),
      () => false,
    )
    return isLink ? realFile(resolve(dirname(path), await readlink(path))) : path
  }
}

const modeOf = async (path: string): Promise<number | 'folder' | null> => {
  try {
    const stats = await stat(path)
    return stats.isDirectory() ? 'folder' : stats.mode & 0o777
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

const fill = async (file: FileHandle, bytes: Uint8Array, mode: number | null): Promise<void> => {
  try {
    await file.writeFile(bytes)
    if (mode !== null) await file.chmod(mode)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** So that the new name outlives a power cut too; some systems cannot do this for a folder, and lose nothing. */
const syncFolder = async (folder: string): Promise<void> => {
  try {
    const handle = await open(folder, 'r')
    await handle.sync().finally(() => handle.close())
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF'].includes(errorCode(error))) throw error
  }
}

/** What a folder or a sync client refuses for a moment, or for good, where the file itself may still be written. */
const refusals: readonly string[] = ['EACCES', 'EPERM', 'EBUSY', 'EEXIST']
const waits = [60, 240] // milliseconds before each further try

const replace = async (target: string, bytes: Uint8Array, mode: number | null): Promise<void> => {
  const temporary = join(dirname(target), temporaryName(basename(target)))
  try {
    await fill(await open(temporary, 'wx', mode ?? 0o666), bytes, mode)
    await rename(temporary, target)
  } catch (error) {
    await unlink(temporary).catch(() => undefined)
    throw error
  }
  await syncFolder(dirname(target))
}

const isRefusal = (error: unknown): boolean => refusals.includes(errorCode(error))

/**
 * Gives a file these bytes, all of them or none: tried again where the folder refuses for a moment. Throws what the
 * system says.
 * @param mode the file's permissions; null: as the system has them for a new file
 */
export const replaceFile = async (target: string, bytes: Uint8Array, mode: number | null): Promise<void> => {
  for (const wait of waits)
    try {
      await replace(target, bytes, mode)
      return
    } catch (error) {
      if (!isRefusal(error)) throw error
      await setTimeout(wait)
    }
  await replace(target, bytes, mode)
}

/** Over the old bytes, which are lost halfway if the power goes: only ever with a copy kept elsewhere. */
const writeInPlace = async (target: string, bytes: Uint8Array): Promise<void> => {
  const file = await open(target, 'r+')
  try {
    await file.writeFile(bytes)
    await file.truncate(bytes.byteLength)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** 'in place': the folder took no new file, so the old one was written over. */
export type Written = 'whole' | 'in place'

/**
 * Writes a whole file or leaves the old one exactly as it was: the bytes go to a temporary file in the same
 * folder, reach the disk, and only then take the name. Keeps the old file's permissions and writes to the file
 * a symbolic link points to.
 * @param keptElsewhere whether the old bytes and the new are safe in another place, so that where the folder keeps
 *   refusing a new file the old one may be written over
 * @returns how it was written; else why it was not, in one sentence
 */
export const writeWhole = async (
  path: string,
  bytes: Uint8Array,
  words: Words,
  keptElsewhere = false,
): Promise<Result<Written, Failure<CannotWrite>>> => {
  const cannot = (kind: CannotWrite) => fail(kind, words.shell.cannotWrite[kind](basename(path)))
  try {
    const target = await realFile(path)
    const mode = await modeOf(target)
    if (mode === 'folder') return cannot('folder')
    if (mode !== null && (mode & 0o222) === 0) return cannot('readOnly')
    try {
      await replaceFile(target, bytes, mode)
      return ok('whole')
    } catch (error) {
      if (mode === null || !keptElsewhere || !isRefusal(error)) throw error
      await writeInPlace(target, bytes)
      return ok('in place')
    }
  } catch (error) {
    return cannot(kindOf(errorCode(error)))
  }
}

const longestStem = 60

const stemOf = (name: string): string => `.${name.slice(0, longestStem)}.`

/** The name a file's bytes go by until they are whole. */
const temporaryName = (name: string): string => `${stemOf(name)}${randomBytes(8).toString('hex')}.tmp`

/** Removes what a write of this file that was cut off has left beside it; nobody else may be writing it. */
export const removeLeftovers = async (path: string): Promise<void> => {
  const target = await realFile(path)
  const stem = stemOf(basename(target))
  const isLeftover = (name: string) =>
    name.startsWith(stem) && /^[0-9a-f]{16}\.tmp$/.test(name.slice(stem.length))
  const names = await readdir(dirname(target)).catch((): string[] => [])
  for (const name of names.filter(isLeftover))
    await unlink(join(dirname(target), name)).catch(() => undefined)
}
