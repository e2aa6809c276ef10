import { type Content, contentOf, type Picture, type Shown } from './content'
import { catalogOf, type Dict, dictOf, isRef, listOf, type Pdf, pagesOf, type Value } from './pdf'

/** An element of the structure tree with what it holds, in order. */
export type Node = {
  readonly ref: string
  readonly dict: Dict
  readonly role: string
  readonly parent: Node | null
  /** Its own language, or that of what it stands in. */
  readonly language: string
  readonly kids: readonly Kid[]
}

export type Kid =
  | { readonly type: 'node'; readonly node: Node }
  | {
      readonly type: 'text'
      readonly page: string
      readonly mcid: number
      readonly shown: readonly Shown[]
      readonly pictures: readonly Picture[]
    }
  | { readonly type: 'object'; readonly page: string; readonly ref: string }
  /** A kid of another form than the house writes. */
  | { readonly type: 'odd'; readonly value: Value }

/** A file read through: its pages' content and its structure. */
export type Read = {
  readonly pdf: Pdf
  readonly pages: readonly string[]
  readonly contents: ReadonlyMap<string, Content>
  /** The tree's elements, each before what it holds. */
  readonly nodes: readonly Node[]
  /** The parent tree's own entries. */
  readonly parents: ReadonlyMap<number, Value>
  /** The references of the pages' annotations. */
  readonly annotations: readonly Value[]
}

export const treeRoot = (pdf: Pdf): Dict => dictOf(pdf, catalogOf(pdf)['/StructTreeRoot'])

export const readTree = (pdf: Pdf): Read => {
  const pages = pagesOf(pdf)
  const contents = new Map(pages.map(page => [page, contentOf(pdf, page)]))
  const nodes: Node[] = []
  for (const kid of listOf(pdf, treeRoot(pdf)['/K'])) if (isRef(kid)) grow(kid, null)
  const nums = listOf(pdf, dictOf(pdf, treeRoot(pdf)['/ParentTree'])['/Nums'])
  const parents = new Map<number, Value>()
  for (let i = 0; i + 1 < nums.length; i += 2) parents.set(Number(nums[i]), nums[i + 1] ?? null)
  const annotations = pages.flatMap(page => listOf(pdf, dictOf(pdf, page)['/Annots']))
  return { pdf, pages, contents, nodes, parents, annotations }

  function grow(ref: string, parent: Node | null): Node {
    const dict = dictOf(pdf, ref)
    const language = plain(dict['/Lang']) ?? parent?.language ?? plain(catalogOf(pdf)['/Lang']) ?? ''
    const kids: Kid[] = []
    const node: Node = { ref, dict, role: String(dict['/S']).slice(1), parent, language, kids }
    nodes.push(node)
    const given = dict['/K']
    for (const kid of given === undefined ? [] : Array.isArray(given) ? given : [given])
      kids.push(kidOf(kid, node))
    return node
  }

  function kidOf(value: Value, node: Node): Kid {
    const dict = dictOf(pdf, value)
    const [page, mcid, object] = [dict['/Pg'], dict['/MCID'], dict['/Obj']]
    if (dict['/Type'] === '/MCR' && isRef(page) && typeof mcid === 'number') {
      const isOwn = ({ mark }: Shown | Picture) => mark?.mcid === mcid
      const { shown = [], pictures = [] } = contents.get(page) ?? {}
      return { type: 'text', page, mcid, shown: shown.filter(isOwn), pictures: pictures.filter(isOwn) }
    }
    if (dict['/Type'] === '/OBJR' && isRef(page) && isRef(object))
      return { type: 'object', page, ref: object }
    if (isRef(value) && '/S' in dict) return { type: 'node', node: grow(value, node) }
    return { type: 'odd', value }
  }
}

const plain = (value: Value | undefined): string | undefined =>
  typeof value === 'string' && value.startsWith('u:') ? value.slice(2) : undefined

export const kidNodes = (node: Node): readonly Node[] =>
  node.kids.flatMap(kid => (kid.type === 'node' ? [kid.node] : []))

/** All the words of an element, as a reader would put them together. */
export const textOf = (node: Node): string =>
  node.kids
    .map(kid => {
      if (kid.type === 'node') return textOf(kid.node)
      return kid.type === 'text' ? kid.shown.map(({ text }) => text).join('') : ''
    })
    .join('')

/** The label of the list item an element stands in. */
export const labelOf = (node: Node): Node | undefined => {
  if (node.role === 'LI') return kidNodes(node).find(({ role }) => role === 'Lbl')
  return node.parent ? labelOf(node.parent) : undefined
}
