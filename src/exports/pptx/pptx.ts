import type { Measure } from '../../layout/layout'
import type { Drawing, ImageMark } from '../../page/drawing'
import { type Media, mediaOf, officeFile, type Part } from '../office/package'
import { emu } from './emu'
import { frameParts, namespaces } from './frame'
import { slidesOf } from './slide'

/**
 * A drawing as a presentation: a slide for each page, of the page's own size, so that what was fitted there fits here
 * and breaks where the page view shows it; its cards as boxes to type in, its links as connectors attached to them.
 */
export const pptxOf = (drawing: Drawing, measure: Measure): Uint8Array<ArrayBuffer> => {
  const [first] = drawing.sheets
  if (!first) throw new Error('A drawing without a sheet is no presentation.')
  const [width, height] = [emu(first.width), emu(first.height)]
  const slides = slidesOf(drawing, measure)
  const all = slides.flatMap(({ images }) => images)
  const nameOf = (image: ImageMark): string => `image${all.indexOf(image) + 1}.${image.format}`
  const idOf = (index: number): string => `rId${index + 3}`
  const list = slides.map((_, i) => `<p:sldId id="${256 + i}" r:id="${idOf(i)}"/>`).join('')
  const presentation: Part = {
    type: 'presentationml.presentation.main',
    xml: `<p:presentation ${namespaces} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst>${list}</p:sldIdLst><p:sldSz cx="${width}" cy="${height}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    refersTo: {
      rId1: ['slideMaster', 'slideMasters/slideMaster1.xml'],
      rId2: ['theme', 'theme/theme1.xml'],
      ...Object.fromEntries(slides.map((_, i) => [idOf(i), ['slide', `slides/slide${i + 1}.xml`]] as const)),
    },
  }
  const parts = new Map<string, Part>([
    ['ppt/presentation.xml', presentation],
    ...frameParts(width),
    ...slides.map(({ xml, images }, i): readonly [string, Part] => [
      `ppt/slides/slide${i + 1}.xml`,
      {
        type: 'presentationml.slide',
        xml,
        refersTo: {
          rId1: ['slideLayout', '../slideLayouts/slideLayout1.xml'],
          ...Object.fromEntries(
            images.map((image, n) => [`rId${n + 2}`, ['image', `../media/${nameOf(image)}`]] as const),
          ),
        },
      },
    ]),
  ])
  const media = new Map(
    all.map((image): readonly [string, Media] => [`ppt/media/${nameOf(image)}`, mediaOf(image)]),
  )
  return officeFile(parts, media, drawing)
}
