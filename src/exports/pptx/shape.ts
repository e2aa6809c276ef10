import type { Box } from '../../layout/geometry'
import type { ImageMark } from '../../page/drawing'
import { escaped } from '../xml'
import { emu } from './emu'

/** What one shape is called, and whether it says nothing that the texts do not say too. */
export type Named = { readonly id: number; readonly name: string; readonly isDecoration: boolean }

const decoration =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

const longestName = 120

export const nameTag = ({ id, name, isDecoration }: Named): string => {
  const short = name.length > longestName ? `${name.slice(0, longestName)}…` : name
  const attributes = `id="${id}" name="${escaped(short)}"`
  return isDecoration ? `<p:cNvPr ${attributes}>${decoration}</p:cNvPr>` : `<p:cNvPr ${attributes}/>`
}

/** Where a shape stands, and its form. */
export const place = (
  { x, y, width, height }: Box,
  form: string,
  { flips = '', adjust = '' }: { readonly flips?: string; readonly adjust?: string } = {},
): string =>
  `<a:xfrm${flips}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm><a:prstGeom prst="${form}"><a:avLst>${adjust}</a:avLst></a:prstGeom>`

/** A rectangle with corners of this radius. */
export const rectangle = (box: Box, radius: number): string => {
  if (radius === 0) return place(box, 'rect')
  const share = Math.min(50_000, Math.round((radius / Math.min(box.width, box.height)) * 100_000))
  return place(box, 'roundRect', { adjust: `<a:gd name="adj" fmla="val ${share}"/>` })
}

/** A picture in its box; `ref` is what the slide calls its file. */
export const picture = (id: number, { box, alt }: ImageMark, ref: string): string =>
  `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Picture ${id}" descr="${escaped(alt)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${ref}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${rectangle(box, 0)}</p:spPr></p:pic>`

type Insets = { readonly left: number; readonly top: number; readonly right: number }

/** Text within a shape, from its top left. */
export const body = (paragraphs: string, { left, top, right }: Insets, isWrapped: boolean): string =>
  `<p:txBody><a:bodyPr wrap="${isWrapped ? 'square' : 'none'}" lIns="${emu(left)}" tIns="${emu(top)}" rIns="${emu(right)}" bIns="0" anchor="t"><a:normAutofit/></a:bodyPr><a:lstStyle/>${paragraphs}</p:txBody>`
