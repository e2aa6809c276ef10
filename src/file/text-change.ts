/** One stretch of a text, replaced: all that lies between two texts of a model that is being worked on. */
export type TextChange = { readonly at: number; readonly remove: number; readonly insert: string }

// Whole blocks are compared at once, many times faster than letter by letter: a text may have thirty million.
const block = 65_536

const commonStart = (one: string, other: string): number => {
  const shorter = Math.min(one.length, other.length)
  let at = 0
  while (at + block <= shorter && one.slice(at, at + block) === other.slice(at, at + block)) at += block
  while (at < shorter && one.charCodeAt(at) === other.charCodeAt(at)) at++
  return at
}

const commonEnd = (one: string, other: string, most: number): number => {
  const tail = (text: string, end: number): string => text.slice(text.length - end - block, text.length - end)
  let end = 0
  while (end + block <= most && tail(one, end) === tail(other, end)) end += block
  while (end < most && one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end))
    end++
  return end
}

/** What makes `before` into `after`: what stands between their common beginning and their common end. */
export const changeBetween = (before: string, after: string): TextChange => {
  const at = commonStart(before, after)
  const end = commonEnd(before, after, Math.min(before.length, after.length) - at)
  return { at, remove: before.length - at - end, insert: after.slice(at, after.length - end) }
}

/** The text with the change made. */
export const withChange = (text: string, { at, remove, insert }: TextChange): string =>
  text.slice(0, at) + insert + text.slice(at + remove)
