import { basename, join } from 'node:path'
import { app } from 'electron'
import { format } from '../src/file/format'
import type { Words } from '../src/words/words'
import type { First, WindowDocument } from './documents'
import { fileName } from './file-name'
import type { Journal } from './keeping/journal'
import type { Told } from './keeping/lines'
import { read } from './opening'
import { isThere } from './saving'
import { type Shell, wordsFor } from './shell'
import { openWindow } from './window'
import { writeWhole } from './write-file'

const nothing: First = { reading: null, trouble: null, left: null, form: null }

/** What a journal tells of a document, with the file its changes were made to. */
const firstOf = async (shell: Shell, { path, digest, text }: Told): Promise<First> => {
  const left = { text }
  if (path === null) return text === null ? nothing : { ...nothing, left }
  const now = await read(shell, { kind: 'file', path })
  if (text === null)
    return now.ok ? { ...nothing, reading: now.value, left } : { ...nothing, trouble: now.error.says }
  if (now.ok && now.value.digest === digest) return { ...nothing, reading: now.value, left }
  const bytes = digest === null ? null : await shell.saves.read(digest)
  const name = basename(path)
  // As it was when it was read: what has become of it since is looked at as for any open document.
  if (digest !== null && bytes !== null)
    return {
      ...nothing,
      reading: { path, digest, file: { name, bytes, from: { digest, at: Date.now() } } },
      left,
    }
  return { ...nothing, trouble: wordsFor(shell).safety.recoveredApart(name), left }
}

/** What a window's page shows that has been loaded anew. */
export const standing = async (shell: Shell, { journal, path, digest }: WindowDocument): Promise<First> => {
  const told = await journal.told()
  return firstOf(shell, told.path === null && told.text === null ? { path, digest, text: null } : told)
}

const reopen = async (shell: Shell, journal: Journal): Promise<void> => {
  const told = await journal.told()
  const first = await firstOf(shell, told)
  if (first.left === null) journal.end()
  else openWindow(shell, first, journal)
}

/** A name in this folder that no file has yet: “plan (recovered)”, “plan (recovered 2)”. */
const freePlace = async (folder: string, name: string, words: Words): Promise<string> => {
  for (let count = 1; ; count++) {
    const suggested = words.safety.recoveredName(name, count)
    const place = join(folder, fileName(suggested, format.extension, words.model.untitled))
    if (!(await isThere(place))) return place
  }
}

/** Puts what a crash has left in a file of its own, and shows nothing of it. */
const putAside = async (shell: Shell, journal: Journal): Promise<void> => {
  const words = wordsFor(shell)
  const { path, text } = await journal.told()
  if (text !== null) {
    const name = path === null ? words.model.untitled : basename(path, `.${format.extension}`)
    const place = await freePlace(app.getPath('documents'), name, words)
    const written = await writeWhole(place, new TextEncoder().encode(text), words)
    if (!written.ok) {
      openWindow(shell, { trouble: words.safety.cannotSetAside(written.error.says) })
      return
    }
    openWindow(shell, { trouble: words.safety.putAside(basename(place)) })
  } else if (path !== null) openWindow(shell, { trouble: words.safety.notReopened(basename(path)) })
  journal.end()
}

/** So often what a crash has left is opened by itself: it may be what makes the app stop. */
const mostTries = 2
/** An app that has stood for so long does not stop because of what it has opened. */
const longEnough = 30_000 // milliseconds

/** After a crash: every document that was open opens as it was, unless the app has stopped over that before. */
export const reopenLeft = async (shell: Shell): Promise<void> => {
  const journals = await shell.journals.left()
  const isTriedEnough = (await shell.tries.count()) >= mostTries
  if (journals.length === 0 || isTriedEnough) await shell.tries.forget()
  else {
    await shell.tries.add().catch(console.error)
    setTimeout(() => void shell.tries.forget(), longEnough)
  }
  // One that cannot be read stays where it is, and keeps nobody from working.
  for (const journal of journals)
    await (isTriedEnough ? putAside : reopen)(shell, journal).catch(console.error)
}
