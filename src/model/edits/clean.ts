import { cleanText } from '../../file/text'

// Text comes from keyboards and clipboards. What a file may not hold never gets into the model, so that a file
// this app wrote always opens without a problem. Slides paste a vertical tab where a line breaks.

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const cleanValue = (value: unknown): unknown => {
  if (typeof value === 'string') return cleanText(value.replaceAll('\v', '\n'))
  if (Array.isArray(value)) {
    const after = value.map(cleanValue)
    return after.every((item, at) => item === value[at]) ? value : after
  }
  return isObject(value) ? cleaned(value) : value
}

/** `thing` with every text in it as a file may hold it; `thing` itself when all of them are. Unknown keys stay. */
export const cleaned = <T extends object>(thing: T): T => {
  let after = thing
  for (const key in thing) {
    const value = key === 'more' ? thing[key] : cleanValue(thing[key])
    if (value !== thing[key]) after = { ...after, [key]: value }
  }
  return after
}
