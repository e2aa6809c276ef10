import { jsPDF } from 'jspdf'
import type { Drawing, Sheet } from '../page/drawing'
import type { Attachment } from './attachment'
import { fileIdOf } from './file-id'
import { type Doc, innerOf } from './inner'
import { metadataOf } from './metadata'

/** jsPDF takes years from 1970 to 2037; for others the document bears no real date, only the printed one. */
const creationDate = (date: string): string => {
  const known = /^(19[7-9]\d|20[0-2]\d|203[0-7])-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(date)
  return `D:${known ? date.replaceAll('-', '') : '19700101'}000000+00'00'`
}

/**
 * jsPDF writes a byte 13 in a title as it is, and readers take it for 10: č would become Ċ. Such a title stands in
 * the metadata alone, which readers ask first.
 */
const survives = (title: string): boolean =>
  Array.from({ length: title.length }, (_, i) => title.charCodeAt(i)).every(
    unit => (unit & 0xff) !== 13 && unit >> 8 !== 13,
  )

const formatOf = ({ width, height }: Sheet) => ({
  format: [width, height],
  orientation: width > height ? ('landscape' as const) : ('portrait' as const),
})

export const addSheet = (doc: Doc, sheet: Sheet): void => {
  const { format, orientation } = formatOf(sheet)
  doc.addPage(format, orientation)
}

/** An empty document with the first sheet's page and what is said about the whole. */
export const startDocument = (drawing: Drawing, first: Sheet, attachment: Attachment | null): Doc => {
  const jspdf = new jsPDF({
    ...formatOf(first),
    unit: 'pt',
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 3,
  })
  const doc = innerOf(jspdf)
  doc.__private__.setPdfVersion('1.7')
  const inside = attachment ? new TextDecoder().decode(attachment.bytes) : ''
  doc.setFileId(fileIdOf(JSON.stringify(drawing) + inside))
  doc.setCreationDate(creationDate(drawing.date))
  doc.setProperties({
    ...(survives(drawing.title) ? { title: drawing.title } : {}),
    creator: 'Logic Model Builder',
  })
  doc.setDisplayMode('fullpage')
  doc.viewerPreferences({ DisplayDocTitle: true })
  doc.addMetadata(metadataOf(drawing.title), true)
  return doc
}
