import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'
import type { Drawing, DrawingMark } from '../../../src/page/drawing'
import { fonts } from '../../page/fonts'

type Pdf = InstanceType<typeof PDFDocument>

/** The same marks by pdfkit's own calls, untagged: for how many bytes they take. */
export const drawnByPdfKit = ({ sheets }: Drawing): Promise<Buffer> => {
  const doc = new PDFDocument({ autoFirstPage: false })
  doc.registerFont('regular', fonts.regular).registerFont('semibold', fonts.semibold)
  for (const { width, height, marks } of sheets) {
    doc.addPage({ size: [width, height], margin: 0 })
    for (const mark of marks) drawMark(doc, mark)
  }
  doc.end()
  return buffer(doc)
}

const drawMark = (doc: Pdf, mark: DrawingMark): void => {
  if (mark.type === 'text') {
    doc.font(mark.font).fontSize(mark.size).fillColor(mark.colour)
    for (const { text, x, y } of mark.lines)
      doc.text(text, x, y, { lineBreak: false, baseline: 'alphabetic' })
  } else if (mark.type === 'box') {
    const { box, radius, fill, stroke, strokeWidth } = mark
    doc.roundedRect(box.x, box.y, box.width, box.height, radius)
    if (stroke !== null) doc.lineWidth(strokeWidth)
    if (fill !== null && stroke !== null) doc.fillAndStroke(fill, stroke)
    else if (fill !== null) doc.fill(fill)
    else if (stroke !== null) doc.stroke(stroke)
  } else if (mark.type === 'line') {
    const { start, pieces } = mark.path
    doc.lineWidth(mark.width).moveTo(start.x, start.y)
    for (const piece of pieces)
      if (piece.type === 'line') doc.lineTo(piece.to.x, piece.to.y)
      else doc.bezierCurveTo(piece.c1.x, piece.c1.y, piece.c2.x, piece.c2.y, piece.to.x, piece.to.y)
    doc.stroke(mark.colour)
  }
}
