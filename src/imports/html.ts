import { tidy } from './xml'

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
}

const breaks = /^\/?(?:br|p|div|li|tr|h[1-6]|ul|ol)\b/iu

const entity = (written: string, name: string): string => {
  const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/iu.exec(name)
  if (!number) return Object.hasOwn(named, name) ? (named[name] ?? written) : written
  const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

const decoded = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/&([a-z]{2,8}|#x?[0-9a-f]{1,7});/giu, entity)

/** The words of an HTML label. Markup is read past, never made into anything. */
export const plainText = (html: string): string => {
  const pieces: string[] = []
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const close = open < 0 ? -1 : html.indexOf('>', open)
    if (close < 0) break
    pieces.push(decoded(html.slice(at, open)))
    if (breaks.test(html.slice(open + 1, open + 12))) pieces.push('\n')
    at = close + 1
  }
  pieces.push(decoded(html.slice(at)))
  return tidy(pieces.join(''))
}
