import { basename } from 'node:path'
import type { Outcome, Requests } from '../src/bridge'
import { beginsAs, numberedName } from '../src/exports/formats'
import { fail, ok } from '../src/result'
import { askToReplace } from './dialogs'
import type { WindowDocument } from './documents'
import { choosePlace, isThere } from './saving'
import { type Shell, wordsFor } from './shell'
import { writeWhole } from './write-file'

const firstThere = async (places: readonly string[]): Promise<string | undefined> => {
  for (const place of places) if (await isThere(place)) return place
  return undefined
}

/** Asks for a place and writes a finished paper there; of several files, the others beside the first. */
export const exportPaper = async (
  shell: Shell,
  document: WindowDocument,
  { format, files, suggestedName }: Parameters<Requests['exportPaper']>[0],
): Promise<Outcome<{ readonly name: string }>> => {
  const words = wordsFor(shell)
  if (!files.every(bytes => beginsAs(format, bytes))) return fail('failed', words.papers.notAsNamed)
  const place = await choosePlace(shell, document, format, suggestedName)
  if (place === null) return fail('cancelled', '')
  const places = files.map((_, index) => numberedName(place, index))
  // The system's dialog has asked about the first alone.
  const taken = await firstThere(places.slice(1))
  if (taken && !(await askToReplace(document.window, words, basename(taken)))) return fail('cancelled', '')
  for (const [index, bytes] of files.entries()) {
    const written = await writeWhole(places[index] ?? place, bytes, words)
    if (!written.ok) {
      const before = places.slice(0, index).map(name => basename(name))
      return fail('failed', words.papers.brokenOff(written.error.says, before.join(', ')))
    }
  }
  return ok({ name: basename(place) })
}

/** Asks for a place and writes a form's file there, for others. */
export const saveForm = async (
  shell: Shell,
  document: WindowDocument,
  { text, suggestedName }: Parameters<Requests['saveForm']>[0],
): Promise<Outcome<{ readonly name: string }>> => {
  const place = await choosePlace(shell, document, 'form', suggestedName)
  if (place === null) return fail('cancelled', '')
  const written = await writeWhole(place, new TextEncoder().encode(text), wordsFor(shell))
  return written.ok ? ok({ name: basename(place) }) : fail('failed', written.error.says)
}
