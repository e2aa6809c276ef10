import { constants, type Stats } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { format, formFormat } from '../src/file/format'
import { type Failure, fail, ok, type Result } from '../src/result'
import type { Words } from '../src/words/words'
import { errorCode } from './error-code'

export type CannotRead = 'missing' | 'folder' | 'denied' | 'tooLarge' | 'failed'

const kindOf = (code: string): CannotRead => {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing'
  if (code === 'EISDIR') return 'folder'
  return code === 'EACCES' || code === 'EPERM' ? 'denied' : 'failed'
}

/** How many bytes a file may have, and what is said of one that has more. */
export type Limit = { readonly bytes: number; readonly says: (name: string) => string }

/** Of a form's own file. */
export const formLimit = ({ formFile }: Words): Limit => ({
  bytes: formFormat.maxBytes,
  says: () => formFile.failures['too-large'],
})

const refusal = (stats: Stats, most: number): CannotRead | null => {
  if (stats.isDirectory()) return 'folder'
  if (!stats.isFile()) return 'failed'
  return stats.size > most ? 'tooLarge' : null
}

/**
 * Reads a file's bytes, unless there are more than a document may have or the limit lets, without looking at what they
 * say.
 * @returns the bytes; else what stands in the way, in one sentence. Nothing is changed on disk.
 */
export const readDocument = async (
  path: string,
  words: Words,
  limit: Limit = { bytes: format.maxBytes, says: words.shell.cannotRead.tooLarge },
): Promise<Result<Uint8Array<ArrayBuffer>, Failure<CannotRead>>> => {
  const cannot = (kind: CannotRead) =>
    fail(kind, (kind === 'tooLarge' ? limit.says : words.shell.cannotRead[kind])(basename(path)))
  try {
    // Without waiting: a named pipe would otherwise hold the app until somebody writes to it.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const refused = refusal(await file.stat(), limit.bytes)
      if (refused !== null) return cannot(refused)
      const bytes = new Uint8Array(await file.readFile())
      return bytes.byteLength > limit.bytes ? cannot('tooLarge') : ok(bytes)
    } finally {
      await file.close()
    }
  } catch (error) {
    return cannot(kindOf(errorCode(error)))
  }
}
