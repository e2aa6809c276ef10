import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type ReadPage = { readonly width: number; readonly height: number; readonly text: string }

/** A PDF's pages as pdf.js reads them: sizes in points, and the text in content order, blanks as one space. */
export const readPdf = async (bytes: Uint8Array) => {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await task.promise
  const pages: ReadPage[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const [, , width = 0, height = 0] = page.view
    const { items } = await page.getTextContent()
    const text = items.map(item => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('')
    pages.push({ width, height, text: text.replace(/\s+/gu, ' ') })
  }
  const { info } = await document.getMetadata()
  const title = 'Title' in info ? info.Title : undefined
  await task.destroy()
  return { pages, title }
}
