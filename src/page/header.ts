import type { Initiative } from '../model/model'
import { periodInWords } from './dates'
import type { DrawingMark } from './drawing'
import type { Kit } from './kit'
import { type Logo, logoMark, logoSize } from './logo'
import { drawParagraphs, type Paragraph, paragraph, paragraphSpace, stackHeight } from './paragraph'
import type { Band } from './sheet'
import { type Said, sharedBaseline } from './text'

/** Keeps the dot between two partners from beginning a line. */
const noBreak = '\u00a0'

/** Where the header's two columns stand. */
type HeaderPlace = {
  readonly x: number
  readonly width: number
  readonly factsX: number
  readonly factsWidth: number
}

/** The logo, the initiative's name, its purpose below, and at the right who takes part, its home and its dates. */
export const headerOf = (
  initiative: Initiative,
  status: string,
  logo: Logo | null,
  place: HeaderPlace,
  kit: Kit,
): Band<Paragraph> => {
  const { styles, setter, words, step, ownLanguage } = kit
  const name = setter.shown(initiative.name)
  const purpose = setter.shown(initiative.purpose)
  const partners = initiative.partners.map(({ name }) => setter.shown(name)).filter(name => name !== '')
  const period = periodInWords(initiative.start, initiative.end, words)
  const facts = [
    { about: 'partners', fact: partners.join(`${noBreak}· `), language: null },
    { about: 'home', fact: setter.shown(initiative.home), language: null },
    { about: 'period', fact: setter.shown(period), language: ownLanguage },
    { about: 'status', fact: status, language: null },
  ].filter(({ fact }) => fact !== '')
  const titleSaid: Said = { role: 'title', about: null, language: name === '' ? ownLanguage : null }
  const leftIn = (width: number): readonly Paragraph[] => {
    const title = setter.lines(name || words.model.untitled, width, styles.title)
    const left = [paragraph(titleSaid, title, styles.title, 0, width)]
    if (purpose === '') return left
    const lines = setter.lines(purpose, width, styles.purpose)
    const said: Said = { role: 'purpose', about: null, language: null }
    return [...left, paragraph(said, lines, styles.purpose, step.gap, width)]
  }
  const right = facts.map(({ about, fact, language }) =>
    paragraph({ role: 'facts', about, language }, factLines(fact), styles.facts, 2, place.factsWidth),
  )
  function factLines(fact: string): readonly string[] {
    const lines = setter.lines(fact, place.factsWidth, styles.facts)
    return lines.map(line => line.replaceAll(`${noBreak}·`, ' ·'))
  }
  // The facts' first line stands on the title's first baseline.
  const drop = sharedBaseline(styles.title, styles.facts)
  const heightOf = (a: readonly Paragraph[], b: readonly Paragraph[]): number =>
    Math.max(stackHeight(a), b.length === 0 ? 0 : drop + stackHeight(b))
  const size = logo && logoSize(logo, place.width, room => heightOf(leftIn(room), right), styles.title)
  const indent = size?.takes ?? 0
  const left = leftIn(place.width - indent)
  const logoAt = (y: number): readonly DrawingMark[] =>
    logo && size ? [logoMark(logo, { x: place.x, y, width: size.width, height: size.height }, kit)] : []
  return {
    columns: [left, right],
    space: paragraphSpace,
    headHeight: 0,
    gap: 0,
    least: 0,
    heightOf: ([a = [], b = []]) => heightOf(a, b),
    draw: ([a = [], b = []], y, continued) => [
      ...drawParagraphs(a, place.x + indent, y),
      ...drawParagraphs(b, place.factsX, continued ? y : y + drop),
      ...(continued ? [] : logoAt(y)),
    ],
  }
}
