import { jsPDF } from 'jspdf'
import type { Drawing, Sheet } from '../page/drawing'
import type { Fonts } from '../page/typesetter'
import { fileIdOf } from './file-id'
import { familyOf, fontNames } from './font-names'

/** What jsPDF has and keeps from its types. */
type Inner = {
  readonly __private__: { setPdfVersion(version: string): void }
  readonly internal: { write(line: string): void }
}
const hasInner = (doc: jsPDF): doc is jsPDF & Inner => '__private__' in doc && 'write' in doc.internal

/** jsPDF takes years from 1970 to 2037; for others the document bears no real date, only the printed one. */
const creationDate = (date: string): string => {
  const known = /^(19[7-9]\d|20[0-2]\d|203[0-7])-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(date)
  return `D:${known ? date.replaceAll('-', '') : '19700101'}000000+00'00'`
}

const formatOf = ({ width, height }: Sheet) => ({
  format: [width, height],
  orientation: width > height ? ('landscape' as const) : ('portrait' as const),
})

export const addSheet = (doc: jsPDF, sheet: Sheet): void => {
  const { format, orientation } = formatOf(sheet)
  doc.addPage(format, orientation)
}

/** An empty document with the first sheet's page, the fonts, and what is said about the whole. */
export const startDocument = (drawing: Drawing, first: Sheet, fonts: Fonts): jsPDF => {
  const doc = new jsPDF({
    ...formatOf(first),
    unit: 'pt',
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 3,
  })
  if (!hasInner(doc)) throw new Error('This jsPDF does not let its documents be completed.')
  doc.__private__.setPdfVersion('1.7')
  doc.setFileId(fileIdOf(JSON.stringify(drawing)))
  doc.setCreationDate(creationDate(drawing.date))
  doc.setProperties({ title: drawing.title, creator: 'Logic Model Builder' })
  doc.setDisplayMode('fullpage')
  doc.viewerPreferences({ DisplayDocTitle: true })
  // jsPDF's own setLanguage leaves out languages it does not know.
  doc.internal.events.subscribe('putCatalog', () => {
    doc.internal.write(`/Lang (${languageTag(drawing.language)})`)
  })
  for (const name of fontNames) {
    doc.addFileToVFS(`${name}.ttf`, binaryString(fonts[name]))
    doc.addFont(`${name}.ttf`, familyOf[name], 'normal', 'normal', 'Identity-H')
  }
  return doc
}

/** What a document calls its language may be anything; a language tag is letters, digits and hyphens. */
const languageTag = (language: string): string => (/^[A-Za-z0-9-]+$/.test(language) ? language : 'und')

/** jsPDF takes files as strings with a byte in each character. */
const binaryString = (bytes: Uint8Array): string => {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return pieces.join('')
}
