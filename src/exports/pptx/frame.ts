import { paper } from '../../theme/colours'
import type { Part } from '../office/package'

// What every presentation has around its slides: one master, one layout with a title, one theme.

export const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'

/** On every computer with an Office, and narrower than the app's own typeface, so that what fitted there fits here. */
const typeface = 'Arial'

/** The tree all shapes of a slide, a layout or a master stand in. */
export const shapeTree = (shapes: string): string =>
  `<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes}</p:spTree></p:cSld>`

const titlePlace = (width: number): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="457200" y="457200"/><a:ext cx="${width - 914_400}" cy="457200"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/><a:p><a:r><a:rPr/><a:t>Title</a:t></a:r></a:p></p:txBody></p:sp>`

const master = (width: number): string =>
  `<p:sldMaster ${namespaces}>${shapeTree(titlePlace(width)).replace('<p:cSld>', '<p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>')}<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr algn="l"><a:defRPr sz="2400" b="1"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle><a:lvl1pPr><a:defRPr sz="1200"/></a:lvl1pPr></p:bodyStyle><p:otherStyle><a:lvl1pPr><a:defRPr sz="1200"/></a:lvl1pPr></p:otherStyle></p:txStyles></p:sldMaster>`

const layout = (width: number): string =>
  `<p:sldLayout ${namespaces} type="titleOnly" preserve="1">${shapeTree(titlePlace(width)).replace('<p:cSld>', '<p:cSld name="Title only">')}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`

const colour = (name: string, hex: string): string =>
  `<a:${name}><a:srgbClr val="${hex.slice(1).toUpperCase()}"/></a:${name}>`

const theme = (): string => {
  const { kinds } = paper
  const colours = [
    colour('dk1', paper.ink),
    colour('lt1', paper.card),
    colour('dk2', paper.quiet),
    colour('lt2', paper.hairline),
    ...[kinds.input, kinds.activity, kinds.participation, kinds.output, kinds.outcome, paper.connector].map(
      (hex, i) => colour(`accent${i + 1}`, hex),
    ),
    colour('hlink', paper.accent),
    colour('folHlink', paper.quiet),
  ]
  const fonts = `<a:latin typeface="${typeface}"/><a:ea typeface=""/><a:cs typeface=""/>`
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const line = `<a:ln w="9525" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/></a:ln>`
  const plain = '<a:effectStyle><a:effectLst/></a:effectStyle>'
  return `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Logic model"><a:themeElements><a:clrScheme name="Logic model">${colours.join('')}</a:clrScheme><a:fontScheme name="Logic model"><a:majorFont>${fonts}</a:majorFont><a:minorFont>${fonts}</a:minorFont></a:fontScheme><a:fmtScheme name="Logic model"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${plain.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
}

/** The parts around slides that are `width` wide, in EMU, by their path. */
export const frameParts = (width: number): ReadonlyMap<string, Part> =>
  new Map<string, Part>([
    [
      'ppt/slideMasters/slideMaster1.xml',
      {
        type: 'presentationml.slideMaster',
        xml: master(width),
        refersTo: {
          rId1: ['slideLayout', '../slideLayouts/slideLayout1.xml'],
          rId2: ['theme', '../theme/theme1.xml'],
        },
      },
    ],
    [
      'ppt/slideLayouts/slideLayout1.xml',
      {
        type: 'presentationml.slideLayout',
        xml: layout(width),
        refersTo: { rId1: ['slideMaster', '../slideMasters/slideMaster1.xml'] },
      },
    ],
    ['ppt/theme/theme1.xml', { type: 'theme', xml: theme() }],
  ])
