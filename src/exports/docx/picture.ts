import type { Logo } from '../../page/logo'
import { escaped } from '../xml'

/** A logo's height, and how wide it may be, in points. */
const height = 54
const mostWidth = 160

/** English Metric Units. */
const emu = (points: number): number => Math.round(points * 12_700)

const names = 'http://schemas.openxmlformats.org/drawingml/2006'

/** A run with a logo that stands at the end of the page's first lines, which flow around it; `ref` is what its file is called. */
export const floating = ({ shape }: Logo, ref: string, alt: string): string => {
  const width = Math.min(mostWidth, height * shape)
  const extent = `cx="${emu(width)}" cy="${emu(width / shape)}"`
  const picture = `<pic:pic xmlns:pic="${names}/picture"><pic:nvPicPr><pic:cNvPr id="1" name="Logo" descr="${escaped(alt)}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${ref}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`
  return `<w:r><w:drawing><wp:anchor xmlns:wp="${names}/wordprocessingDrawing" distT="0" distB="0" distL="${emu(9)}" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="0"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH><wp:positionV relativeFrom="margin"><wp:align>top</wp:align></wp:positionV><wp:extent ${extent}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="1" name="Logo" descr="${escaped(alt)}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="${names}/main"><a:graphicData uri="${names}/picture">${picture}</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`
}
