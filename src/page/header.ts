import type { Initiative } from '../model/model'
import { periodInWords } from './dates'
import type { Kit } from './kit'
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

/** The initiative's name, its purpose below, and at the right who takes part, its home and its dates. */
export const headerOf = (
  initiative: Initiative,
  status: string,
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
  const title = setter.lines(name || words.model.untitled, place.width, styles.title)
  const titleSaid: Said = { role: 'title', about: null, language: name === '' ? ownLanguage : null }
  const left = [paragraph(titleSaid, title, styles.title, 0, place.width)]
  if (purpose !== '') {
    const lines = setter.lines(purpose, place.width, styles.purpose)
    const said: Said = { role: 'purpose', about: null, language: null }
    left.push(paragraph(said, lines, styles.purpose, step.gap, place.width))
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
  return {
    columns: [left, right],
    space: paragraphSpace,
    headHeight: 0,
    gap: 0,
    least: 0,
    heightOf: ([a = [], b = []]) => Math.max(stackHeight(a), b.length === 0 ? 0 : drop + stackHeight(b)),
    draw: ([a = [], b = []], y, continued) => [
      ...drawParagraphs(a, place.x, y),
      ...drawParagraphs(b, place.factsX, continued ? y : y + drop),
    ],
  }
}
