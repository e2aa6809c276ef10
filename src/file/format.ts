/** The saved model's format: what this release writes, and the bounds within which it reads. */
export const format = {
  name: 'logic-model',
  version: 1,
  extension: 'logicmodel',
  maxBytes: 32 * 1024 * 1024,
  maxDepth: 64,
  maxValues: 1_000_000,
  maxElements: 20_000,
  maxLinks: 100_000,
  maxImageBytes: 1024 * 1024,
  /** Of one picture, in pixels; and of all pictures of a file together. */
  maxImageSide: 4000,
  maxImagePixels: 20_000_000,
} as const

/** Whether bytes are a PDF's, which may have a model inside. */
export const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-'

/** The same of a form that was saved for others. */
export const formFormat = {
  name: 'logic-model-template',
  version: 1,
  extension: 'logictemplate',
  mediaType: 'application/x-logic-model-template',
  maxBytes: 2 * 1024 * 1024,
} as const

/** Whether a file is a form for others, as far as its name says. */
export const isFormName = (name: string): boolean => name.toLowerCase().endsWith(`.${formFormat.extension}`)
