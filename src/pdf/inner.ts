import type { jsPDF } from 'jspdf'

/** What jsPDF has and keeps from its types. */
export type Doc = jsPDF & {
  readonly __private__: {
    setPdfVersion(version: string): void
    buildDocument(): string
    getArrayBuffer(document: string): ArrayBuffer
  }
  readonly internal: {
    /** Into the current page; while the file is put together, into the file. */
    write(line: string): void
    /** Takes the next object number. */
    newObjectDeferred(): number
    newObjectDeferredBegin(id: number, writes: boolean): void
    /** Pages count from 1; they have their object numbers from the first `putPage` on. */
    getPageInfo(page: number): { readonly objId: number }
    getCurrentPageInfo(): { readonly pageNumber: number }
    /** What each page draws, line by line. */
    readonly pages: readonly (string[] | undefined)[]
    getFont(name: string, style: string): { readonly id: string }
  }
}

const inners = [
  'write',
  'newObjectDeferred',
  'newObjectDeferredBegin',
  'getPageInfo',
  'getCurrentPageInfo',
  'pages',
  'getFont',
] as const

const isDoc = (doc: jsPDF): doc is Doc => {
  const hidden = '__private__' in doc ? doc.__private__ : null
  if (typeof hidden !== 'object' || hidden === null) return false
  return (
    ['setPdfVersion', 'buildDocument', 'getArrayBuffer'].every(name => name in hidden) &&
    inners.every(name => name in doc.internal)
  )
}

/** Throws where a release of jsPDF has these no more. */
export const innerOf = (doc: jsPDF): Doc => {
  if (!isDoc(doc)) throw new Error('This jsPDF does not let its documents be completed.')
  letEventsThrow(doc)
  return doc
}

/** The file, put together. jsPDF's own `output` catches what goes wrong, says so on the console, and gives nothing. */
export const bytesOf = ({ __private__ }: Doc): Uint8Array<ArrayBuffer> =>
  new Uint8Array(__private__.getArrayBuffer(__private__.buildDocument()))

/** jsPDF catches what goes wrong in its event handlers too, and writes on. Here it is thrown. */
const letEventsThrow = (doc: jsPDF): void => {
  const { events } = doc.internal
  events.publish = (topic: string, ...details: unknown[]) => {
    for (const [token, [handle, once]] of Object.entries(events.getTopics()[topic] ?? {})) {
      handle.apply(doc, details)
      if (once) events.unsubscribe(token)
    }
  }
}
