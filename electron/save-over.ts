import { stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { type Failure, fail, ok, type Result } from '../src/result'
import type { Words } from '../src/words/words'
import { digestOf } from './digest'
import type { Saves } from './keeping/saves'
import { type CannotRead, readDocument } from './read-file'
import { type Patience, withSaveLock } from './save-lock'
import { type CannotWrite, removeLeftovers, type Written, writeWhole } from './write-file'

/** What came of a save: written, or left alone because the file holds what this window has not seen. */
export type SavedOver =
  | { readonly kind: 'saved'; readonly how: Written }
  | { readonly kind: 'changed'; readonly bytes: Uint8Array<ArrayBuffer> }

export type CannotSave = CannotWrite | CannotRead | 'busy' | 'gone' | 'away'

export type Wanted = {
  readonly path: string
  readonly bytes: Uint8Array
  /** Of the bytes the file must still hold; null: whatever is there goes, the person has said so. */
  readonly over: string | null
  /** Not asked for by anybody just now: a file that was deleted or moved is not brought back. */
  readonly unasked: boolean
}

/** Whether a folder is there to look into: a drive that is unplugged takes its folders with it. */
export const isReachable = (folder: string): Promise<boolean> =>
  stat(folder).then(
    () => true,
    () => false,
  )

/**
 * Writes a document over the one it came from, and over no other: whoever else saves waits, and what the save
 * replaces stays findable on this computer.
 */
export const saveOver = async (
  { path, bytes, over, unasked }: Wanted,
  saves: Saves,
  words: Words,
  patience?: Patience,
): Promise<Result<SavedOver, Failure<CannotSave>>> => {
  const save = async (): Promise<Result<SavedOver, Failure<CannotSave>>> => {
    const there = await readDocument(path, words)
    if (over !== null && there.ok && ![over, digestOf(bytes)].includes(digestOf(there.value)))
      return ok({ kind: 'changed', bytes: there.value })
    if (over !== null && !there.ok && there.error.kind !== 'missing') return there
    if (unasked && !there.ok) {
      const kind = (await isReachable(dirname(path))) ? 'gone' : 'away'
      return fail(kind, words.safety[kind](basename(path)))
    }
    const isOldKept = there.ok && (await saves.keep(there.value))
    const isNewKept = await saves.keep(bytes)
    await removeLeftovers(path)
    const written = await writeWhole(path, bytes, words, isOldKept && isNewKept)
    return written.ok ? ok({ kind: 'saved', how: written.value }) : written
  }
  const done = await withSaveLock(path, save, patience)
  return done === 'busy' ? fail('busy', words.safety.busy(basename(path))) : done
}
