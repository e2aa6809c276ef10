import { within } from '../../../page/reading'
import type { Expected } from '../expected'
import { dictOf, isRef, listOf, numbersOf, type Value, wordsOf } from '../pdf'
import { labelOf, type Node, type Read, textOf } from '../tree'

type Link = { readonly node: Node; readonly annotation: string | undefined }

/** The tree's links, each with the annotation its OBJR points at. */
const linksOf = ({ nodes }: Read): readonly Link[] =>
  nodes
    .filter(({ role }) => role === 'Link')
    .map(node => ({
      node,
      annotation: node.kids.flatMap(kid => (kid.type === 'object' ? [kid.ref] : []))[0],
    }))

const annotationFaults = (read: Read, fault: (annotation: string) => string | null): readonly string[] =>
  read.annotations.flatMap(annotation => {
    const found = isRef(annotation) ? fault(annotation) : null
    return found === null ? [] : [`${String(annotation)}: ${found}`]
  })

export const linkChecks = {
  'links are objects of their own': ({ pdf, annotations }: Read) =>
    annotations
      .filter(annotation => !isRef(annotation) || dictOf(pdf, annotation)['/Subtype'] !== '/Link')
      .map(annotation => JSON.stringify(annotation)),

  'links say in words what they are': (read: Read) =>
    annotationFaults(read, annotation =>
      wordsOf(dictOf(read.pdf, annotation)['/Contents']) ? null : 'no Contents',
    ),

  'links lead to where their card stands': (read: Read) => {
    // Where a table says the cards once more at the end, the first is meant.
    const all = read.nodes.filter(({ role }) => role === 'Lbl').toReversed()
    const labels = new Map(all.map(node => [textOf(node), node]))
    return linksOf(read).flatMap(({ node, annotation }) => {
      const dest = listOf(read.pdf, dictOf(read.pdf, annotation)['/Dest'])
      const kid = labels.get(textOf(node))?.kids[0]
      const box = kid?.type === 'text' ? kid.shown[0]?.box : undefined
      if (kid?.type !== 'text' || !box) return [`${textOf(node)} is no card`]
      const [page, fit, x, y] = dest
      const above = Number(y) - (box.y + box.height)
      const right = page === kid.page && fit === '/XYZ' && Math.abs(Number(x) - box.x) < 1
      return right && above >= 0 && above < box.height ? [] : [`${textOf(node)} opens at ${dest.join(' ')}`]
    })
  },

  'each link of the page is in the tree, and each Link of the tree on the page': (read: Read) => {
    const pointed = linksOf(read).map(({ annotation }) => annotation)
    const stray = read.annotations.filter(annotation => !pointed.some(ref => ref === annotation))
    const lost = pointed.filter(ref => !read.annotations.some(annotation => annotation === ref))
    const elsewhere = read.nodes
      .filter(({ role, kids }) => role !== 'Link' && kids.some(({ type }) => type === 'object'))
      .map(({ ref }) => ref)
    return [...stray, ...lost, ...elsewhere].map(String)
  },

  'a link leads back to the element it belongs to': (read: Read) =>
    linksOf(read).flatMap(({ node, annotation }) => {
      const key = dictOf(read.pdf, annotation)['/StructParent']
      const parent: Value = typeof key === 'number' ? (read.parents.get(key) ?? null) : null
      return parent === node.ref ? [] : [`${annotation} leads to ${String(parent)}, not ${node.ref}`]
    }),

  'there is exactly one for each link of the model': (read: Read, { links }: Expected) => {
    const said = linksOf(read).map(({ node, annotation }) => {
      const label = labelOf(node)
      const says = wordsOf(dictOf(read.pdf, annotation)['/Contents'])
      return `${label ? textOf(label) : ''} ${textOf(node)}: ${says}`
    })
    const due = links.map(({ from, to, says }) => `${from} ${to}: ${says}`)
    return said.join('\n') === due.join('\n') ? [] : [`${said.join('; ')}, not ${due.join('; ')}`]
  },

  'a link’s box is around its words': (read: Read) =>
    linksOf(read).flatMap(({ node, annotation }) => {
      const [left = 0, foot = 0, right = 0, top = 0] = numbersOf(
        read.pdf,
        dictOf(read.pdf, annotation)['/Rect'],
      )
      const box = { x: left - 0.1, y: foot - 0.1, width: right - left + 0.2, height: top - foot + 0.2 }
      const words = node.kids.flatMap(kid => (kid.type === 'text' ? kid.shown : []))
      return words.length > 0 && words.every(shown => within(shown.box, box)) ? [] : [`${annotation}`]
    }),

  'links are seen and printed as they are, and Tab goes through them as they are read': (read: Read) => [
    ...annotationFaults(read, annotation => {
      const { '/F': flags, '/Border': border } = dictOf(read.pdf, annotation)
      return flags === 4 && JSON.stringify(border) === '[0,0,0]' ? null : 'hidden, or with a border'
    }),
    ...read.pages.filter(page => dictOf(read.pdf, page)['/Tabs'] !== '/S').map(page => `${page}: no Tabs S`),
  ],
}
