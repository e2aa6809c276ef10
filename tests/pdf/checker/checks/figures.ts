import { type Picture, sizeOf } from '../content'
import { dictOf, numbersOf, type Pdf, resolved, wordsOf } from '../pdf'
import type { Node, Read } from '../tree'

const figures = ({ nodes }: Read): readonly Node[] => nodes.filter(({ role }) => role === 'Figure')

const picturesIn = (node: Node): readonly Picture[] =>
  node.kids.flatMap(kid => (kid.type === 'text' ? kid.pictures : []))

/** A thousandth of a point, which is what the file's numbers are rounded to, and a hair. */
const near = (one: number, other: number): boolean => Math.abs(one - other) < 0.002

/** Pictures, and what is said of them. */
export const figureChecks = {
  'a figure shows one picture, and no picture stands in anything else': (read: Read) => {
    const drawn = [...read.contents.values()].flatMap(({ pictures }) => pictures)
    const held = figures(read).flatMap(picturesIn)
    return [
      ...figures(read)
        .filter(node => node.kids.length !== 1 || picturesIn(node).length !== 1)
        .map(({ ref }) => `${ref} shows no picture, or more`),
      ...drawn.filter(picture => !held.includes(picture)).map(({ name }) => `${name} is no figure’s`),
    ]
  },

  'a figure says in words what it shows': (read: Read) =>
    figures(read)
      .filter(({ dict }) => (wordsOf(dict['/Alt']) ?? '').trim() === '')
      .map(({ ref }) => ref),

  'a figure says where it stands, which is where its picture is and on the page': (read: Read) =>
    figures(read).flatMap(node => {
      const layout = dictOf(read.pdf, node.dict['/A'])
      const [picture] = picturesIn(node)
      const [kid] = node.kids
      if (layout['/O'] !== '/Layout' || !picture || kid?.type !== 'text') return [node.ref]
      const { x, y, width, height } = picture.box
      const stands = [x, y, x + width, y + height]
      const said = numbersOf(read.pdf, layout['/BBox'])
      const [right, top] = sizeOf(read.pdf, kid.page)
      const isOnPage = x >= 0 && y >= 0 && x + width <= right && y + height <= top
      const isThere = said.length === 4 && said.every((value, i) => near(value, stands[i] ?? Number.NaN))
      return isOnPage && isThere ? [] : [node.ref]
    }),

  'pictures are in the resources, whole, and so is what one sees through': (read: Read) =>
    read.pages.flatMap(page => {
      const resources = dictOf(read.pdf, dictOf(read.pdf, page)['/Resources'])
      const known = dictOf(read.pdf, resources['/XObject'])
      return (read.contents.get(page)?.pictures ?? [])
        .filter(({ name }) => !isWhole(read.pdf, known[name]))
        .map(({ name }) => `${page} ${name}`)
    }),
}

const samples: Readonly<Record<string, number>> = { '/DeviceRGB': 3, '/DeviceGray': 1 }

/** As many samples as it says, or a JPEG, which says that itself. */
const isWhole = (pdf: Pdf, value: unknown): boolean => {
  const stream = typeof value === 'string' ? pdf.streams.get(value) : undefined
  if (!stream) return false
  const { dict, data } = stream
  const [width, height] = [Number(dict['/Width']), Number(dict['/Height'])]
  const pixels = width * height * (samples[String(dict['/ColorSpace'])] ?? Number.NaN)
  const isJpeg = dict['/Filter'] === '/DCTDecode' && data.startsWith('\xff\xd8') && data.endsWith('\xff\xd9')
  const mask = resolved(pdf, dict['/SMask'])
  return (
    dict['/Subtype'] === '/Image' &&
    (isJpeg || data.length === pixels) &&
    (mask === null || isWhole(pdf, dict['/SMask']))
  )
}
