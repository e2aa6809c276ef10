import type { Drawing, TextMark } from '../../../../src/page/drawing'
import { catalogOf, type Dict, dictOf, listOf, type Pdf, pagesOf, type Value } from '../pdf'
import { type Node, readTree, textOf, treeRoot } from '../tree'

/** A fault, planted into a file or into the drawing it is made from. */
export type Fault =
  | { readonly file: (pdf: Pdf) => void }
  | { readonly drawing: (drawing: Drawing) => Drawing }

/** For every check one fault or more that it has to see, each with what it is. */
export type Faults<Checks> = { readonly [Name in keyof Checks]: Readonly<Record<string, Fault>> }

// Hands for planting faults into a file that has none. All throw when what they look for is not there, so that no
// fault is left unplanted.

const must = <Found>(found: Found | undefined | null, what: string): Found => {
  if (found === undefined || found === null) throw new Error(`There is no ${what} to spoil.`)
  return found
}

/** The element of a role whose words hold these. */
export const element = (pdf: Pdf, role: string, words = ''): Node =>
  must(
    readTree(pdf).nodes.find(node => node.role === role && textOf(node).includes(words)),
    `${role} with “${words}”`,
  )

export const page = (pdf: Pdf, index = 0): Dict => dictOf(pdf, must(pagesOf(pdf)[index], `page ${index}`))

export const annotation = (pdf: Pdf, index = 0): Dict => dictOf(pdf, annotationRefs(pdf)[index])

export const annotationRefs = (pdf: Pdf, index = 0): Value[] => listOf(pdf, page(pdf, index)['/Annots'])

export const root = (pdf: Pdf): Dict => treeRoot(pdf)

export const parentNums = (pdf: Pdf): Value[] =>
  listOf(pdf, dictOf(pdf, treeRoot(pdf)['/ParentTree'])['/Nums'])

export const outline = (pdf: Pdf): Dict => dictOf(pdf, dictOf(pdf, catalogOf(pdf)['/Outlines'])['/First'])

/** The fonts' dictionaries with their descendants' and descriptors'. */
export const fonts = (pdf: Pdf): { font: Dict; descriptor: Dict }[] =>
  Object.values(fontResources(pdf)).map(value => {
    const font = dictOf(pdf, value)
    const descendant = dictOf(pdf, listOf(pdf, font['/DescendantFonts'])[0])
    return { font, descriptor: dictOf(pdf, descendant['/FontDescriptor']) }
  })

export const fontResources = (pdf: Pdf): Dict => dictOf(pdf, dictOf(pdf, page(pdf)['/Resources'])['/Font'])

const inStream = (pdf: Pdf, ref: Value | undefined, from: string | RegExp, to: string): void => {
  const stream = must(typeof ref === 'string' ? pdf.streams.get(ref) : undefined, 'stream')
  const changed = stream.data.replace(from, to)
  if (changed === stream.data) throw new Error(`There is no ${String(from)} to spoil.`)
  stream.data = changed
}

export const inPage =
  (from: string | RegExp, to: string, index = 0) =>
  (pdf: Pdf) =>
    inStream(pdf, page(pdf, index)['/Contents'], from, to)

export const inMetadata = (from: string | RegExp, to: string) => (pdf: Pdf) =>
  inStream(pdf, catalogOf(pdf)['/Metadata'], from, to)

/** A drawing with some of its texts changed. */
export const withTexts = (
  drawing: Drawing,
  changes: (mark: TextMark) => boolean,
  change: (mark: TextMark) => Partial<TextMark>,
): Drawing => {
  let changed = 0
  const sheets = drawing.sheets.map(sheet => ({
    ...sheet,
    marks: sheet.marks.map(mark => {
      if (mark.type !== 'text' || !changes(mark)) return mark
      changed += 1
      return { ...mark, ...change(mark) }
    }),
  }))
  if (changed === 0) throw new Error('There is no text to spoil.')
  return { ...drawing, sheets }
}
