import type { CommandId, ExampleName } from './commands'
import type { PaperFormat } from './exports/formats'
import type { KeptSave } from './file/spaced'
import type { Result } from './result'
import type { Settings } from './settings'

// The contract between the app and its host (Electron, or a plain browser). Types only: the sandboxed preload
// derives its functions from it, the host's handlers must satisfy it, and both ends check arguments themselves.
// One window holds one document, so a document never needs a name here: the host knows which file is this
// window's, and the page never learns a path.

/** A file's bytes as they are on disk, not yet looked at. */
export type OpenedFile = {
  /** The file's own name without its folder; null for an example or a copy that has no file yet. */
  readonly name: string | null
  readonly bytes: Uint8Array
  /** What tells these bytes from any others, and when they were saved; null where the host cannot look at files. */
  readonly from: { readonly digest: string; readonly at: number } | null
}

/** Another program's file, or a form others have saved, as it is on disk. */
export type ImportFile = { readonly name: string; readonly bytes: Uint8Array }

/** What came of a save: written, or nothing yet, because the file holds what this window has not seen. */
export type Saved =
  | { readonly kind: 'saved'; readonly name: string; readonly digest: string | null }
  | { readonly kind: 'changed'; readonly theirs: OpenedFile }

export type Start = {
  /** What this window shows first; null: a blank model. */
  readonly file: OpenedFile | null
  /** A file that was asked for and could not be read, in one sentence. */
  readonly trouble: string | null
  /**
   * After a crash: the document's text as it was last, to be shown in place of what `file` holds; null where nothing
   * had been changed.
   */
  readonly left: { readonly text: string | null } | null
  /** A form others have saved that the app was opened with: the blank model stands in it. */
  readonly form: ImportFile | null
  readonly settings: Settings
  readonly platform: 'mac' | 'windows' | 'linux' | 'browser'
  readonly appVersion: string
}

/** 'cancelled' when the person closed the dialog: nothing happened, and nothing needs saying. */
export type Outcome<T> = Result<T, { readonly kind: 'cancelled' | 'failed'; readonly says: string }>

export type RecentFile = { readonly id: string; readonly name: string }

/** What is kept of an edit: all of the document's text, or what makes the text kept last into the one now. */
export type KeptEdit =
  | { readonly is: 'whole'; readonly text: string }
  | { readonly is: 'change'; readonly at: number; readonly remove: number; readonly insert: string }

export type Requests = {
  /** Asked once, when the page is ready to show something. */
  start(): Start
  newWindow(): void
  /** Asks for a file and opens it: here if this window is still untouched, else in a window of its own. */
  openFile(): Outcome<OpenedFile | null>
  /** Asks for a file to be looked at beside this window's document, which stays what it is. */
  otherFile(): Outcome<OpenedFile>
  openRecent(id: string): Outcome<OpenedFile | null>
  openExample(name: ExampleName): Outcome<OpenedFile | null>
  /** Asks for another program's file, to be brought in. It never becomes this window's document. */
  chooseImport(): Outcome<ImportFile>
  /** Asks for a form others have saved. */
  chooseForm(): Outcome<ImportFile>
  /** Asks for a picture's file, no larger than a logo may be. */
  choosePicture(): Outcome<ImportFile>
  /** Asks for a place and writes a form's file there, for others. */
  saveForm(form: { text: string; suggestedName: string }): Outcome<{ readonly name: string }>
  recentFiles(): readonly RecentFile[]
  /**
   * Answers every file handed over, by a request or by the `opened` event: true when it is now this window's
   * document, false when it could not be used. Only after true does saving go to that file.
   */
  shown(taken: boolean): void
  /**
   * Writes the document to its file; asks for a place first when it has none, or when `as` is set.
   * @param document `id`: what the document is known by; `over`: the digest of what the file has to hold still; `unasked`: nobody is asked anything
   */
  save(document: {
    text: string
    id: string
    suggestedName: string
    as: boolean
    over: string | null
    unasked: boolean
  }): Outcome<Saved>
  /** The saves of a document this computer has kept. */
  saves(id: string): readonly KeptSave[]
  /** The bytes of an earlier save, if this computer has kept them. */
  earlier(digest: string): Uint8Array | null
  /**
   * Keeps an edit on this computer, whatever becomes of the app and the file. 'again': the whole text is wanted next;
   * 'never': this host keeps none.
   */
  keepEdit(edit: KeptEdit): 'kept' | 'again' | 'failed' | 'never'
  /** The document's file as it is on disk now, after asking whether changes may be dropped. */
  revert(): Outcome<OpenedFile>
  /** Asks for a place and writes a finished paper there; of several files, the others beside the first. */
  exportPaper(paper: {
    format: PaperFormat
    files: readonly Uint8Array[]
    suggestedName: string
  }): Outcome<{ readonly name: string }>
  /** Opens the system's print dialog for what the page has laid out for print; sizes in points. */
  print(paper: { width: number; height: number }): Outcome<null>
  /** For the title bar, the edited mark, and the question before words are lost. */
  describe(document: { name: string; edited: boolean; untouched: boolean }): void
  /** Which commands can run now, and what those with a changing name are called. */
  menu(state: { disabled: readonly CommandId[]; labels: Readonly<Partial<Record<CommandId, string>>> }): void
  setSettings(settings: Settings): void
  /** Has the window fill the screen, or stand again as it stood before. */
  fullScreen(on: boolean): void
  /** Closes this window; asks first when the document is edited. */
  closeWindow(): void
}

export type Events = {
  /** A command chosen in the native menu. */
  command: { readonly id: CommandId }
  /** A file to show in this window, still untouched. */
  opened: OpenedFile
  /** A form others have saved, opened while this window shows a model. */
  form: ImportFile
  /** Something the person should know and do something about, in one sentence. */
  trouble: { readonly says: string }
  /** Something that has been seen to, in one sentence. */
  said: { readonly says: string }
  settings: Settings
  /** Somebody else has written to the document's file; `shown` answers whether that is in the document now. */
  changedOutside: OpenedFile
  /** The other computers on which the document's file is open now, by their names. */
  alsoOpen: { readonly computers: readonly string[] }
  /** The window no longer fills the screen, whoever saw to that. */
  leftFullScreen: Record<string, never>
  /** The person chose to save before closing: save, then ask `closeWindow` again. */
  saveAndClose: Record<string, never>
}

/** What the page's own File offers that a host needs. */
export type DroppedFile = {
  readonly name: string
  readonly size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

export type RequestName = keyof Requests
export type EventName = keyof Events

/** The host as the page sees it: every request a promise. */
export type Host = {
  readonly [N in RequestName]: (...args: Parameters<Requests[N]>) => Promise<ReturnType<Requests[N]>>
} & {
  /** Listens until the given function is called. */
  on<N extends EventName>(name: N, listener: (event: Events[N]) => void): () => void
  /** Opens a file dropped on the window, as openFile does. */
  openDropped(file: DroppedFile): Promise<Outcome<OpenedFile | null>>
}
