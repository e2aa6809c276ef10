import { Inflate, Unzip, UnzipInflate } from 'fflate'
import { joined } from '../bytes'
import { format } from '../file/format'

// What is packed small may be huge unpacked. It is unpacked slice by slice and counted, and given up where it goes
// beyond what any honest file holds.

const slice = 4096
const maxEntries = 10_000

/** Why something could not be unpacked. */
export type Unpacked =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: 'damaged' | 'too-much' | 'missing' }

class TooMuch extends Error {}

const gathering = () => {
  const pieces: Uint8Array[] = []
  let length = 0
  return {
    add(piece: Uint8Array): void {
      length += piece.length
      if (length > format.maxBytes) throw new TooMuch()
      pieces.push(piece)
    },
    whole: (): Uint8Array => joined(pieces),
  }
}

const inSlices = (bytes: Uint8Array, push: (piece: Uint8Array, isLast: boolean) => void): void => {
  for (let at = 0; at < bytes.length; at += slice)
    push(bytes.subarray(at, at + slice), at + slice >= bytes.length)
}

const unpacking = (work: () => Uint8Array | null): Unpacked => {
  try {
    const bytes = work()
    return bytes ? { ok: true, bytes } : { ok: false, why: 'missing' }
  } catch (error) {
    return { ok: false, why: error instanceof TooMuch ? 'too-much' : 'damaged' }
  }
}

/** Unpacks bytes packed without a head (raw deflate). */
export const inflateRaw = (bytes: Uint8Array): Unpacked =>
  unpacking(() => {
    const gathered = gathering()
    const inflate = new Inflate(piece => gathered.add(piece))
    inSlices(bytes, (piece, isLast) => inflate.push(piece, isLast))
    return gathered.whole()
  })

/** The one file of this name in a zip; the others are passed over. */
export const unzipOne = (bytes: Uint8Array, name: string): Unpacked =>
  unpacking(() => {
    const gathered = gathering()
    let entries = 0
    let isFound = false
    let isWhole = false
    const unzip = new Unzip(file => {
      entries++
      if (entries > maxEntries) throw new TooMuch()
      if (isFound || file.name !== name) return
      isFound = true
      file.ondata = (error, piece, isLast) => {
        if (error) throw error
        gathered.add(piece)
        isWhole ||= isLast
      }
      file.start()
    })
    unzip.register(UnzipInflate)
    inSlices(bytes, (piece, isLast) => {
      if (!isWhole) unzip.push(piece, isLast)
    })
    if (isFound && !isWhole) throw new Error('The file in the zip is cut short')
    return isFound ? gathered.whole() : null
  })
