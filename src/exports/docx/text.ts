import { type Direction, directionOf } from '../../layout/direction'
import { languageTag } from '../../pdf/syntax'
import { paper } from '../../theme/colours'
import { escaped } from '../xml'

/** How a run differs from the text around it. */
export type Look = {
  readonly look?: 'strong' | 'quiet'
  /** '#rrggbb'. */
  readonly colour?: string
  /** BCP 47; '' where it is the document's. */
  readonly language?: string
}

/** A run of text, broken where the text has a new line. */
export const run = (text: string, { look, colour, language = '' }: Look = {}): string => {
  const tag = languageTag(language)
  const hue = colour ?? (look === 'quiet' ? paper.quiet : undefined)
  const isRightToLeft = directionOf(text) === 'rtl'
  const bold = look === 'strong' ? 1 : 0
  // What runs from the right has a boldness and a language of its own.
  const looks = [
    look === undefined ? '' : `<w:b w:val="${bold}"/>`,
    look === undefined || !isRightToLeft ? '' : `<w:bCs w:val="${bold}"/>`,
    hue === undefined ? '' : `<w:color w:val="${hue.slice(1).toUpperCase()}"/>`,
    isRightToLeft ? '<w:rtl/>' : '',
    tag === null ? '' : `<w:lang w:${isRightToLeft ? 'bidi' : 'val'}="${tag}"/>`,
  ].join('')
  const lines = text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n').split('\n')
  const pieces = lines.map(line => `<w:t xml:space="preserve">${escaped(line.replaceAll('\t', ' '))}</w:t>`)
  return `<w:r>${looks === '' ? '' : `<w:rPr>${looks}</w:rPr>`}${pieces.join('<w:br/>')}</w:r>`
}

export const tab = '<w:r><w:tab/></w:r>'
export const lineBreak = '<w:r><w:br/></w:r>'

export type ParagraphStyle =
  | 'Title'
  | 'Heading1'
  | 'Heading2'
  | 'Facts'
  | 'ListBullet'
  | 'TableText'
  | 'TableHead'
  | 'TableCard'
  | 'TableGroup'

/** A paragraph; without a style it is plain text. One that runs from the right begins there. */
export const paragraph = (runs: string, style?: ParagraphStyle, direction: Direction = 'ltr'): string => {
  const looks = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    direction === 'rtl' ? '<w:bidi/>' : '',
  ].join('')
  return `<w:p>${looks === '' ? '' : `<w:pPr>${looks}</w:pPr>`}${runs}</w:p>`
}

/** A paragraph of one text, which begins at the side where that does. */
export const line = (text: string, style?: ParagraphStyle): string =>
  paragraph(run(text), style, directionOf(text))

const anchor = (code: string): string => `card_${code}`

/** Where others that name a card lead to. `id` is its own in the document. */
export const bookmark = (id: number, code: string, runs: string): string =>
  `<w:bookmarkStart w:id="${id}" w:name="${anchor(code)}"/>${runs}<w:bookmarkEnd w:id="${id}"/>`

/** Leads to a card of this code. */
export const jump = (code: string, runs: string): string =>
  `<w:hyperlink w:anchor="${anchor(code)}" w:history="1">${runs}</w:hyperlink>`
