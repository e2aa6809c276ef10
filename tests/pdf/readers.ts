import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { runOn } from './checker/pdf'
import type { Node, Read } from './checker/tree'

// What three readers make of a file's tags: each piece of text behind the roles it stands in, in reading order.

/** As the checker reads it; of one page or of all. */
export const asChecked = ({ nodes, pages }: Read, page?: number): readonly string[] => {
  const [root] = nodes
  return root ? walk(root, '') : []

  function walk({ role, kids }: Node, above: string): readonly string[] {
    const path = `${above}/${role}`
    return kids.flatMap(kid => {
      if (kid.type === 'node') return walk(kid.node, path)
      if (kid.type !== 'text' || (page !== undefined && kid.page !== pages[page])) return []
      return [`${path} ${kid.shown.map(({ text }) => text).join('')}`]
    })
  }
}

/** As poppler reads it. */
export const asPopplerReads = (bytes: Uint8Array): readonly string[] => {
  const roles: string[] = []
  return runOn(bytes, 'pdfinfo', path => ['-struct-text', path])
    .split('\n')
    .flatMap(line => {
      const [, indent = '', role, text] = /^( *)(?:([A-Z]\w*)(?: \(\w+\))?:?|"(.*)")$/.exec(line) ?? []
      if (text !== undefined) return [`/${roles.slice(0, indent.length / 2).join('/')} ${text}`]
      if (role) roles.splice(indent.length / 2, roles.length, role)
      return []
    })
}

type Branch = {
  readonly role?: string
  readonly id?: string
  readonly alt?: string
  readonly children?: readonly Branch[]
}

/** Page by page as pdf.js reads it. */
export const asPdfJsReads = async (bytes: Uint8Array): Promise<readonly (readonly string[])[]> => {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await task.promise
  const pages: (readonly string[])[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const texts = new Map<string, string>()
    let open: string | null = null
    for (const item of items)
      if ('str' in item) {
        if (open !== null) texts.set(open, `${texts.get(open) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`)
      } else open = item.type === 'beginMarkedContentProps' ? item.id : null
    pages.push(walk(await page.getStructTree(), '', texts))
  }
  await task.destroy()
  return pages
}

/** What pdf.js says of a page's figures. */
export const figuresAsPdfJsReads = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const page = await (await task.promise).getPage(1)
  const said = alts(await page.getStructTree())
  await task.destroy()
  return said
}

const alts = ({ role, alt, children = [] }: Branch): readonly string[] => [
  ...(role === 'Figure' ? [alt ?? ''] : []),
  ...children.flatMap(alts),
]

const walk = (branch: Branch, above: string, texts: ReadonlyMap<string, string>): readonly string[] => {
  const path = branch.role === undefined || branch.role === 'Root' ? above : `${above}/${branch.role}`
  // A figure has no text of its own, but it is said to be there.
  const own = branch.alt !== undefined ? '' : texts.get(branch.id ?? '')
  return [
    ...(own === undefined ? [] : [`${path} ${own}`]),
    ...(branch.children ?? []).flatMap(child => walk(child, path, texts)),
  ]
}
