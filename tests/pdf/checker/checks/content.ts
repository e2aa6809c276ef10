import { dictOf, isRef, listOf, type Value } from '../pdf'
import { type Read, treeRoot } from '../tree'

const perPage = (read: Read, faults: (page: string, index: number) => readonly string[]): readonly string[] =>
  read.pages.flatMap((page, i) => faults(page, i).map(fault => `page ${i + 1}: ${fault}`))

/** A page's own list in the parent tree: for each mark, its element. */
const parentsOf = ({ pdf, parents }: Read, page: string): readonly Value[] =>
  listOf(pdf, parents.get(Number(dictOf(pdf, page)['/StructParents'])))

/** Which elements hold which marks: "page mark" → references. */
const holders = ({ nodes }: Read): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const { ref, kids } of nodes)
    for (const kid of kids)
      if (kid.type === 'text') {
        const key = `${kid.page} ${kid.mcid}`
        found.set(key, [...(found.get(key) ?? []), ref])
      }
  return found
}

/** What the pages draw, and how it hangs on the tree. */
export const contentChecks = {
  'all that is painted is content or an artifact': (read: Read) =>
    perPage(read, page => [
      ...(read.contents.get(page)?.unmarked ?? []),
      ...(read.contents.get(page)?.marks ?? [])
        .filter(({ tag, mcid }) => (tag === 'Artifact') !== (mcid === null))
        .map(({ tag }) => `${tag} is neither`),
    ]),

  'marks are balanced': (read: Read) => perPage(read, page => read.contents.get(page)?.unbalanced ?? []),

  'a mark has the tag of its element': (read: Read) =>
    read.nodes.flatMap(({ ref, role, kids }) =>
      kids.flatMap(kid => {
        if (kid.type !== 'text') return []
        const mark = read.contents.get(kid.page)?.marks.find(({ mcid }) => mcid === kid.mcid)
        return mark?.tag === role ? [] : [`${ref} is ${role}, its mark ${mark?.tag}`]
      }),
    ),

  'each mark has a number of its own and one element, which the parent tree names': (read: Read) => {
    const held = holders(read)
    const faults = perPage(read, page => {
      const numbers = (read.contents.get(page)?.marks ?? []).flatMap(({ mcid }) => mcid ?? [])
      const parents = parentsOf(read, page)
      return [
        ...(new Set(numbers).size === numbers.length ? [] : ['a number is used twice']),
        ...(parents.length === numbers.length ? [] : [`${numbers.length} marks, ${parents.length} parents`]),
        ...numbers.flatMap(number => {
          const owners = held.get(`${page} ${number}`) ?? []
          return owners.length === 1 && owners[0] === parents[number]
            ? []
            : [
                `mark ${number} is of ${owners.join(' and ')}, by the parent tree of ${String(parents[number])}`,
              ]
        }),
      ]
    })
    const drawn = new Set(
      read.pages.flatMap(page => (read.contents.get(page)?.marks ?? []).map(({ mcid }) => `${page} ${mcid}`)),
    )
    const lost = [...held.keys()].filter(key => !drawn.has(key)).map(key => `${key} is not drawn`)
    return [...faults, ...lost]
  },

  'the parent tree is flat, with one entry for each page and each link': (read: Read) => {
    const { pdf, parents, pages, annotations } = read
    const keys = [
      ...pages.map(page => dictOf(pdf, page)['/StructParents']),
      ...annotations.map(annotation => dictOf(pdf, annotation)['/StructParent']),
    ]
    const tree = dictOf(pdf, treeRoot(pdf)['/ParentTree'])
    return [
      ...('/Kids' in tree ? ['it has branches'] : []),
      ...(keys.length === parents.size && keys.every(key => typeof key === 'number' && parents.has(key))
        ? []
        : [`entries ${[...parents.keys()].join(' ')}, keys ${keys.join(' ')}`]),
      ...(typeof treeRoot(pdf)['/ParentTreeNextKey'] === 'number' &&
      [...parents.keys()].every(key => key < Number(treeRoot(pdf)['/ParentTreeNextKey']))
        ? []
        : ['the next key is taken']),
      ...pages
        .flatMap(page => parentsOf(read, page))
        .filter(value => !isRef(value))
        .map(value => `${JSON.stringify(value)} is no element`),
    ]
  },
}
