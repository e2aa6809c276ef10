import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { app } from 'electron'
import type { ImportFile, OpenedFile, Outcome } from '../src/bridge'
import type { ExampleName } from '../src/commands'
import { format, isFormName, isPdf } from '../src/file/format'
import { fail, ok } from '../src/result'
import type { Words } from '../src/words/words'
import { askForForm, askForImport, askForModel, askForPicture } from './dialogs'
import { digestOf } from './digest'
import { handOver, isFree, type Reading, type WindowDocument } from './documents'
import { formLimit, type Limit, readDocument } from './read-file'
import { recentId } from './recent-files'
import { type Shell, tellPage, wordsFor } from './shell'
import { bringForward, openWindow } from './window'

/** A file on disk, or an example: a copy of it, which is nobody's file yet. */
type Wanted =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'example'; readonly name: ExampleName }

/** One spelling for one file, so that it is known again: links followed, letters as on disk. */
const settled = (path: string): Promise<string> => realpath(path).catch(() => path)

const exampleFile = (name: ExampleName, { commands }: Words): string =>
  join(app.getAppPath(), 'assets', 'examples', commands.exampleFile(name))

/** When a file was last written to. */
export const savedAt = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => Date.now(),
  )

/** Reads a file or an example; the failure is one sentence. */
export const read = async (shell: Shell, wanted: Wanted): Promise<Outcome<Reading>> => {
  const words = wordsFor(shell)
  const path = wanted.kind === 'file' ? await settled(wanted.path) : exampleFile(wanted.name, words)
  const bytes = await readDocument(path, words)
  if (!bytes.ok) return fail('failed', bytes.error.says)
  const digest = digestOf(bytes.value)
  // What is inside a PDF is a copy as well: saving must never write over the PDF.
  if (wanted.kind === 'example' || isPdf(bytes.value))
    return ok({ path: null, digest, file: { name: null, bytes: bytes.value, from: null } })
  const at = await savedAt(path)
  return ok({ path, digest, file: { name: basename(path), bytes: bytes.value, from: { digest, at } } })
}

/** A form others have saved is nobody's document: it goes to the page of a model, and a blank one stands in it. */
const handForm = async (shell: Shell, document: WindowDocument | null, path: string): Promise<Opened> => {
  const words = wordsFor(shell)
  const bytes = await readDocument(path, words, formLimit(words))
  if (!bytes.ok) return fail('failed', bytes.error.says)
  const form = { name: basename(path), bytes: bytes.value }
  if (document?.started) {
    bringForward(document)
    tellPage(document, 'form', form)
  } else if (document?.first) document.first = { ...document.first, form }
  else openWindow(shell, { form })
  return ok(null)
}

/** What became of a file that was asked for, as the window that asked needs to know it. */
type Opened = Outcome<OpenedFile | null>

/**
 * Opens what is wanted where it belongs: in the window that has the file already, in the given one if nothing is
 * lost there, else in a new one. A form goes to the given window, whatever that shows.
 * @returns the file for the given window to show; null when another window has it
 */
export const openFor = async (
  shell: Shell,
  document: WindowDocument | null,
  wanted: Wanted,
): Promise<Opened> => {
  if (wanted.kind === 'file' && isFormName(wanted.path)) return handForm(shell, document, wanted.path)
  const holder = wanted.kind === 'file' ? shell.documents.holding(await settled(wanted.path)) : undefined
  if (holder) {
    bringForward(holder)
    return ok(null)
  }
  const reading = await read(shell, wanted)
  if (!reading.ok) return reading
  if (document && isFree(document)) return ok(handOver(document, reading.value))
  openWindow(shell, { reading: reading.value })
  return ok(null)
}

/** The same for what the page did not ask for itself: a menu, a second launch, the system. */
export const openUnasked = async (
  shell: Shell,
  document: WindowDocument | null,
  wanted: Wanted,
): Promise<void> => {
  const opened = await openFor(shell, document, wanted)
  if (opened.ok) {
    if (opened.value && document) tellPage(document, 'opened', opened.value)
  } else if (document?.started) {
    bringForward(document)
    tellPage(document, 'trouble', { says: opened.error.says })
  } else {
    openWindow(shell, { trouble: opened.error.says })
  }
}

/** Asks for a file; null when the person changed their mind. */
export const chooseModel = async (shell: Shell, document: WindowDocument | null): Promise<Wanted | null> => {
  const folder = document?.path ? dirname(document.path) : shell.memory.folder()
  const path = await askForModel(document?.window ?? null, wordsFor(shell), folder)
  if (path === null) return null
  shell.memory.setFolder(dirname(path))
  return { kind: 'file', path }
}

/** Asks for a file and reads it: only its bytes go to the page, and it is nobody's document. */
const chooseToBring =
  (ask: typeof askForImport, limitIn?: (words: Words) => Limit) =>
  async (shell: Shell, { window, path }: WindowDocument): Promise<Outcome<ImportFile>> => {
    const words = wordsFor(shell)
    const chosen = await ask(window, words, path ? dirname(path) : shell.memory.folder())
    if (chosen === null) return fail('cancelled', '')
    const bytes = await readDocument(chosen, words, limitIn?.(words))
    return bytes.ok ? ok({ name: basename(chosen), bytes: bytes.value }) : fail('failed', bytes.error.says)
  }

/** Another program's file. */
export const chooseImport = chooseToBring(askForImport)

/** A form others have saved. */
export const chooseForm = chooseToBring(askForForm, formLimit)

/** A picture, no larger than a logo may be. */
export const choosePicture = chooseToBring(askForPicture, ({ ownForms }) => ({
  bytes: format.maxImageBytes,
  says: ownForms.logo.tooLarge,
}))

/** The recent file of an id; null once it has fallen off the list. */
export const recentWanted = (shell: Shell, id: string): Wanted | null => {
  const path = shell.memory.recent().find(path => recentId(path) === id)
  return path === undefined ? null : { kind: 'file', path }
}
