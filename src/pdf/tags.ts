import type { ImageMark, Jump, TableCell } from '../page/drawing'
import type { ContentMark, Part } from '../page/structure'

/** An element of the structure tree; its kids come as the pages are drawn. */
export type Tagged = {
  readonly type: 'element'
  readonly tag: Part['tag'] | 'Link'
  readonly language: string | null
  readonly cell?: TableCell
  /** The picture it is. */
  readonly figure?: ImageMark
  readonly kids: (Tagged | Content | LinkBox)[]
}

/** A marked piece of a page. Pages count from 0. */
type Content = { readonly type: 'content'; readonly page: number; readonly mcid: number }

/** A place on a page that leads elsewhere. */
export type LinkBox = {
  readonly type: 'link'
  readonly page: number
  readonly jump: Jump
  readonly element: Tagged
}

/** One page's marks: a mark's number is its place among `marked`, where its element stands. */
export type PageTags = { readonly page: number; readonly marked: Tagged[] }

export type Tags = {
  readonly root: Tagged
  /** The element a mark belongs to; none for what is no content. */
  readonly ownerOf: (mark: ContentMark) => Tagged | undefined
  readonly pages: PageTags[]
  readonly links: LinkBox[]
}

/** The structure as elements that wait for their content. */
export const tagsOf = (structure: Part): Tags => {
  const owners = new Map<ContentMark, Tagged>()
  const grow = ({ tag, parts, marks, cell }: Part): Tagged => {
    const [first] = marks
    const language = first?.language ?? null
    const kids = parts.map(grow)
    const figure = first?.type === 'image' ? { figure: first } : {}
    const element: Tagged = { type: 'element', tag, language, kids, ...(cell ? { cell } : {}), ...figure }
    for (const mark of marks) owners.set(mark, element)
    return element
  }
  return { root: grow(structure), ownerOf: mark => owners.get(mark), pages: [], links: [] }
}

export const beginPage = ({ pages }: Tags): PageTags => {
  const page: PageTags = { page: pages.length, marked: [] }
  pages.push(page)
  return page
}

/** Notes the next mark of a page, and gives its number. */
export const addMark = ({ page, marked }: PageTags, element: Tagged): number => {
  const mcid = marked.push(element) - 1
  element.kids.push({ type: 'content', page, mcid })
  return mcid
}

/** A link within an element, without its words yet. */
export const addLink = (element: Tagged): Tagged => {
  const link: Tagged = { type: 'element', tag: 'Link', language: null, kids: [] }
  element.kids.push(link)
  return link
}

/** Notes where a link is on its page, after its words. */
export const addLinkBox = ({ links }: Tags, { page }: PageTags, jump: Jump, element: Tagged): void => {
  const box: LinkBox = { type: 'link', page, jump, element }
  element.kids.push(box)
  links.push(box)
}
