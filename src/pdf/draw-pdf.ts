import type { Path } from '../layout/geometry'
import { arrowOf } from '../page/arrow'
import type { BoxMark, Drawing, ImageMark, LineMark, Sheet, TextMark } from '../page/drawing'
import { structureOf } from '../page/structure'
import { type Fonts, type Typesetter, typesetterFrom } from '../page/typesetter'
import { type Attachment, writeAttachment } from './attachment'
import { addSheet, startDocument } from './document'
import { type EmbeddedFonts, embedFonts } from './embed-fonts'
import { type EmbeddedImages, embedImages } from './images'
import { bytesOf, type Doc } from './inner'
import { piecesOf } from './pieces'
import { showLine } from './show-text'
import {
  addLink,
  addLinkBox,
  addMark,
  beginPage,
  type PageTags,
  type Tagged,
  type Tags,
  tagsOf,
} from './tags'
import { writeTags } from './write-tags'

/**
 * A drawing as a PDF's bytes, tagged so that it can be read out: the same for the same drawing, everywhere. The
 * drawing has at least one sheet, and its text only characters the fonts have. Throws on fonts that are none.
 */
export const drawPdf = (
  drawing: Drawing,
  fonts: Fonts,
  attachment: Attachment | null = null,
): Uint8Array<ArrayBuffer> => {
  const [first, ...others] = drawing.sheets
  if (!first) throw new Error('A drawing without a sheet is no document.')
  const doc = startDocument(drawing, first, attachment)
  const shared = {
    doc,
    fonts: embedFonts(doc),
    images: embedImages(doc),
    typesetter: typesetterFrom(fonts),
    language: drawing.language,
  }
  const structure = structureOf(drawing)
  const tags = tagsOf(structure)
  drawSheet({ ...shared, tags, page: beginPage(tags) }, first)
  for (const sheet of others) {
    addSheet(doc, sheet)
    drawSheet({ ...shared, tags, page: beginPage(tags) }, sheet)
  }
  writeTags(doc, tags, structure, drawing)
  if (attachment) writeAttachment(doc, attachment)
  return bytesOf(doc)
}

/** What a page is drawn with. */
type Pen = {
  readonly doc: Doc
  readonly fonts: EmbeddedFonts
  readonly images: EmbeddedImages
  readonly typesetter: Typesetter
  readonly language: string
  readonly tags: Tags
  readonly page: PageTags
}

const drawSheet = (pen: Pen, { marks, height }: Sheet): void => {
  const { doc } = pen
  for (const mark of marks)
    if (mark.type === 'text') drawText(pen, mark, height)
    else if (mark.type === 'image') drawImage(pen, mark, height)
    else
      artifact(doc, () => {
        if (mark.type === 'box') drawBox(doc, mark)
        else drawLine(doc, mark)
      })
}

/** What is drawn for the eye alone, since the structure says it: boxes, connectors, repeated headings. */
const artifact = (doc: Doc, draw: () => void): void => {
  doc.internal.write('/Artifact BMC')
  draw()
  doc.internal.write('EMC')
}

const content = ({ doc, page }: Pen, element: Tagged, draw: () => void): void => {
  doc.internal.write(`/${element.tag} <</MCID ${addMark(page, element)}>> BDC`)
  draw()
  doc.internal.write('EMC')
}

const drawText = (pen: Pen, mark: TextMark, height: number): void => {
  const { doc, fonts, typesetter, tags, page } = pen
  const { size, font, colour, direction } = mark
  const owner = tags.ownerOf(mark)
  for (const { jump, texts } of piecesOf(mark)) {
    const draw = () => {
      for (const { text, x, y } of texts) {
        const line = typesetter.setLine(text, font, mark.language ?? pen.language, direction)
        const left = direction === 'rtl' ? x - line.width * size : x
        const shown = showLine(line, fonts, { x: left, y: height - y, size, colour })
        if (shown !== '') doc.internal.write(shown)
      }
    }
    if (!owner) artifact(doc, draw)
    else if (!jump) content(pen, owner, draw)
    else {
      const link = addLink(owner)
      content(pen, link, draw)
      addLinkBox(tags, page, jump, link)
    }
  }
}

const drawImage = (pen: Pen, mark: ImageMark, height: number): void => {
  const { doc, images, tags } = pen
  const owner = tags.ownerOf(mark)
  if (!owner) throw new Error('A picture stands nowhere in the structure.')
  content(pen, owner, () => doc.internal.write(images.draw(mark, height)))
}

const drawBox = (doc: Doc, { box, radius, fill, stroke, strokeWidth }: BoxMark): void => {
  if (fill !== null) doc.setFillColor(fill)
  if (stroke !== null) {
    doc.setDrawColor(stroke)
    doc.setLineWidth(strokeWidth)
    doc.setLineDashPattern([], 0)
  }
  const style = `${fill === null ? '' : 'F'}${stroke === null ? '' : 'D'}`
  if (style === '') return
  if (radius === 0) doc.rect(box.x, box.y, box.width, box.height, style)
  else doc.roundedRect(box.x, box.y, box.width, box.height, radius, radius, style)
}

const drawLine = (doc: Doc, { path, colour, width, dash, arrow }: LineMark): void => {
  doc.setDrawColor(colour)
  doc.setLineWidth(width)
  doc.setLineDashPattern(dash === null ? [] : [...dash], 0)
  const pointed = arrowOf(path, arrow)
  drawPath(doc, pointed?.line ?? path)
  if (!pointed) return
  const [tip, left, right] = pointed.head
  doc.setFillColor(colour)
  doc.triangle(tip.x, tip.y, left.x, left.y, right.x, right.y, 'F')
}

const drawPath = (doc: Doc, { start, pieces }: Path): void => {
  doc.moveTo(start.x, start.y)
  for (const piece of pieces)
    if (piece.type === 'line') doc.lineTo(piece.to.x, piece.to.y)
    else doc.curveTo(piece.c1.x, piece.c1.y, piece.c2.x, piece.c2.y, piece.to.x, piece.to.y)
  doc.stroke()
}
