import { basename } from 'node:path'
import type { First, WindowDocument } from './documents'
import type { Journal } from './keeping/journal'
import type { Told } from './keeping/lines'
import { read } from './opening'
import { type Shell, wordsFor } from './shell'
import { openWindow } from './window'

const nothing: First = { reading: null, trouble: null, left: null }

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

/** After a crash: every document that was open opens as it was. */
export const reopenLeft = async (shell: Shell): Promise<void> => {
  // One that cannot be read stays where it is, and keeps nobody from working.
  for (const journal of await shell.journals.left()) await reopen(shell, journal).catch(console.error)
}
