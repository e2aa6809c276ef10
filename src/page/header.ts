import type { Initiative } from '../model/model'
import { periodInWords } from './dates'
import { heightOf } from './flow'
import type { Kit } from './kit'
import { drawParagraphs, type Paragraph, paragraph } from './paragraph'
import type { Band } from './sheet'
import { sharedBaseline } from './text'

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
  const { styles, setter, words, step } = kit
  const name = initiative.name.trim() || words.model.untitled
  const purpose = initiative.purpose.trim()
  const partners = initiative.partners.map(partner => partner.name.trim()).filter(name => name !== '')
  const period = periodInWords(initiative.start, initiative.end, words)
  const facts = [partners.join(`${noBreak}· `), initiative.home.trim(), period, status].filter(
    fact => fact !== '',
  )
  const title = setter.lines(name, place.width, styles.title)
  const left = [paragraph('title', null, title, styles.title, 0)]
  if (purpose !== '')
    left.push(
      paragraph(
        'purpose',
        null,
        setter.lines(purpose, place.width, styles.purpose),
        styles.purpose,
        step.gap,
      ),
    )
  const right = facts.map(fact => paragraph('facts', null, factLines(fact), styles.facts, 2))
  function factLines(fact: string): readonly string[] {
    const lines = setter.lines(fact, place.factsWidth, styles.facts)
    return lines.map(line => line.replaceAll(`${noBreak}·`, ' ·'))
  }
  // The facts' first line stands on the title's first baseline.
  const drop = sharedBaseline(styles.title, styles.facts)
  return {
    columns: [left, right],
    headHeight: 0,
    gap: 0,
    least: 0,
    heightOf: ([a = [], b = []]) => Math.max(heightOf(a), b.length === 0 ? 0 : drop + heightOf(b)),
    draw: ([a = [], b = []], y, continued) => [
      ...drawParagraphs(a, place.x, y),
      ...drawParagraphs(b, place.factsX, continued ? y : y + drop),
    ],
  }
}
