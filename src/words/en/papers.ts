import type { PaperFormat } from '../../exports/formats'

const files: Readonly<Record<PaperFormat, string>> = {
  pdf: 'PDF',
  docx: 'Word document',
  pptx: 'PowerPoint slides',
  png: 'PNG pictures',
  svg: 'SVG pictures',
  md: 'Markdown text',
  csv: 'CSV table',
}

/** What is said while a model is taken away as a paper. */
export const papers = {
  /** What the kinds of file are called where a place for one is chosen. */
  files,
  making: 'Making the pages',
  /** By what went wrong, as the part that failed calls it. */
  failed: (why: string) => `The file could not be made (${why}). Your model is unchanged.`,
  /** By the first file's name and how many more there are; `missing` are characters, or ''. */
  exported: (name: string, more: number, missing: string) => {
    const others = more === 0 ? '' : more === 1 ? ' and one more file' : ` and ${more} more files`
    const lacks =
      missing === '' ? '' : ` The typeface lacks these characters, and a box stands for each: ${missing}`
    return `Exported as ${name}${others}.${lacks}`
  },
  /** How large pictures are to be. */
  picture: {
    title: 'Pictures of the pages',
    width: 'Width in pixels',
    size: (height: number, dpi: number) => `${height} pixels high, ${dpi} dots to an inch of this paper`,
    bounds: (least: number, most: number) => `A whole number from ${least} to ${most}`,
    make: 'Export…',
  },
  /** Why a file of several could not be written; `before` are those that were, or ''. */
  brokenOff: (says: string, before: string) =>
    before === '' ? says : `${says} Written before it: ${before}.`,
  notAsNamed: 'The file could not be made. Nothing was saved.',
}
