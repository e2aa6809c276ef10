import type { jsPDF } from 'jspdf'
import type { Path } from '../layout/geometry'
import { arrowOf } from '../page/arrow'
import type { BoxMark, Drawing, DrawingMark, LineMark, TextMark } from '../page/drawing'
import type { Fonts } from '../page/typesetter'
import { addSheet, startDocument } from './document'
import { familyOf } from './font-names'

/**
 * A drawing as a PDF's bytes: the same for the same drawing, everywhere. The drawing has at least one sheet, and
 * its text only characters the fonts have. Throws on fonts that are none.
 */
export const drawPdf = (drawing: Drawing, fonts: Fonts): Uint8Array<ArrayBuffer> => {
  const [first, ...others] = drawing.sheets
  if (!first) throw new Error('A drawing without a sheet is no document.')
  const doc = startDocument(drawing, first, fonts)
  for (const mark of first.marks) drawMark(doc, mark)
  for (const sheet of others) {
    addSheet(doc, sheet)
    for (const mark of sheet.marks) drawMark(doc, mark)
  }
  return new Uint8Array(doc.output('arraybuffer'))
}

const drawMark = (doc: jsPDF, mark: DrawingMark): void => {
  if (mark.type === 'text') drawText(doc, mark)
  else if (mark.type === 'box') drawBox(doc, mark)
  else drawLine(doc, mark)
}

const drawText = (doc: jsPDF, { lines, size, font, colour }: TextMark): void => {
  doc.setFont(familyOf[font], 'normal', 'normal')
  doc.setFontSize(size)
  doc.setTextColor(colour)
  for (const { text, x, y } of lines) if (text !== '') doc.text(text, x, y)
}

const drawBox = (doc: jsPDF, { box, radius, fill, stroke, strokeWidth }: BoxMark): void => {
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

const drawLine = (doc: jsPDF, { path, colour, width, dash, arrow }: LineMark): void => {
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

const drawPath = (doc: jsPDF, { start, pieces }: Path): void => {
  doc.moveTo(start.x, start.y)
  for (const piece of pieces)
    if (piece.type === 'line') doc.lineTo(piece.to.x, piece.to.y)
    else doc.curveTo(piece.c1.x, piece.c1.y, piece.c2.x, piece.c2.y, piece.to.x, piece.to.y)
  doc.stroke()
}
