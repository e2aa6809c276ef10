import { modelFileIn } from '../../src/file/in-pdf'
import { type Opened, openFile } from '../../src/file/open'
import { fail, ok, type Result } from '../../src/result'
import type { Words } from '../../src/words/words'
import { formLimit, readDocument } from '../read-file'

export type OpenedBytes = { readonly opened: Opened; readonly bytes: Uint8Array }

/** A form's own file; `name` is what the person called it. */
export const readFormFile = async (
  path: string,
  name: string,
  words: Words,
): Promise<Result<Uint8Array<ArrayBuffer>>> => {
  const read = await readDocument(path, words, formLimit(words))
  return read.ok || read.error.kind === 'tooLarge'
    ? read
    : fail(read.error.kind, words.cli.cannotRead[read.error.kind](name))
}

/** Reads and opens a model, also out of its PDF; `name` is what the person called it. */
export const openModel = async (path: string, name: string, words: Words): Promise<Result<OpenedBytes>> => {
  const read = await readDocument(path, words)
  if (!read.ok) return fail(read.error.kind, words.cli.cannotRead[read.error.kind](name))
  const file = modelFileIn(read.value, words)
  if (!file.ok) return file
  const opened = openFile(file.value, words)
  return opened.ok ? ok({ opened: opened.value, bytes: file.value }) : opened
}
