import { extname } from 'node:path'

// Names that Windows keeps for devices, whatever their extension.
const reserved = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}/\\:*?"<>|]+/gu
// With four bytes each and the extension, still under the 255 bytes a name may have.
const maxCharacters = 60

/**
 * A name that every file system takes, made from what people call their model.
 * @param suggested any text: "Reading: K–3"
 * @param extension without its dot: "logicmodel"
 * @param untitled what to call it when nothing usable is left
 */
export const fileName = (suggested: string, extension: string, untitled: string): string => {
  const ending = `.${extension}`
  const bare = suggested.toLowerCase().endsWith(ending) ? suggested.slice(0, -ending.length) : suggested
  const words = bare
    .replace(unsafe, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+/u, '')
  const short = Array.from(words)
    .slice(0, maxCharacters)
    .join('')
    .replace(/[. ]+$/u, '')
  const name = short === '' ? untitled : short
  return reserved.test(name) ? `${name} ${untitled}${ending}` : `${name}${ending}`
}

/** A path the person chose, ending as its kind of file should. */
export const withExtension = (path: string, extension: string): string =>
  extname(path).toLowerCase() === `.${extension}` ? path : `${path}.${extension}`
