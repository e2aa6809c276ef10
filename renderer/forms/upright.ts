import { orientationOf } from '../../src/images/orientation'

/** A photo with its pixels turned as its camera was held, since papers draw them as they lie; any other picture as it is. */
export const upright = async (bytes: Uint8Array): Promise<Uint8Array> => {
  if (orientationOf(bytes) === 1) return bytes
  const photo = await createImageBitmap(new Blob([new Uint8Array(bytes)]), { imageOrientation: 'from-image' })
  const canvas = new OffscreenCanvas(photo.width, photo.height)
  canvas.getContext('2d')?.drawImage(photo, 0, 0)
  photo.close()
  const turned = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })
  return new Uint8Array(await turned.arrayBuffer())
}
