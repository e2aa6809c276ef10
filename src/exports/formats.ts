/** What a model can be taken away as, by the ending of the file's name: its media type, and what its bytes begin with. */
export const paperFormats = {
  pdf: { type: 'application/pdf', begins: '%PDF-' },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    begins: 'PK\u0003\u0004',
  },
  pptx: {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    begins: 'PK\u0003\u0004',
  },
  // Its first byte is none of UTF-8.
  png: { type: 'image/png', begins: '\ufffdPNG\r\n' },
  svg: { type: 'image/svg+xml', begins: '<svg ' },
  md: { type: 'text/markdown', begins: '# ' },
  csv: { type: 'text/csv', begins: '\ufeffrow,' },
} as const satisfies Readonly<Record<string, { readonly type: string; readonly begins: string }>>

export type PaperFormat = keyof typeof paperFormats

export const isPaperFormat = (ending: string): ending is PaperFormat => Object.hasOwn(paperFormats, ending)

export const paperFormatNames: readonly PaperFormat[] = Object.keys(paperFormats).filter(isPaperFormat)

/** The name of a paper's file, of several: “plan.svg”, “plan-2.svg”. `index` counts from 0. */
export const numberedName = (name: string, index: number): string =>
  index === 0 ? name : name.replace(/(\.[^./\\]*)?$/u, ending => `-${index + 1}${ending}`)

/** Whether a file's bytes are of the kind its name will say. */
export const beginsAs = (format: PaperFormat, bytes: Uint8Array): boolean => {
  const { begins } = paperFormats[format]
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, 16)).startsWith(begins)
}
