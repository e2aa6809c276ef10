import { z } from 'zod'
import { digestOf } from '../digest'

// A journal is lines, each a checksum and an entry. The checksum is of the line and of the one before it, so that
// a line that was cut off, damaged or lost ends what can be believed.

const whole = z.object({ is: z.literal('whole'), text: z.string() })
const change = z.object({
  is: z.literal('change'),
  at: z.number().int().min(0),
  remove: z.number().int().min(0),
  insert: z.string(),
})
const file = z.object({ is: z.literal('file'), path: z.string().nullable(), digest: z.string().nullable() })

const entryShape = z.discriminatedUnion('is', [whole, change, file])

/** The document's text, what makes its text into a newer one, or the file that now holds it. */
export type Entry = z.infer<typeof entryShape>

export type Line = { readonly text: string; readonly sum: string }

/** @param before the checksum of the line before; '' for the first */
export const lineOf = (entry: Entry, before: string): Line => {
  const json = JSON.stringify(entry)
  const sum = digestOf(before + json).slice(0, 32)
  return { text: `${sum} ${json}\n`, sum }
}

/** What a journal says of a document. */
export type Told = {
  /** The file the document came from or was last saved in, and the digest of what that holds. */
  readonly path: string | null
  readonly digest: string | null
  /** The document as it was last; null where nothing was changed since it was opened. */
  readonly text: string | null
}

const nothing: Told = { path: null, digest: null, text: null }

/** The entries of a journal, as far as they can be believed. */
export const entriesIn = (journal: string): readonly Entry[] => {
  const entries: Entry[] = []
  let sum = ''
  for (const line of journal.split('\n').slice(0, -1)) {
    const json = line.slice(33)
    if (line.slice(0, 33) !== `${digestOf(sum + json).slice(0, 32)} `) break
    entries.push(entryShape.parse(JSON.parse(json)))
    sum = line.slice(0, 32)
  }
  return entries
}

/** Plays a journal's entries one after the other. */
export const told = (entries: readonly Entry[]): Told => {
  let { path, digest, text } = nothing
  for (const entry of entries) {
    if (entry.is === 'file') ({ path, digest } = entry)
    else if (entry.is === 'whole') text = entry.text
    else if (text !== null)
      text = text.slice(0, entry.at) + entry.insert + text.slice(entry.at + entry.remove)
  }
  return { path, digest, text }
}
