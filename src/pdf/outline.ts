import type { TextMark } from '../page/drawing'
import { type Part, textsIn } from '../page/structure'
import { ref, textString } from './syntax'

/** A title in the list beside the pages; it opens where its mark stands. */
export type Bookmark = {
  readonly title: string
  readonly mark: TextMark
  readonly below: readonly Bookmark[]
}

/** The document's title, below it each section's heading, and below that its groups'. */
export const bookmarksOf = (structure: Part): readonly Bookmark[] =>
  structure.parts.filter(({ tag }) => tag === 'H1').flatMap(part => bookmark(part, headingsIn(structure)))

const headingsIn = ({ parts }: Part): readonly Bookmark[] =>
  parts
    .filter(({ tag }) => tag === 'Sect')
    .flatMap(section => {
      const heading = section.parts.find(({ tag }) => /^H\d$/.test(tag))
      return heading ? bookmark(heading, headingsIn(section)) : headingsIn(section)
    })

const bookmark = (part: Part, below: readonly Bookmark[]): readonly Bookmark[] => {
  const marks = textsIn(part)
  const [mark] = marks
  const words = marks.flatMap(({ lines }) => lines.map(({ text }) => text))
  return mark ? [{ title: words.join('').trim(), mark, below }] : []
}

/** What the outline's objects hold, by their numbers, its root first. */
export const outlineObjects = (
  bookmarks: readonly Bookmark[],
  idOf: (of: object) => number,
  destination: (mark: TextMark) => string,
): ReadonlyMap<number, string> => {
  const objects = new Map<number, string>()
  const root = {}
  objects.set(idOf(root), `<</Type/Outlines${list(bookmarks)}>>`)
  add(bookmarks, root)
  return objects

  function list(items: readonly Bookmark[]): string {
    const [first, last] = [items[0], items.at(-1)]
    if (!first || !last) return ''
    return `/First ${ref(idOf(first))}/Last ${ref(idOf(last))}/Count ${count(items)}`
  }

  function add(items: readonly Bookmark[], parent: object): void {
    items.forEach((item, i) => {
      const [before, after] = [items[i - 1], items[i + 1]]
      const beside = `${before ? `/Prev ${ref(idOf(before))}` : ''}${after ? `/Next ${ref(idOf(after))}` : ''}`
      const title = textString(item.title)
      objects.set(
        idOf(item),
        `<</Title ${title}/Parent ${ref(idOf(parent))}${beside}${list(item.below)}/Dest ${destination(item.mark)}>>`,
      )
      add(item.below, item)
    })
  }
}

/** How many are seen while all are open. */
const count = (items: readonly Bookmark[]): number =>
  items.reduce((sum, { below }) => sum + 1 + count(below), 0)
