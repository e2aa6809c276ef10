import { format } from './format'
import { type Place, placeText } from './place'

/** What one pass over the text finds that a parsed tree no longer shows. */
export type Scan = {
  /** The text to parse: a number that cannot be held as it is written stands in it as text. */
  readonly text: string
  /** Places of keys given twice in one object. */
  readonly doubledKeys: readonly Place[]
  readonly keptNumbers: ReadonlyArray<{ readonly place: Place; readonly written: string }>
  /** By place: the keys of objects where a parsed tree would have moved some (those that begin with a digit). */
  readonly orders: ReadonlyMap<string, readonly string[]>
  /** The bound the text goes beyond, where the pass stopped. */
  readonly beyond: 'too-deep' | 'too-many-values' | null
}

type Level = {
  /** The keys so far; null in a list. */
  readonly keys: Set<string> | null
  readonly up: Place | null
  key: string
  index: number
  hasDigitKey: boolean
}

const quote = 34
const comma = 44
const colon = 58
const backslash = 92

/**
 * Looks over JSON text before it is parsed. Text that is not JSON is looked at as far as it makes sense: the
 * parser refuses it afterwards.
 */
export const scan = (text: string): Scan => {
  const doubledKeys: Place[] = []
  const keptNumbers: { place: Place; written: string }[] = []
  const orders = new Map<string, readonly string[]>()
  const pieces: string[] = []
  const levels: Level[] = []
  let level: Level | undefined
  let taken = 0
  let values = 0
  let keyIsNext = false
  let at = 0

  const here = (): Place => ({ up: level?.up ?? null, step: level?.keys ? level.key : (level?.index ?? '') })
  const replace = (from: number, to: number, by: string): void => {
    pieces.push(text.slice(taken, from), by)
    taken = to
  }
  const end = (beyond: Scan['beyond']): Scan => ({
    text: pieces.length === 0 ? text : pieces.join('') + text.slice(taken),
    doubledKeys,
    keptNumbers,
    orders,
    beyond,
  })

  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 32 || code === 10 || code === 13 || code === 9) {
      at++
    } else if (code === quote) {
      const close = closingQuote(text, at)
      if (close < 0) return end(null)
      if (keyIsNext && level?.keys) {
        level.key = keyText(text, at, close)
        const first = level.key.charCodeAt(0)
        if (first >= 48 && first <= 57) level.hasDigitKey = true
        const size = level.keys.size
        level.keys.add(level.key)
        if (level.keys.size === size) doubledKeys.push(here())
      } else if (++values > format.maxValues) return end('too-many-values')
      at = close + 1
    } else if (code === comma) {
      if (level?.keys) keyIsNext = true
      else if (level) level.index++
      at++
    } else if (code === colon) {
      keyIsNext = false
      at++
    } else if (code === 123 || code === 91) {
      if (++values > format.maxValues) return end('too-many-values')
      if (levels.length >= format.maxDepth) return end('too-deep')
      const up: Place | null = level ? here() : null
      keyIsNext = code === 123
      level = { keys: keyIsNext ? new Set() : null, up, key: '', index: 0, hasDigitKey: false }
      levels.push(level)
      at++
    } else if (code === 125 || code === 93) {
      if (level?.hasDigitKey && level.keys) orders.set(placeText(level.up), [...level.keys])
      levels.pop()
      level = levels.at(-1)
      keyIsNext = false
      at++
    } else {
      const from = at
      at = wordEnd(text, at)
      if (at === from) return end(null)
      if (++values > format.maxValues) return end('too-many-values')
      if (code === 45 || (code >= 48 && code <= 57)) {
        const by = heldOtherwise(text, from, at)
        if (by !== null) replace(from, at, by)
        if (by?.startsWith('"')) keptNumbers.push({ place: here(), written: text.slice(from, at) })
      }
    }
  }
  return end(null)
}

const closingQuote = (text: string, open: number): number => {
  let close = text.indexOf('"', open + 1)
  while (close > 0) {
    let before = close - 1
    while (text.charCodeAt(before) === backslash) before--
    if ((close - before) % 2 === 1) return close
    close = text.indexOf('"', close + 1)
  }
  return -1
}

const keyText = (text: string, open: number, close: number): string => {
  const written = text.slice(open + 1, close)
  if (!written.includes('\\')) return written
  try {
    const read: unknown = JSON.parse(text.slice(open, close + 1))
    return String(read)
  } catch {
    // A wrong escape: the parser will refuse the whole text for it.
    return written
  }
}

/** The end of a number, true, false or null; `from` itself where none of them can stand. */
const wordEnd = (text: string, from: number): number => {
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const belongs =
      (code >= 48 && code <= 57) ||
      (code >= 97 && code <= 122) ||
      code === 45 ||
      code === 46 ||
      code === 43 ||
      code === 69
    if (!belongs) break
  }
  return at
}

/**
 * What has to stand in the text for a number that would change by being read: its own text in quotes where it
 * would lose digits or size, 0 for -0; null where it is fine as it is.
 */
const heldOtherwise = (text: string, from: number, to: number): string | null => {
  // Up to 15 digits are always held; only a sign before a zero or an exponent needs a closer look.
  if (to - from <= 15 && text.charCodeAt(from) !== 45 && !hasExponent(text, from, to)) return null
  const written = text.slice(from, to)
  const asWritten = decimal(written)
  if (asWritten === null) return null
  const number = Number(written)
  if (asWritten === decimal(String(number))) return Object.is(number, -0) ? '0' : null
  return `"${written}"`
}

const hasExponent = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if ((text.charCodeAt(at) | 32) === 101) return true
  return false
}

/** A number's text in one form for every spelling of the same value; null when it is no JSON number. */
const decimal = (written: string): string | null => {
  const parts = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(written)
  if (!parts) return null
  const [, sign, whole = '', fraction = '', exponent = '0'] = parts
  const digits = `${whole}${fraction}`
  let first = 0
  while (digits[first] === '0') first++
  let last = digits.length
  while (last > first && digits[last - 1] === '0') last--
  if (first === last) return '0'
  return `${sign}${digits.slice(first, last)}e${Number(exponent) - fraction.length + digits.length - last}`
}
