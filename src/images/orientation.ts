import { isJpeg } from './jpeg'

// Exif as its specification has it (CIPA DC-008), as far as it says which way up the camera was held.

const exifMark = 0xe1
const exifName = 'Exif\0\0'
const orientationTag = 0x0112
const entryLength = 12

/** How the pixels of a picture lie, from 1 to 8 as Exif counts; 1, the right way up, where it does not say. */
export const orientationOf = (bytes: Uint8Array): number => {
  if (!isJpeg(bytes)) return 1
  const short = (at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
  for (let at = 2; bytes[at] === 0xff && at + 4 <= bytes.length; at += 2 + short(at + 2)) {
    const segment = bytes.subarray(at + 4, at + 2 + short(at + 2))
    if (bytes[at + 1] === exifMark && [...exifName].every((letter, i) => segment[i] === letter.charCodeAt(0)))
      return inExif(segment.subarray(exifName.length))
  }
  return 1
}

/** In the first of its lists of entries, of which each says its tag, its type, how many values, and the first. */
const inExif = (exif: Uint8Array): number => {
  const view = new DataView(exif.buffer, exif.byteOffset, exif.byteLength)
  const isLittle = exif[0] === 0x49
  const short = (at: number): number => (at + 2 <= view.byteLength ? view.getUint16(at, isLittle) : 0)
  const start = view.byteLength < 8 ? 0 : view.getUint32(4, isLittle)
  for (let entry = 0; entry < short(start); entry++) {
    const at = start + 2 + entry * entryLength
    const held = short(at + 8)
    if (short(at) === orientationTag) return held >= 1 && held <= 8 ? held : 1
  }
  return 1
}
