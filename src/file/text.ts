/**
 * Text as the model keeps it: a tab is a space, every kind of line end a newline, and no other control
 * character. Marks for writing direction stay.
 */
export const cleanText = (text: string): string =>
  /[^\P{Cc}\n]/u.test(text)
    ? text
        .replace(/\r\n?/g, '\n')
        .replaceAll('\t', ' ')
        .replace(/[^\P{Cc}\n]/gu, '')
    : text

/** True when cleaning takes away more than another spelling of spaces and line ends. */
export const losesControls = (text: string): boolean => /[^\P{Cc}\n\r\t]/u.test(text)

/** Foreign text for a sentence of ours: one short line, in quotes, without what could steer a terminal. */
export const quoted = (text: string): string => {
  const line = cleanText(text.slice(0, 200))
    .replace(/[\s\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
  const marks = [...line]
  return `“${marks.length > 60 ? `${marks.slice(0, 60).join('')}…` : line}”`
}
