/** A stretch of two texts: in both, only in the one before, or only in the one after. */
export type Stretch = { readonly is: 'kept' | 'gone' | 'new'; readonly text: string }

/** Beyond so many pairs of words, what lies between the common beginning and end is one change. */
const mostPairs = 250_000

/** Words, the spaces between them and each sign on its own, so that a comma is no part of its word. */
const wordsOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []

/** What makes one text into another, word by word. */
export const wordsChanged = (before: string, after: string): readonly Stretch[] => {
  const [had, has] = [wordsOf(before), wordsOf(after)]
  const shorter = Math.min(had.length, has.length)
  let start = 0
  while (start < shorter && had[start] === has[start]) start++
  let end = 0
  while (end < shorter - start && had.at(-1 - end) === has.at(-1 - end)) end++
  const gone = had.slice(start, had.length - end)
  const fresh = has.slice(start, has.length - end)
  const middle: readonly Stretch[] =
    gone.length * fresh.length > mostPairs
      ? [
          { is: 'gone', text: gone.join('') },
          { is: 'new', text: fresh.join('') },
        ]
      : between(gone, fresh)
  return joined([
    { is: 'kept', text: had.slice(0, start).join('') },
    ...middle,
    { is: 'kept', text: had.slice(had.length - end).join('') },
  ])
}

/** The words of both in order, as many of them kept as can be. */
const between = (gone: readonly string[], fresh: readonly string[]): readonly Stretch[] => {
  // How many words the rests from (i, j) on have in common.
  const width = fresh.length + 1
  const common = new Uint32Array((gone.length + 1) * width)
  for (let i = gone.length - 1; i >= 0; i--)
    for (let j = fresh.length - 1; j >= 0; j--)
      common[i * width + j] =
        gone[i] === fresh[j]
          ? (common[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0)
  const found: Stretch[] = []
  let [i, j] = [0, 0]
  while (i < gone.length || j < fresh.length) {
    const [old, now] = [gone[i], fresh[j]]
    if (old !== undefined && old === now) {
      found.push({ is: 'kept', text: old })
      i++
      j++
    } else if (
      old !== undefined &&
      (now === undefined || (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))
    ) {
      found.push({ is: 'gone', text: old })
      i++
    } else if (now !== undefined) {
      found.push({ is: 'new', text: now })
      j++
    }
  }
  return found
}

/** Neighbours of one sort as one; between two changes a space alone is no word that was kept. */
const joined = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const done: Stretch[] = []
  let [gone, fresh] = ['', '']
  const flush = () => {
    if (gone !== '') done.push({ is: 'gone', text: gone })
    if (fresh !== '') done.push({ is: 'new', text: fresh })
    ;[gone, fresh] = ['', '']
  }
  stretches.forEach(({ is, text }, at) => {
    const isGap = is === 'kept' && text.trim() === '' && (gone !== '' || fresh !== '')
    const isBetween = isGap && stretches.slice(at + 1).find(next => next.text !== '')?.is !== 'kept'
    if (is === 'gone' || isBetween) gone += text
    if (is === 'new' || isBetween) fresh += text
    if (is !== 'kept' || isBetween || text === '') return
    flush()
    const last = done.at(-1)
    if (last?.is === 'kept') done[done.length - 1] = { is: 'kept', text: last.text + text }
    else done.push({ is: 'kept', text })
  })
  flush()
  return done
}
