import { fileOpen, fileSave } from 'browser-fs-access'
import type { OpenedFile, Outcome } from '../../src/bridge'
import { format } from '../../src/file/format'
import { fail, ok } from '../../src/result'
import { words } from '../words'

/** A file the page may read again and, where the browser allows it, write to. */
export type BrowserFile = {
  readonly opened: OpenedFile
  readonly handle: FileSystemFileHandle | null
}

const extension = `.${format.extension}`

const isCancel = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError'

const cancelled = fail('cancelled', '')

type Readable = {
  readonly name: string
  readonly size: number
  arrayBuffer(): Promise<ArrayBuffer>
  readonly handle?: FileSystemFileHandle
}

/** Reads a file the person picked or dropped; its size is looked at first. */
export const readFile = async (file: Readable): Promise<Outcome<BrowserFile>> => {
  const says = words().panels.files
  if (file.size > format.maxBytes) return fail('failed', says.tooLarge(file.name))
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return ok({ opened: { name: file.name, bytes }, handle: file.handle ?? null })
  } catch {
    return fail('failed', says.cannotRead(file.name))
  }
}

/** Asks for a file. */
export const pickFile = async (): Promise<Outcome<BrowserFile>> => {
  try {
    return await readFile(
      await fileOpen({
        description: words().panels.files.browserFile,
        extensions: [extension],
        mimeTypes: ['application/json'],
      }),
    )
  } catch (error) {
    return isCancel(error) ? cancelled : fail('failed', words().panels.files.cannotOpen)
  }
}

type Writing = {
  readonly blob: Blob
  readonly suggestedName: string
  readonly description: string
  readonly extension: string
  /** Where it was last written, to write there again without asking. */
  readonly handle: FileSystemFileHandle | null
}

/** Writes to the given handle, else asks for a place; a browser that cannot ask downloads it. */
export const writeFile = async (
  writing: Writing,
): Promise<Outcome<{ name: string; handle: FileSystemFileHandle | null }>> => {
  try {
    const handle = await fileSave(
      writing.blob,
      {
        fileName: writing.suggestedName,
        description: writing.description,
        extensions: [writing.extension],
        mimeTypes: [writing.blob.type],
      },
      writing.handle,
    )
    return ok({ name: handle?.name ?? writing.suggestedName, handle })
  } catch (error) {
    return isCancel(error)
      ? cancelled
      : fail('failed', words().panels.files.cannotWrite(writing.suggestedName))
  }
}
