/** A reference to an object by its number. */
export const ref = (id: number): string => `${id} 0 R`

/** A length or coordinate to a thousandth of a point, never with an exponent. */
export const number = (value: number): string => String(Math.round(value * 1000) / 1000)

/** Any text as a PDF string: as it is where it is plain, else as UTF-16 in hexadecimal digits. */
export const textString = (text: string): string => {
  if (/^[ -~]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`
  const units = Array.from({ length: text.length }, (_, i) =>
    text.charCodeAt(i).toString(16).padStart(4, '0').toUpperCase(),
  )
  return `<FEFF${units.join('')}>`
}

/** What a file calls a language may be anything; a language tag is letters, digits and hyphens. */
export const languageTag = (language: string): string | null =>
  /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/.test(language) ? language : null
