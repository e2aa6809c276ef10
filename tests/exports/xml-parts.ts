import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

export type Node = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly kids: readonly Node[]
  readonly text: string
}

type Growing = { name: string; attributes: Record<string, string>; kids: Growing[]; text: string }

/** XML as a tree; throws where it is not well-formed. */
export const treeOf = (xml: string): Node => {
  const root: Growing = { name: '', attributes: {}, kids: [], text: '' }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const node = { name, attributes: { ...attributes }, kids: [], text: '' }
    open.at(-1)?.kids.push(node)
    open.push(node)
  })
  parser.on('text', text => {
    const node = open.at(-1)
    if (node) node.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return root
}

/** Every node of a name, from the top down. */
export const all = (node: Node, name: string): readonly Node[] =>
  node.kids.flatMap(kid => [...(kid.name === name ? [kid] : []), ...all(kid, name)])

/** What stands in the texts under a node, paragraphs apart. */
export const said = (node: Node, paragraph: string, text: string): string =>
  all(node, paragraph)
    .map(one =>
      all(one, text)
        .map(run => run.text)
        .join(''),
    )
    .join('\n')

/**
 * An Office file's XML parts by their path. Throws where one is not well-formed, has no media type, or where a
 * relationship leads to none.
 */
export const partsOf = (bytes: Uint8Array): ReadonlyMap<string, Node> => {
  const files = new Map(Object.entries(unzipSync(bytes)))
  const parts = new Map(Array.from(files, ([path, file]) => [path, treeOf(strFromU8(file))]))
  const types = parts.get('[Content_Types].xml')
  const typed = new Set(types ? all(types, 'Override').map(({ attributes }) => attributes.PartName) : [])
  for (const [path, part] of parts) {
    if (path !== '[Content_Types].xml' && !path.endsWith('.rels') && !typed.has(`/${path}`))
      throw new Error(`${path} has no media type`)
    if (!path.endsWith('.rels')) continue
    const folder = path.replace(/_rels\/[^/]*$/u, '')
    for (const { attributes } of all(part, 'Relationship')) {
      const target = new URL(attributes.Target ?? '', `file:///${folder}`).pathname.slice(1)
      if (!parts.has(target)) throw new Error(`${path} leads to ${target}, which is not there`)
    }
  }
  return parts
}
