import { jsPDF } from 'jspdf'
import type { Drawing, DrawingMark } from '../../../src/page/drawing'
import { fonts } from '../../page/fonts'

const vfs = { regular: Buffer.from(fonts.regular), semibold: Buffer.from(fonts.semibold) }

/** The same marks by jsPDF's own calls: no tags, no order, no thought of what a font lacks. */
export const drawnByJsPdf = ({ sheets }: Drawing): ArrayBuffer => {
  const [first] = sheets
  const format = [first?.width ?? 792, first?.height ?? 612]
  const doc = new jsPDF({ unit: 'pt', format, orientation: 'landscape', compress: true })
  for (const [name, bytes] of Object.entries(vfs)) {
    doc.addFileToVFS(`${name}.ttf`, bytes.toString('base64'))
    doc.addFont(`${name}.ttf`, 'Inter', name)
  }
  for (const [i, { marks }] of sheets.entries()) {
    if (i > 0) doc.addPage(format, 'landscape')
    for (const mark of marks) drawMark(doc, mark)
  }
  return doc.output('arraybuffer')
}

const drawMark = (doc: jsPDF, mark: DrawingMark): void => {
  if (mark.type === 'text') {
    doc.setFont('Inter', mark.font)
    doc.setFontSize(mark.size)
    doc.setTextColor(mark.colour)
    for (const { text, x, y } of mark.lines) doc.text(text, x, y)
  } else if (mark.type === 'box') {
    const { box, radius, fill, stroke, strokeWidth } = mark
    if (fill !== null) doc.setFillColor(fill)
    if (stroke !== null) doc.setDrawColor(stroke).setLineWidth(strokeWidth)
    const style = `${fill === null ? '' : 'F'}${stroke === null ? '' : 'D'}`
    if (style !== '') doc.roundedRect(box.x, box.y, box.width, box.height, radius, radius, style)
  } else if (mark.type === 'line') {
    doc.setDrawColor(mark.colour).setLineWidth(mark.width)
    doc.moveTo(mark.path.start.x, mark.path.start.y)
    for (const piece of mark.path.pieces)
      if (piece.type === 'line') doc.lineTo(piece.to.x, piece.to.y)
      else doc.curveTo(piece.c1.x, piece.c1.y, piece.c2.x, piece.c2.y, piece.to.x, piece.to.y)
    doc.stroke()
  }
}
