import { margins } from '../../../../src/page/paper'
import { within } from '../../../page/reading'
import { type Shown, sizeOf } from '../content'
import { type Expected, plain } from '../expected'
import type { Font } from '../fonts'
import { isRef, wordsOf } from '../pdf'
import { kidNodes, labelOf, type Node, type Read, textOf } from '../tree'

const standard14 = /^\/(?:Helvetica|Times|Courier|Symbol|ZapfDingbats)/
/** A font of which a part is embedded says so by six letters. */
const partOfFont = /^\/[A-Z]{6}\+./

const allShown = ({ contents }: Read): readonly Shown[] =>
  [...contents.values()].flatMap(({ shown }) => shown)

/** What is wrong with the fonts text is shown in. */
const ofFonts =
  (fault: (font: Font, codes: readonly number[]) => boolean) =>
  (read: Read): readonly string[] =>
    allShown(read)
      .filter(({ font, codes }) => font && fault(font, codes))
      .map(({ text, font }) => `${String(font?.dict['/BaseFont'])}: ${text}`)

/** What text is drawn with. */
export const fontChecks = {
  'fonts are in the resources': (read: Read) =>
    allShown(read)
      .filter(({ font }) => !font)
      .map(({ codes }) => `no font for ${codes.length} glyphs`),

  'fonts are embedded in part, and say so': (read: Read) =>
    ofFonts(({ dict, descendant, descriptor }) => {
      const file = descriptor['/FontFile2']
      const names = [dict['/BaseFont'], descendant['/BaseFont'], descriptor['/FontName']]
      return (
        !isRef(file) ||
        (read.pdf.streams.get(file)?.data ?? '') === '' ||
        new Set(names).size > 1 ||
        !partOfFont.test(String(names[0]))
      )
    })(read),

  'fonts say what each glyph means': ofFonts((font, codes) =>
    codes.some(code => (font.textOf(code) ?? '') === ''),
  ),

  'no font is one of the standard fourteen': ofFonts(
    ({ dict }) => dict['/Subtype'] !== '/Type0' || standard14.test(String(dict['/BaseFont'])),
  ),

  'no glyph is missing': ofFonts((_font, codes) => codes.includes(0)),
}

const isLeaf = (node: Node): boolean =>
  node.role !== 'Link' && kidNodes(node).every(({ role }) => role === 'Link')

/** Of a figure, what is said of it. */
const saidBy = (node: Node): string =>
  node.role === 'Figure' ? (wordsOf(node.dict['/Alt']) ?? '') : textOf(node)

/** What is read out. */
export const textChecks = {
  'the words are the model’s, in order, each in its language': (
    { nodes }: Read,
    { texts }: Expected,
  ): readonly string[] => {
    const said = nodes.filter(isLeaf).map(node => `${node.role} ${node.language}: ${plain(saidBy(node))}`)
    const due = texts.map(({ role, text, language }) => `${role} ${language}: ${text}`)
    const first = Array.from({ length: Math.max(said.length, due.length) }, (_, i) => i).find(
      i => said[i] !== due[i],
    )
    return first === undefined ? [] : [`“${said[first]}” instead of “${due[first]}”`]
  },
}

/** What stands on the pages. */
export const pageChecks = {
  'there are as many pages as planned, of their size': (read: Read, { sizes }: Expected) => {
    const drawn = JSON.stringify(read.pages.map(page => sizeOf(read.pdf, page)))
    return drawn === JSON.stringify(sizes) ? [] : [drawn]
  },

  'no page is blank': ({ pages, contents }: Read) =>
    pages.filter(
      page => !contents.get(page)?.shown.some(({ text, mark }) => text !== '' && mark?.mcid != null),
    ),

  'no text leaves the margins, and a card’s its card': (read: Read) => {
    const onCards = new Set(
      read.nodes
        .filter(node => labelOf(node))
        .flatMap(({ kids }) => kids.flatMap(kid => (kid.type === 'text' ? kid.shown : []))),
    )
    return read.pages.flatMap(page => {
      const [width, height] = sizeOf(read.pdf, page)
      const margin = margins.narrow
      const inside = { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin }
      const { shown = [], painted = [] } = read.contents.get(page) ?? {}
      return shown
        .filter(text => {
          const inCard = !onCards.has(text) || painted.some(path => within(text.box, path))
          return !inCard || !within(text.box, inside)
        })
        .map(({ text }) => `${page}: ${text}`)
    })
  },
}
