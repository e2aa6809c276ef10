import { zlibSync } from 'fflate'
import { bytesOfBase64 } from '../base64'
import { readJpeg } from '../images/jpeg'
import { pixelsOf } from '../images/pixels'
import { readPng } from '../images/png'
import type { ImageMark } from '../page/drawing'
import { binaryString } from './binary'
import type { Doc } from './inner'
import { number, ref } from './syntax'

/** A picture as PDF has it: what its dictionary says, and its packed samples. */
type Packed = { readonly entries: string; readonly data: Uint8Array }

/** The pictures of a document, written into it once each when jsPDF puts its file together. */
export type EmbeddedImages = {
  /** What draws a picture, on a page of this height. */
  readonly draw: (mark: ImageMark, pageHeight: number) => string
}

// jsPDF's own way with pictures takes some for what they are not: a JPEG whose tables come first, a PNG in which one
// colour is none.
export const embedImages = (doc: Doc): EmbeddedImages => {
  const { events, write, newObjectDeferred, newObjectDeferredBegin } = doc.internal
  const names = new Map<string, string>()
  const marks: ImageMark[] = []
  const ids: number[] = []
  const put = (id: number, dictionary: string, data: Uint8Array) => {
    newObjectDeferredBegin(id, true)
    write(`<<${dictionary}/Length ${data.length}>>`)
    write('stream')
    write(binaryString(data))
    write('endstream')
    write('endobj')
  }
  events.subscribe('putResources', () => {
    for (const mark of marks) {
      const { entries, data, cover } = packed(mark)
      const id = newObjectDeferred()
      const coverId = cover ? newObjectDeferred() : 0
      const mask = cover ? `/SMask ${ref(coverId)}` : ''
      put(id, `${entries}${mask}`, data)
      if (cover) put(coverId, cover.entries, cover.data)
      ids.push(id)
    }
  })
  events.subscribe('putXobjectDict', () => {
    ids.forEach((id, i) => {
      write(`/Im${i + 1} ${ref(id)}`)
    })
  })
  return {
    draw: (mark, pageHeight) => {
      const name = names.get(mark.data) ?? `Im${marks.push(mark)}`
      names.set(mark.data, name)
      const { x, y, width, height } = mark.box
      const place = [width, 0, 0, height, x, pageHeight - y - height].map(number).join(' ')
      return `q ${place} cm /${name} Do Q`
    },
  }
}

/** Throws on a picture that is none: what is composed has been looked at. */
const packed = ({ format, data }: ImageMark): Packed & { readonly cover: Packed | null } => {
  const bytes = bytesOfBase64(data) ?? new Uint8Array()
  if (format === 'jpeg') {
    const jpeg = readJpeg(bytes)
    if (typeof jpeg === 'string') throw new Error('A picture that is no JPEG was to be drawn.')
    const entries = entriesOf(jpeg, jpeg.isGrey ? 'DeviceGray' : 'DeviceRGB')
    return { entries: `${entries}/Filter/DCTDecode`, data: jpeg.bytes, cover: null }
  }
  const png = readPng(bytes)
  const pixels = png && pixelsOf(png)
  if (!pixels) throw new Error('A picture that is no PNG was to be drawn.')
  const cover = pixels.cover && samplesIn(png, pixels.cover, 1)
  return { ...samplesIn(png, pixels.colours, 3), cover }
}

type Size = { readonly width: number; readonly height: number }

const entriesOf = ({ width, height }: Size, colours: 'DeviceGray' | 'DeviceRGB'): string =>
  `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/${colours}/BitsPerComponent 8`

/** Packed line by line as differences from the line above (predictor 12), which most logos are small by. */
const samplesIn = (size: Size, samples: Uint8Array, count: 1 | 3): Packed => {
  const line = size.width * count
  const lines = new Uint8Array((line + 1) * size.height)
  for (let row = 0; row < size.height; row++) {
    const to = row * (line + 1)
    const from = row * line
    lines[to] = 2
    for (let i = 0; i < line; i++)
      lines[to + 1 + i] = (samples[from + i] ?? 0) - (row === 0 ? 0 : (samples[from + i - line] ?? 0))
  }
  const entries = entriesOf(size, count === 1 ? 'DeviceGray' : 'DeviceRGB')
  return {
    entries: `${entries}/Filter/FlateDecode/DecodeParms<</Predictor 12/Colors ${count}/Columns ${size.width}>>`,
    data: zlibSync(lines, { level: 6 }),
  }
}
