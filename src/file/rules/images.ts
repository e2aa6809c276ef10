import { bytesOfBase64 } from '../../base64'
import { readPicture } from '../../images/picture'
import { imageTypes } from '../../model/model'
import { format } from '../format'
import type { Draft, Reading } from '../reading'
import { image } from '../shape/things'
import { sift } from './listed'

const isBase64 = (data: string): boolean => data.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(data)

/** More than that is not even unpacked. */
const mostData = Math.ceil(format.maxImageBytes / 3) * 4

/**
 * A picture is a PNG or a JPEG, whole, of the type it says, and bounded; one without its data is still to come. All are
 * unpacked here to see whether they can be drawn: so those of one file are bounded together as well.
 */
export const mendImages = (reading: Reading, draft: Draft, ids: Set<unknown>): void => {
  const why = reading.words.why['image-not-usable']
  let room: number = format.maxImagePixels
  const objectionTo = (type: unknown, data: unknown): string | null => {
    if (type === 'svg') return why.svg
    if (type !== '' && !imageTypes.some(known => known === type)) return why.type
    if (typeof data !== 'string' || !isBase64(data)) return why.data
    if (data === '') return null
    if (data.length > mostData) return why.size
    const bytes = bytesOfBase64(data)
    if (!bytes) return why.data
    const read = readPicture(bytes, reading.words, room)
    if (!read.ok) return read.error.says
    const { value: picture } = read
    if (type !== '' && type !== picture.type) return picture.type === 'png' ? why.isPng : why.isJpeg
    room -= picture.width * picture.height
    return null
  }
  sift(reading, draft, ids, 'images', image, ({ type, data }) => {
    const says = objectionTo(type, data)
    return says === null ? null : ['image-not-usable', says]
  })
}
