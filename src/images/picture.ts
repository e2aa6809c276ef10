import { format } from '../file/format'
import { fail, ok, type Result } from '../result'
import type { Words } from '../words/words'
import { isJpeg, readJpeg } from './jpeg'
import { isPng, readPng, writePng } from './png'
import { linesOf } from './png-lines'

/** A picture that can be drawn. */
export type Picture = {
  readonly type: 'png' | 'jpeg'
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** The same picture with nothing in it but what draws it: not where it was taken, when, or by whom. */
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Why bytes are no picture that can be used, `says` to be read within a sentence. */
export type NoPicture = {
  readonly kind: keyof Words['file']['why']['image-not-usable']
  readonly says: string
}

/**
 * Bytes from anywhere as a picture, whatever they are called; else what keeps them from being one.
 * @param mostPixels how many the picture may have in all
 */
export const readPicture = (
  bytes: Uint8Array,
  words: Words['file'],
  mostPixels = Number.POSITIVE_INFINITY,
): Result<Picture, NoPicture> => {
  const cannot = (kind: NoPicture['kind']) => fail(kind, words.why['image-not-usable'][kind])
  if (bytes.length > format.maxImageBytes) return cannot('size')
  if (isPng(bytes)) {
    const png = readPng(bytes)
    const refused = png ? refusedSize(png, mostPixels) : 'data'
    if (!png || refused) return cannot(refused ?? 'data')
    const { width, height } = png
    return linesOf(png) ? ok({ type: 'png', width, height, bytes: writePng(png) }) : cannot('data')
  }
  if (isJpeg(bytes)) {
    const jpeg = readJpeg(bytes)
    if (jpeg === 'damaged') return cannot('data')
    if (jpeg === 'rare') return cannot('jpeg')
    const refused = refusedSize(jpeg, mostPixels)
    if (refused) return cannot(refused)
    return ok({ type: 'jpeg', width: jpeg.width, height: jpeg.height, bytes: jpeg.bytes })
  }
  return cannot(isSvg(bytes) ? 'svg' : 'type')
}

type Size = { readonly width: number; readonly height: number }

const refusedSize = ({ width, height }: Size, mostPixels: number): 'side' | 'many' | null => {
  if (Math.max(width, height) > format.maxImageSide) return 'side'
  return width * height > mostPixels ? 'many' : null
}

/** An SVG begins within so many bytes, whatever comments it has before. */
const head = 4096

const isSvg = (bytes: Uint8Array): boolean =>
  /<svg[\s>]/iu.test(new TextDecoder('latin1').decode(bytes.subarray(0, head)).replaceAll('\0', ''))
