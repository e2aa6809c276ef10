import type { Path } from '../../../src/layout/geometry'
import type { Drawing, DrawingMark, Sheet } from '../../../src/page/drawing'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The same marks as a document for a browser to print. */
export const htmlOf = ({ sheets }: Drawing): string =>
  `<!doctype html><html lang="en"><style>@page{size:${sheets[0]?.width}pt ${sheets[0]?.height}pt;margin:0}body{margin:0;font-family:Inter,sans-serif}section{position:relative;break-after:page;overflow:hidden}p,div,svg{position:absolute;margin:0;white-space:pre}</style>${sheets.map(section).join('')}</html>`

const section = ({ width, height, marks }: Sheet): string =>
  `<section style="width:${width}pt;height:${height}pt">${marks.map(element).join('')}</section>`

const element = (mark: DrawingMark): string => {
  if (mark.type === 'text') {
    const [first] = mark.lines
    const place = `left:${first?.x}pt;top:${(first?.y ?? 0) - mark.size}pt`
    const weight = mark.font === 'semibold' ? 600 : 400
    const words = mark.lines.map(({ text }) => escaped(text)).join('\n')
    return `<p style="${place};font-size:${mark.size}pt;font-weight:${weight};color:${mark.colour}">${words}</p>`
  }
  if (mark.type === 'box') {
    const { box, radius, fill, stroke, strokeWidth } = mark
    const edge = stroke === null ? '' : `;border:${strokeWidth}pt solid ${stroke}`
    return `<div style="left:${box.x}pt;top:${box.y}pt;width:${box.width}pt;height:${box.height}pt;border-radius:${radius}pt;background:${fill ?? 'none'}${edge}"></div>`
  }
  if (mark.type === 'image') throw new Error('No model here has a picture.')
  return `<svg style="left:0;top:0" width="792pt" height="612pt" viewBox="0 0 792 612"><path d="${track(mark.path)}" fill="none" stroke="${mark.colour}" stroke-width="${mark.width}"/></svg>`
}

const track = ({ start, pieces }: Path): string =>
  `M${start.x} ${start.y}${pieces
    .map(piece =>
      piece.type === 'line'
        ? `L${piece.to.x} ${piece.to.y}`
        : `C${piece.c1.x} ${piece.c1.y} ${piece.c2.x} ${piece.c2.y} ${piece.to.x} ${piece.to.y}`,
    )
    .join('')}`
