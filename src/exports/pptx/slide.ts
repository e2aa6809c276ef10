import type { Measure } from '../../layout/layout'
import type { Id } from '../../model/model'
import type { BoxMark, Drawing, ImageMark, Sheet, TextMark } from '../../page/drawing'
import { type ContentMark, type Part, structureOf } from '../../page/structure'
import { type Card, cardShape } from './card'
import { connector, rule } from './connector'
import { namespaces, shapeTree } from './frame'
import { body, nameTag, picture, rectangle } from './shape'
import { hex, leadingOf, leftOf, paragraph, paragraphsOf, run, textOf, topOf, widestOf } from './text'

/** A slide's XML, and the pictures on it: the first is called rId2 there, and so on. */
export type Slide = { readonly xml: string; readonly images: readonly ImageMark[] }

/**
 * Every sheet as a slide. What lies behind comes first, as in every presentation, and the texts follow in the
 * order they are read: screen readers go by the order of the shapes.
 */
export const slidesOf = (drawing: Drawing, measure: Measure): readonly Slide[] => {
  const order = marksIn(structureOf(drawing))
  const inOrder = (sheet: Sheet): readonly ContentMark[] => {
    const own = new Set(sheet.marks.filter(mark => mark.type === 'text' || mark.type === 'image'))
    const read = order.filter(mark => own.delete(mark))
    return [...read, ...[...own].filter(mark => mark.type === 'text' && textOf(mark) !== '')]
  }
  const says = new Map(
    order.filter(isText).flatMap(({ about, jumps }) => jumps.map(jump => [`${about} ${jump.to}`, jump.says])),
  )
  return drawing.sheets.map(sheet => slide(sheet, inOrder(sheet), says, drawing.language, measure))
}

const isText = (mark: ContentMark): mark is TextMark => mark.type === 'text'

const marksIn = ({ marks, parts }: Part): readonly ContentMark[] => [...marks, ...parts.flatMap(marksIn)]

const slide = (
  { marks }: Sheet,
  content: readonly ContentMark[],
  says: ReadonlyMap<string, string>,
  language: string,
  measure: Measure,
): Slide => {
  const texts = content.filter(isText)
  const images = content.filter(mark => mark.type === 'image')
  let last = 1
  const nextId = (): number => {
    last += 1
    return last
  }
  const cards = cardsIn(
    marks.filter(mark => mark.type === 'box'),
    texts,
  )
  const inCards = new Set([...cards.values()].flatMap(card => card.texts))
  const title =
    texts.find(({ role }) => role === 'title') ?? topmost(texts.filter(({ role }) => role === 'furniture'))
  const ids = new Map(Array.from(cards.keys(), id => [id, nextId()]))

  const behind = marks.flatMap(mark => {
    if (mark.type === 'box') return mark.card === undefined ? boxShape(nextId(), mark) : []
    if (mark.type === 'text' || mark.type === 'image') return []
    const [from, to] = (mark.joins ?? []).map(frameOf)
    if (!mark.joins || !from || !to) return rule(nextId(), mark)
    return connector(nextId(), says.get(mark.joins.join(' ')) ?? '', mark, from, to)
  })
  const drawn = new Set<Id>()
  const said = content.flatMap(mark => {
    if (mark === title) return []
    if (mark.type === 'image') return picture(nextId(), mark, `rId${images.indexOf(mark) + 2}`)
    if (!inCards.has(mark)) return textShape(nextId(), mark, false, language, measure)
    const card = mark.about === null ? undefined : cards.get(mark.about)
    if (!card || mark.about === null || drawn.has(mark.about)) return []
    drawn.add(mark.about)
    return cardShape(ids.get(mark.about) ?? 0, card, language, measure)
  })
  const head = title ? textShape(nextId(), title, true, language, measure) : ''
  const xml = `<p:sld ${namespaces}>${shapeTree([head, ...behind, ...said].join(''))}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`
  return { xml, images }

  function frameOf(card: Id) {
    const [id, frame] = [ids.get(card), cards.get(card)?.frame]
    return id === undefined || !frame ? undefined : { id, box: frame.box }
  }
}

const topmost = (texts: readonly TextMark[]): TextMark | undefined =>
  texts.toSorted((a, b) => topOf(a) - topOf(b))[0]

const cardsIn = (boxes: readonly BoxMark[], texts: readonly TextMark[]): ReadonlyMap<Id, Card> => {
  const cards = new Map<Id, Card>()
  for (const box of boxes) {
    if (box.card === undefined) continue
    const card = cards.get(box.card)
    if (card) cards.set(box.card, { ...card, hue: box.fill ?? card.hue })
    else {
      const own = texts.filter(mark => mark.about === box.card && isWithin(mark, box))
      const code = own.filter(({ role }) => role === 'code' || role === 'furniture')
      const rest = own.filter(mark => !code.includes(mark))
      cards.set(box.card, { frame: box, hue: box.stroke ?? '#000000', texts: [...code, ...rest] })
    }
  }
  return cards
}

const isWithin = ({ lines }: TextMark, { box }: BoxMark): boolean => {
  const [first] = lines
  return (
    first !== undefined &&
    first.x >= box.x &&
    first.x <= box.x + box.width &&
    first.y >= box.y &&
    first.y <= box.y + box.height
  )
}

const boxShape = (id: number, { box, radius, fill, stroke, strokeWidth }: BoxMark): string => {
  const filled = fill === null ? '<a:noFill/>' : `<a:solidFill><a:srgbClr val="${hex(fill)}"/></a:solidFill>`
  const edge =
    stroke === null
      ? '<a:ln><a:noFill/></a:ln>'
      : `<a:ln w="${Math.round(strokeWidth * 12_700)}"><a:solidFill><a:srgbClr val="${hex(stroke)}"/></a:solidFill></a:ln>`
  return `<p:sp><p:nvSpPr>${nameTag({ id, name: `Box ${id}`, isDecoration: true })}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${rectangle(box, radius)}${filled}${edge}</p:spPr></p:sp>`
}

/** Room beyond the longest line, for a typeface that is wider than ours. */
const slack = 1.03
/** LibreOffice breaks a title's line whatever it is told. */
const titleSlack = 1.25

/** A text by itself; one line stays one line, whatever typeface stands in for ours. */
const textShape = (
  id: number,
  mark: TextMark,
  isTitle: boolean,
  language: string,
  measure: Measure,
): string => {
  const { lines } = mark
  const leading = leadingOf(mark)
  const width = mark.room ?? widestOf(mark, measure) * (isTitle ? titleSlack : slack)
  const x = leftOf(mark, measure)
  const box = {
    x: mark.direction === 'rtl' && mark.room === undefined ? x - width + widestOf(mark, measure) : x,
    y: topOf(mark),
    width,
    height: lines.length * leading,
  }
  const paragraphs = paragraphsOf(mark, measure).map(text =>
    paragraph(run(text, mark, language), { direction: mark.direction, leading }),
  )
  const kind = isTitle
    ? '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>'
    : '<p:cNvSpPr txBox="1"/><p:nvPr/>'
  const named = nameTag({ id, name: textOf(mark), isDecoration: false })
  return `<p:sp><p:nvSpPr>${named}${kind}</p:nvSpPr><p:spPr>${rectangle(box, 0)}${isTitle ? '' : '<a:noFill/>'}</p:spPr>${body(paragraphs.join(''), { left: 0, top: 0, right: 0 }, lines.length > 1)}</p:sp>`
}
