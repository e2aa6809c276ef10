import type { BrowserWindow } from 'electron'
import type { ImportFile, OpenedFile, Requests } from '../src/bridge'
import type { Journal } from './keeping/journal'

/** Where a file's bytes came from; path null for an example, which is nobody's file yet. */
export type Origin = { readonly path: string | null; readonly digest: string }

/** A file that has been read and not yet been shown. */
export type Reading = Origin & { readonly file: OpenedFile }

/** What a window shows first. */
export type First = {
  /** Null: a blank model. */
  readonly reading: Reading | null
  /** A file that was asked for and could not be read, in one sentence. */
  readonly trouble: string | null
  /** What a crash has left of the document; `text` null where nothing had been changed. */
  readonly left: { readonly text: string | null } | null
  /** A form others have saved, which the page puts its model into. */
  readonly form: ImportFile | null
}

/** One window and the document in it. Only main knows which file that is. */
export type WindowDocument = {
  readonly window: BrowserWindow
  /** The file that Save writes to. */
  path: string | null
  /** Of that file's bytes as this window last read or wrote them. */
  digest: string | null
  /** Handed to the page, which has not said yet whether it can use it. */
  handed: Origin | null
  /** What the page gets when it first asks; null once it has. */
  first: First | null
  /** What is done to the document, kept on this computer until it is in a file or let go. */
  readonly journal: Journal
  /** The page goes on with what its journal holds, so that must stay. */
  goesOn: boolean
  /** Its page is gone and cannot say what it held. */
  pageDied: boolean
  /** Whether the page has asked for its start. */
  started: boolean
  about: Parameters<Requests['describe']>[0]
  menu: Parameters<Requests['menu']>[0]
  /** The question before closing stands on the screen. */
  asking: boolean
  /** The question has been answered: close, edited or not. */
  mayClose: boolean
  /** Called once the save before closing has ended: whether the document is safe in its file. */
  savedBeforeClosing: ((saved: boolean) => void) | null
  /** Saving and reverting, one after the other. */
  busy: Promise<unknown>
}

/** The windows that are open, each with its document. */
export type Documents = {
  add(window: BrowserWindow, first: First, journal: Journal): WindowDocument
  remove(document: WindowDocument): void
  /** By the id of the window's web contents; undefined for a page that is none of ours. */
  of(contentsId: number): WindowDocument | undefined
  /** The window that holds a file, or is about to. */
  holding(path: string): WindowDocument | undefined
  all(): readonly WindowDocument[]
}

/** @param added called with each new window's document, before its page has loaded */
export const createDocuments = (added: (document: WindowDocument) => void): Documents => {
  const open = new Map<number, WindowDocument>()
  const all = () => [...open.values()]
  return {
    add: (window, first, journal) => {
      const document: WindowDocument = {
        window,
        path: null,
        digest: null,
        handed: null,
        first,
        journal,
        goesOn: false,
        pageDied: false,
        started: false,
        // Not free for another file until its page says so: before that it may not be listening.
        about: { name: '', edited: false, untouched: false },
        menu: { disabled: [], labels: {} },
        asking: false,
        mayClose: false,
        savedBeforeClosing: null,
        busy: Promise.resolve(),
      }
      open.set(window.webContents.id, document)
      added(document)
      return document
    },
    remove: document => {
      for (const [id, other] of open) if (other === document) open.delete(id)
    },
    of: contentsId => open.get(contentsId),
    holding: path =>
      all().find(({ path: own, handed, first }) => [own, handed?.path, first?.reading?.path].includes(path)),
    all,
  }
}

/** Whether a window may show another file without anything being lost. */
export const isFree = (document: WindowDocument): boolean =>
  document.started && document.about.untouched && document.handed === null

/** Hands a file to the window's page, which answers whether it takes it. */
export const handOver = (document: WindowDocument, { path, digest, file }: Reading): OpenedFile => {
  document.handed = { path, digest }
  return file
}

/** Runs saving and reverting one after the other: the second starts from what the first left behind. */
export const inTurn = <T>(document: WindowDocument, work: () => Promise<T>): Promise<T> => {
  const turn = document.busy.then(work, work)
  document.busy = turn
  return turn
}
