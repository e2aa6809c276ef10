import { imageTypes } from '../../model/model'
import { format } from '../format'
import type { Draft, Reading } from '../reading'
import { image } from '../shape/things'
import { sift } from './listed'

const isBase64 = (data: string): boolean => data.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(data)

const bytesIn = (data: string): number =>
  (data.length / 4) * 3 - (data.endsWith('==') ? 2 : data.endsWith('=') ? 1 : 0)

/** A picture is PNG or JPEG, in base64, of at most 1 MiB. */
export const mendImages = (reading: Reading, draft: Draft, ids: Set<unknown>): void => {
  const why = reading.words.why['image-not-usable']
  sift(reading, draft, ids, 'images', image, ({ type, data }) => {
    if (type !== '' && !imageTypes.some(known => known === type)) return ['image-not-usable', why.type]
    if (typeof data !== 'string' || !isBase64(data)) return ['image-not-usable', why.data]
    return bytesIn(data) > format.maxImageBytes ? ['image-not-usable', why.size] : null
  })
}
