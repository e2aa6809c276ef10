import { isJpeg, readJpeg } from './jpeg'
import { isPng, readPng, writePng } from './png'

/** A picture's bytes with nothing in them but what draws it; null where they are none. */
export const bareBytes = (bytes: Uint8Array): Uint8Array<ArrayBuffer> | null => {
  if (isPng(bytes)) {
    const png = readPng(bytes)
    return png && writePng(png)
  }
  const jpeg = isJpeg(bytes) ? readJpeg(bytes) : 'damaged'
  return typeof jpeg === 'string' ? null : jpeg.bytes
}
