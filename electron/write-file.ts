import { randomBytes } from 'node:crypto'
import { type FileHandle, lstat, open, readlink, realpath, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
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

/**
 * Writes a whole file or leaves the old one exactly as it was: the bytes go to a temporary file in the same
 * folder, reach the disk, and only then take the name. Keeps the old file's permissions and writes to the file
 * a symbolic link points to.
 * @returns nothing; else why it was not written, in one sentence
 */
export const writeWhole = async (
  path: string,
  bytes: Uint8Array,
  words: Words,
): Promise<Result<null, Failure<CannotWrite>>> => {
  const cannot = (kind: CannotWrite) => fail(kind, words.shell.cannotWrite[kind](basename(path)))
  try {
    const target = await realFile(path)
    const mode = await modeOf(target)
    if (mode === 'folder') return cannot('folder')
    if (mode !== null && (mode & 0o222) === 0) return cannot('readOnly')
    const temporary = join(dirname(target), `.${randomBytes(8).toString('hex')}.tmp`)
    try {
      await fill(await open(temporary, 'wx', mode ?? 0o666), bytes, mode)
      await rename(temporary, target)
    } catch (error) {
      await unlink(temporary).catch(() => undefined)
      throw error
    }
    await syncFolder(dirname(target))
    return ok(null)
  } catch (error) {
    return cannot(kindOf(errorCode(error)))
  }
}
