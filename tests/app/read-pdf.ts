import { readFile } from 'node:fs/promises'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type ReadPage = {
  /** In points. */
  readonly width: number
  readonly height: number
  /** The runs of text in the order the page holds them, joined and spaced by single blanks. */
  readonly text: string
}

/** A PDF's pages as another program reads them. */
export const readPdf = async (path: string): Promise<ReadPage[]> => {
  const loading = getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 })
  const document = await loading.promise
  try {
    const pages: ReadPage[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent({ includeMarkedContent: false })
      const [left, bottom, right, top] = page.view
      const text = items
        .flatMap(item => ('str' in item && item.str.trim() ? [item.str] : []))
        .join(' ')
        .replace(/\s+/g, ' ')
      pages.push({ width: (right ?? 0) - (left ?? 0), height: (top ?? 0) - (bottom ?? 0), text })
    }
    return pages
  } finally {
    await loading.destroy()
  }
}
