import { Inflate } from 'fflate'
import { type Failure, fail, ok, type Result } from '../result'
import type { Words } from '../words/words'
import { format, isPdf } from './format'

// A PDF is read for the models inside it and for nothing else. An embedded file is a stream, and streams stand in
// the open in every PDF, whichever way the rest of it is packed: so it is looked for, without following references
// that a hostile file could bend, in one pass, and no more is unpacked than a model file may hold.

const latin1 = new TextDecoder('latin1')

/** How far a stream's dictionary is looked at, before and behind the word that it is a file. */
const mostAhead = 2000
/** In so many places a file is looked for, the last first: what was attached last counts. */
const mostFiles = 500
/** Unpacked piece by piece, so that it can be broken off. */
const piece = 16 * 1024

/** A file's own bytes, or where it is a PDF, those of the model inside it. */
export const modelFileIn = (
  bytes: Uint8Array,
  words: Words,
): Result<Uint8Array, Failure<'pdf-without-model' | 'pdf-locked'>> => {
  if (!isPdf(bytes)) return ok(bytes)
  const text = latin1.decode(bytes)
  let budget: number = format.maxBytes
  for (const { start, packed } of embeddedIn(text)) {
    if (budget <= 0) break
    const end = text.indexOf('endstream', start)
    const inside = bytes.subarray(start, end < 0 ? bytes.length : end)
    const file = packed ? inflated(inside, budget) : inside
    budget -= file?.length ?? format.maxBytes
    if (file && looksLikeModel(file)) return ok(file)
  }
  const { pdf } = words.file
  return /\/Encrypt\s*(?:<<|\d+ \d+ R)/u.test(text)
    ? fail('pdf-locked', pdf.locked)
    : fail('pdf-without-model', pdf.withoutModel)
}

type Embedded = { readonly start: number; readonly packed: boolean }

/** Where the embedded files of a PDF begin, the last first. */
const embeddedIn = (text: string): readonly Embedded[] => {
  const found: Embedded[] = []
  let at = text.lastIndexOf('/EmbeddedFile')
  for (let looked = 0; at >= 0 && looked < mostFiles; looked++) {
    const stream = /^\/EmbeddedFile(?![A-Za-z])[\s\S]*?>>\s*stream\r?\n/u.exec(
      text.slice(at, at + mostAhead),
    )?.[0]
    if (stream !== undefined && !stream.includes('endobj')) {
      const before = text.slice(Math.max(0, at - mostAhead), at)
      const dictionary = before.slice(before.lastIndexOf(' obj') + 1) + stream
      found.push({ start: at + stream.length, packed: dictionary.includes('/FlateDecode') })
    }
    at = at === 0 ? -1 : text.lastIndexOf('/EmbeddedFile', at - 1)
  }
  return found
}

/** Unpacked bytes; null where they are none, or more than `most`. */
const inflated = (bytes: Uint8Array, most: number): Uint8Array | null => {
  const pieces: Uint8Array[] = []
  let size = 0
  // Zlib's two bytes before the packed ones say nothing that is needed.
  const inflate = new Inflate(chunk => {
    size += chunk.length
    if (size <= most) pieces.push(chunk)
  })
  try {
    for (let at = 2; at < bytes.length && size <= most; at += piece)
      inflate.push(bytes.subarray(at, at + piece), at + piece >= bytes.length)
  } catch {
    return null
  }
  if (size > most) return null
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of pieces) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** Whether it begins as a model file does; whether it is one, whoever opens it finds out. */
const looksLikeModel = (file: Uint8Array): boolean =>
  latin1.decode(file.subarray(0, 200)).includes(`"format": "${format.name}"`)
