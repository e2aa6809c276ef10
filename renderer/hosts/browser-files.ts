import type { DroppedFile, ImportFile, OpenedFile, Outcome } from '../../src/bridge'
import { format, isPdf } from '../../src/file/format'
import { fail, ok } from '../../src/result'
import { words } from '../words'

/** How many bytes a file may have, and what is said of one that has more. */
type Limit = { readonly bytes: number; readonly says: (name: string) => string }

/** Reads a file the person picked or dropped; its size is looked at first. */
export const readFile = async (file: DroppedFile, limit?: Limit): Promise<Outcome<OpenedFile>> => {
  const says = words().panels.files
  const { bytes: most, says: tooLarge } = limit ?? { bytes: format.maxBytes, says: says.tooLarge }
  if (file.size > most) return fail('failed', tooLarge(file.name))
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    // What is inside a PDF is nobody's file yet.
    return ok({ name: isPdf(bytes) ? null : file.name, bytes, from: null })
  } catch {
    return fail('failed', says.cannotRead(file.name))
  }
}

/** Asks for a file, with the picker every browser has; `accept` are endings and media types. */
export const pickFile = (accept: string, limit?: Limit): Promise<Outcome<OpenedFile>> =>
  new Promise(resolve => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.oncancel = () => resolve(fail('cancelled', ''))
    input.onchange = () => {
      const file = input.files?.[0]
      resolve(file ? readFile(file, limit) : fail('cancelled', ''))
    }
    input.click()
  })

/** The same for a file that becomes nobody's document. */
export const pickToBring = async (accept: string, limit?: Limit): Promise<Outcome<ImportFile>> => {
  const read = await pickFile(accept, limit)
  return read.ok ? ok({ name: read.value.name ?? '', bytes: read.value.bytes }) : read
}

/** Hands a file to the browser's downloads, under a name of the browser's choosing where that one is taken. */
export const download = (bytes: Uint8Array<ArrayBuffer>, type: string, name: string): void => {
  const address = URL.createObjectURL(new Blob([bytes], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser takes the bytes when the download begins, which is after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
