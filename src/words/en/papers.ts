import type { PaperFormat } from '../../exports/formats'

const files: Readonly<Record<PaperFormat, string>> = {
  pdf: 'PDF',
  docx: 'Word document',
  pptx: 'PowerPoint slides',
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
  notAsNamed: 'The file could not be made. Nothing was saved.',
}
