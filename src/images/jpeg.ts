// A JPEG as its specification has it (ITU-T T.81), as far as it is a picture: what cameras and programs say besides,
// such as where it was taken and which way up it was held, is passed over.

import { joined } from '../bytes'

/** What of a JPEG draws it. */
export type Jpeg = {
  readonly width: number
  readonly height: number
  readonly isGrey: boolean
  /** Its own segments and nothing else. */
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** `rare`: a sort, such as those in four printing colours, that programs draw differently or not at all. */
export type NoJpeg = 'damaged' | 'rare'

export const isJpeg = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff

const startMark = 0xd8
const endMark = 0xd9
const scanMark = 0xda
/** Baseline, extended, and progressive: what every program draws. */
const frameMarks = [0xc0, 0xc1, 0xc2]
/** Tables: Huffman's, those of the quantization, and how often a scan starts anew. */
const tableMarks = [0xc4, 0xdb, 0xdd]
/** Of the programs' own segments those two that say how the colours are meant. */
const colourMarks: Readonly<Record<number, string>> = { 224: 'JFIF\0', 238: 'Adobe' }

/** More would only keep whoever draws it busy. */
const mostScans = 100

const isFrame = (mark: number): boolean =>
  mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc

type Frame = { readonly width: number; readonly height: number; readonly components: number }

/** Reads a JPEG segment by segment, without drawing it. */
export const readJpeg = (bytes: Uint8Array): Jpeg | NoJpeg => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let frame: Frame | null = null
  let scans = 0
  for (let at = 2; at + 1 < bytes.length; ) {
    const mark = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) return 'damaged'
    if (mark === 0xff) {
      at++
      continue
    }
    if (mark === endMark) return frame && scans > 0 ? jpegOf(frame, kept) : 'damaged'
    if (at + 4 > bytes.length || mark === startMark || mark < 0xc0) return 'damaged'
    let end = at + 2 + view.getUint16(at + 2)
    if (end < at + 4 || end > bytes.length) return 'damaged'
    const segment = bytes.subarray(at, end)
    if (isFrame(mark)) {
      if (frame) return 'damaged'
      if (!frameMarks.includes(mark)) return 'rare'
      if (segment.length < 10) return 'damaged'
      frame = { height: view.getUint16(at + 5), width: view.getUint16(at + 7), components: segment[9] ?? 0 }
      const isUsual = segment[4] === 8 && [1, 3].includes(frame.components) && frame.height > 0
      if (!isUsual) return 'rare'
      if (frame.width === 0 || segment.length !== 10 + 3 * frame.components) return 'damaged'
    }
    if (mark === scanMark) {
      scans++
      if (!frame || scans > mostScans) return 'damaged'
      end = afterScan(bytes, end)
    }
    if (isFrame(mark) || mark === scanMark || tableMarks.includes(mark)) kept.push(bytes.subarray(at, end))
    else if (namesColours(mark, segment)) kept.push(withoutThumbnail(mark, segment))
    at = end
  }
  // It has no end.
  return 'damaged'
}

/** Where the marks go on after a scan's packed pixels: a 0 behind 0xff, and the numbered restarts, belong to these. */
const afterScan = (bytes: Uint8Array, start: number): number => {
  let at = start
  for (; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7)) break
  }
  return at
}

const namesColours = (mark: number, segment: Uint8Array): boolean => {
  const name = colourMarks[mark]
  return name !== undefined && [...name].every((letter, i) => segment[4 + i] === letter.charCodeAt(0))
}

const jfifLength = 18

/** A JFIF segment may have a picture of its own inside. */
const withoutThumbnail = (mark: number, segment: Uint8Array): Uint8Array => {
  if (mark !== 0xe0 || segment.length <= jfifLength) return segment
  const short = segment.slice(0, jfifLength)
  short.set([0, jfifLength - 2], 2)
  short.set([0, 0], jfifLength - 2)
  return short
}

const jpegOf = ({ width, height, components }: Frame, kept: readonly Uint8Array[]): Jpeg => {
  return {
    width,
    height,
    isGrey: components === 1,
    bytes: joined([...kept, Uint8Array.of(0xff, endMark)]),
  }
}
