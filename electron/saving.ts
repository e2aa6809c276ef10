import { access, realpath } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { app } from 'electron'
import type { OpenedFile, Outcome, Requests, Saved } from '../src/bridge'
import { format, formFormat } from '../src/file/format'
import { fail, ok } from '../src/result'
import { askForPlace, askToReplace, askToRevert, type Written } from './dialogs'
import { digestOf } from './digest'
import { handOver, type WindowDocument } from './documents'
import { fileName, withExtension } from './file-name'
import { read, savedAt } from './opening'
import { saveOver } from './save-over'
import { type Shell, tellPage, wordsFor } from './shell'
import { showTitle } from './window'

const cancelled = fail('cancelled', '')

export const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

const endings = { model: format.extension, form: formFormat.extension } as const

/** Asks where to put a file; null when the person changed their mind. */
export const choosePlace = async (
  shell: Shell,
  { window, path }: WindowDocument,
  kind: Written,
  suggestedName: string,
): Promise<string | null> => {
  const words = wordsFor(shell)
  const extension = kind === 'model' || kind === 'form' ? endings[kind] : kind
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
  { as, suggestedName, unasked }: Parameters<Requests['save']>[0],
): Promise<Outcome<string>> => {
  const words = wordsFor(shell)
  if (document.path !== null && !as) return ok(document.path)
  if (unasked) return cancelled
  const chosen = await choosePlace(shell, document, 'model', suggestedName)
  if (chosen === null) return cancelled
  const place = await realpath(chosen).catch(() => chosen)
  const holder = shell.documents.holding(place)
  return holder && holder !== document
    ? fail('failed', words.shell.cannotWrite.openElsewhere(basename(place)))
    : ok(place)
}

/** What somebody else has written meanwhile, for the page to take in. */
const meanwhile = async (
  document: WindowDocument,
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<OpenedFile> => {
  const digest = digestOf(bytes)
  document.goesOn = true
  return handOver(document, {
    path,
    digest,
    file: { name: basename(path), bytes, from: { digest, at: await savedAt(path) } },
  })
}

/** Writes the document to its file, asking for a place where it has none. The old file stays until the new is whole. */
export const save = async (
  shell: Shell,
  document: WindowDocument,
  asked: Parameters<Requests['save']>[0],
): Promise<Outcome<Saved>> => {
  const words = wordsFor(shell)
  const bytes = new TextEncoder().encode(asked.text)
  const place = await placeFor(shell, document, asked)
  if (!place.ok) return place
  const name = basename(place.value)
  // A file this large could be written but never opened again.
  if (bytes.byteLength > format.maxBytes) return fail('failed', words.shell.cannotWrite.tooLarge(name))
  const path = place.value
  // Another place, or a name the person has just agreed to replace: there is nothing to look for in it.
  const over = path === document.path && !asked.as ? asked.over : null
  const before = document.digest && { digest: document.digest, at: Math.floor(await savedAt(path)) }
  const saved = await saveOver({ path, bytes, over, unasked: asked.unasked }, shell.saves, words)
  if (!saved.ok) return fail('failed', saved.error.says)
  if (saved.value.kind === 'changed')
    return ok({ kind: 'changed', theirs: await meanwhile(document, path, saved.value.bytes) })
  const digest = digestOf(bytes)
  if (before) await shell.saves.note(asked.id, before)
  await shell.saves.note(asked.id, { digest, at: Date.now() })
  document.path = await realpath(path).catch(() => path)
  document.digest = digest
  await document.journal.saved({ path: document.path, digest })
  shell.memory.addRecent(document.path)
  app.addRecentDocument(document.path)
  showTitle(shell, document)
  if (saved.value.how === 'in place') tellPage(document, 'said', { says: words.safety.writtenInPlace(name) })
  return ok({ kind: 'saved', name, digest })
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
