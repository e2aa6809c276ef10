import type { Face } from '../page/faces'
import type { Cluster } from '../page/glyphs'
import { binaryString } from './binary'
import { fileIdOf } from './file-id'
import { fontOfOutlines } from './subset-font'
import { number, ref } from './syntax'

/** What jsPDF hands over when a font is to be put in its file. */
export type FontPut = {
  readonly font: { readonly id: string; isAlreadyPutted?: boolean; objectNumber?: number }
  readonly out: (line: string) => void
  readonly newObject: () => number
  readonly putStream: (stream: {
    readonly data: string
    readonly addLength1: boolean
    readonly objectId: number
  }) => void
}

/** A font with these clusters alone: a code is a glyph, and says which text it stands for. */
export const writeFont = (put: FontPut, face: Face, name: string, clusters: readonly Cluster[]): void => {
  const { out, newObject } = put
  const { ascent, descent, unitsPerEm, box } = face.typeface
  const inEm = (units: number): string => number((units * 1000) / unitsPerEm)
  const own = `${tagOf(clusters)}+${name}`
  const file = stream(put, binaryString(fontOfOutlines(face.bytes, clusters)))
  const texts = stream(put, textsOf(clusters))
  const descriptor = object(
    `<</Type/FontDescriptor/FontName/${own}/FontFile2 ${ref(file)}/FontBBox[${box.map(inEm).join(' ')}]/Flags 4/StemV 80/ItalicAngle 0/Ascent ${inEm(ascent)}/Descent ${inEm(descent)}/CapHeight ${inEm(ascent)}>>`,
  )
  const widths = clusters.map(({ advance }) => inEm(advance)).join(' ')
  const descendant = object(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${own}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${ref(descriptor)}/DW 1000/W[1[${widths}]]/CIDToGIDMap/Identity>>`,
  )
  put.font.objectNumber = object(
    `<</Type/Font/Subtype/Type0/BaseFont/${own}/Encoding/Identity-H/ToUnicode ${ref(texts)}/DescendantFonts[${ref(descendant)}]>>`,
  )
  put.font.isAlreadyPutted = true

  function object(dictionary: string): number {
    const id = newObject()
    out(dictionary)
    out('endobj')
    return id
  }
}

const stream = ({ out, newObject, putStream }: FontPut, data: string): number => {
  const objectId = newObject()
  putStream({ data, addLength1: true, objectId })
  out('endobj')
  return objectId
}

/** Six letters that tell one part of a font from another, as PDF asks. */
const tagOf = (clusters: readonly Cluster[]): string =>
  Array.from(fileIdOf(clusters.map(({ text }) => text).join()).slice(0, 6), digit =>
    String.fromCharCode(65 + Number.parseInt(digit, 16)),
  ).join('')

/** The most pairs a map may list at a time. */
const most = 100

const textsOf = (clusters: readonly Cluster[]): string => {
  const pairs = clusters.map(({ text }, i) => `<${hex(i + 1)}><${utf16(text)}>`)
  const lists = Array.from({ length: Math.ceil(pairs.length / most) }, (_, i) => {
    const own = pairs.slice(i * most, (i + 1) * most)
    return `${own.length} beginbfchar\n${own.join('\n')}\nendbfchar`
  })
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${lists.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}

/** A code as content streams have it. */
export const hex = (code: number): string => code.toString(16).padStart(4, '0')

const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i))).join('')
