import { fontFiles } from '../layout/families'
import type { Face } from '../page/faces'
import type { Cluster } from '../page/glyphs'
import { remembered } from '../page/remembered'
import type { Doc } from './inner'
import { type FontPut, hex, writeFont } from './write-font'

/** The fonts of a document, each with what is drawn in it: a code for every cluster, counted from 1. */
export type EmbeddedFonts = {
  /** The font's name in content streams. */
  readonly nameOf: (face: Face) => string
  /** As content streams have it. */
  readonly codeOf: (face: Face, cluster: Cluster) => string
}

type Embedded = {
  readonly face: Face
  readonly name: string
  readonly codeOf: (cluster: Cluster) => string
  readonly clusters: readonly Cluster[]
}

/** Has the fonts a document is drawn with written into it, as far as they are used, when jsPDF puts its file together. */
export const embedFonts = (doc: Doc): EmbeddedFonts => {
  const embedded = new Map<string, Embedded>()
  const names = namesOf(doc)
  const of = (face: Face): Embedded => {
    const known = embedded.get(face.file)
    if (known) return known
    const name = claim(doc, names[embedded.size])
    const clusters: Cluster[] = []
    const codeOfKey = new Map<string, string>()
    const codeOf = remembered((cluster: Cluster) => {
      const key = `${cluster.text} ${cluster.parts.map(({ glyph, dx, dy }) => `${glyph},${dx},${dy}`).join()}`
      const code = codeOfKey.get(key) ?? hex(clusters.push(cluster))
      codeOfKey.set(key, code)
      return code
    })
    const made = { face, name, codeOf, clusters }
    embedded.set(face.file, made)
    return made
  }
  doc.internal.events.subscribe('putFont', (put: FontPut) => {
    for (const { face, name, clusters } of embedded.values())
      if (name === put.font.id) writeFont(put, face, fontFiles[face.file].replace(/\.ttf$/, ''), clusters)
  })
  return {
    nameOf: face => of(face).name,
    codeOf: (face, cluster) => of(face).codeOf(cluster),
  }
}

type Named = { readonly family: string; readonly style: string; readonly id: string }

/** jsPDF knows fourteen fonts from the start, each by several names. Ours take their places. */
const namesOf = (doc: Doc): readonly Named[] => {
  const all = Object.entries(doc.getFontList()).flatMap(([family, styles]) =>
    styles.map(style => ({ family, style, id: doc.internal.getFont(family, style).id })),
  )
  return [...new Map(all.map(named => [named.id, named])).values()]
}

/** jsPDF puts only fonts in its file that it has written with: a blank, which is taken out again. */
const claim = (doc: Doc, named: Named | undefined): string => {
  if (!named) throw new Error('A document with more fonts than jsPDF has room for.')
  const { getCurrentPageInfo, pages } = doc.internal
  const page = pages[getCurrentPageInfo().pageNumber] ?? []
  const { length } = page
  doc.setFont(named.family, named.style)
  doc.text(' ', 0, 0)
  page.length = length
  return named.id
}
