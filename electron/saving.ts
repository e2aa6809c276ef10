import { access, realpath } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { app } from 'electron'
import type { OpenedFile, Outcome, Requests } from '../src/bridge'
import type { PaperFormat } from '../src/exports/formats'
import { format } from '../src/file/format'
import { fail, ok } from '../src/result'
import { askForPlace, askToOverwrite, askToReplace, askToRevert } from './dialogs'
import { digestOf } from './digest'
import { handOver, type WindowDocument } from './documents'
import { fileName, withExtension } from './file-name'
import { read } from './opening'
import { saveOver } from './save-over'
import { type Shell, tellPage, wordsFor } from './shell'
import { showTitle } from './window'
import type { Written } from './write-file'

const cancelled = fail('cancelled', '')

export const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** Asks where to put a file; null when the person changed their mind. */
export const choosePlace = async (
  shell: Shell,
  { window, path }: WindowDocument,
  kind: 'model' | PaperFormat,
  suggestedName: string,
): Promise<string | null> => {
  const words = wordsFor(shell)
  const extension = kind === 'model' ? format.extension : kind
  const folder = path ? dirname(path) : (shell.memory.folder() ?? app.getPath('documents'))
  const name = fileName(suggestedName, extension, words.model.untitled)
  const chosen = await askForPlace(window, words, kind, join(folder, name))
  if (chosen === null) return null
  const place = withExtension(chosen, extension)
  const unasked = place !== chosen && (await isThere(place))
  if (unasked && !(await askToReplace(window, words, basename(place)))) return null
  shell.memory.setFolder(dirname(place))
  return place
}

const placeFor = async (
  shell: Shell,
  document: WindowDocument,
  { as, suggestedName }: Parameters<Requests['save']>[0],
): Promise<Outcome<string>> => {
  const words = wordsFor(shell)
  if (document.path !== null && !as) return ok(document.path)
  const chosen = await choosePlace(shell, document, 'model', suggestedName)
  if (chosen === null) return cancelled
  const place = await realpath(chosen).catch(() => chosen)
  const holder = shell.documents.holding(place)
  return holder && holder !== document
    ? fail('failed', words.shell.cannotWrite.openElsewhere(basename(place)))
    : ok(place)
}

/** Writes over what this window last read or wrote there; over anything else only when the person says so. */
const writeOver = async (
  shell: Shell,
  document: WindowDocument,
  path: string,
  bytes: Uint8Array,
): Promise<Outcome<Written>> => {
  const words = wordsFor(shell)
  const over = path === document.path ? document.digest : null
  const wanted = { path, bytes, unasked: false }
  const first = await saveOver({ ...wanted, over }, shell.saves, words)
  if (!first.ok) return fail('failed', first.error.says)
  if (first.value.kind === 'saved') return ok(first.value.how)
  if (!(await askToOverwrite(document.window, words, basename(path)))) return cancelled
  const second = await saveOver({ ...wanted, over: null }, shell.saves, words)
  if (!second.ok) return fail('failed', second.error.says)
  return second.value.kind === 'saved' ? ok(second.value.how) : cancelled
}

/** Writes the document to its file, asking for a place where it has none. The old file stays until the new is whole. */
export const save = async (
  shell: Shell,
  document: WindowDocument,
  asked: Parameters<Requests['save']>[0],
): Promise<Outcome<{ readonly name: string }>> => {
  const words = wordsFor(shell)
  const bytes = new TextEncoder().encode(asked.text)
  const place = await placeFor(shell, document, asked)
  if (!place.ok) return place
  const name = basename(place.value)
  // A file this large could be written but never opened again.
  if (bytes.byteLength > format.maxBytes) return fail('failed', words.shell.cannotWrite.tooLarge(name))
  const written = await writeOver(shell, document, place.value, bytes)
  if (!written.ok) return written
  document.path = await realpath(place.value).catch(() => place.value)
  document.digest = digestOf(bytes)
  await document.journal.saved({ path: document.path, digest: document.digest })
  shell.memory.addRecent(document.path)
  app.addRecentDocument(document.path)
  showTitle(shell, document)
  if (written.value === 'in place') tellPage(document, 'said', { says: words.safety.writtenInPlace(name) })
  return ok({ name })
}

/** The file as it is on disk now, after asking whether changes may go. */
export const revert = async (shell: Shell, document: WindowDocument): Promise<Outcome<OpenedFile>> => {
  const words = wordsFor(shell)
  const { path, window, about } = document
  if (path === null) return fail('failed', words.shell.noFileToRevertTo)
  if (about.edited && !(await askToRevert(window, words, basename(path)))) return cancelled
  const reading = await read(shell, { kind: 'file', path })
  return reading.ok ? ok(handOver(document, reading.value)) : reading
}
