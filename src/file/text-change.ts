/** One stretch of a text, replaced: all that lies between two texts of a model that is being worked on. */
export type TextChange = { readonly at: number; readonly remove: number; readonly insert: string }

/** What makes `before` into `after`: what stands between their common beginning and their common end. */
export const changeBetween = (before: string, after: string): TextChange => {
  const shorter = Math.min(before.length, after.length)
  let at = 0
  while (at < shorter && before.charCodeAt(at) === after.charCodeAt(at)) at++
  let end = 0
  while (
    end < shorter - at &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end++
  return { at, remove: before.length - at - end, insert: after.slice(at, after.length - end) }
}

/** The text with the change made. */
export const withChange = (text: string, { at, remove, insert }: TextChange): string =>
  text.slice(0, at) + insert + text.slice(at + remove)
