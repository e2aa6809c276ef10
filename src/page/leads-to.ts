import type { Element, Id, Link } from '../model/model'
import type { Words } from '../words/words'
import type { Jump, TextLine } from './drawing'
import type { Kit } from './kit'
import type { Style } from './text'

/** A card as others name it. */
export type Named = { readonly id: Id; readonly code: string; readonly text: string }

/** What each element's links lead to, in the order the codes are counted. */
export const leadsToOf = (
  links: readonly Pick<Link, 'from' | 'to'>[],
  elements: readonly Element[],
  codes: ReadonlyMap<Id, string>,
): ReadonlyMap<Id, readonly Named[]> => {
  const texts = new Map(elements.map(({ id, text }) => [id, text.trim()]))
  const named = Array.from(codes, ([id, code], order) => ({ id, code, text: texts.get(id) ?? '', order }))
  const known = new Map(named.map(card => [card.id, card]))
  const targets = new Map<Id, (typeof named)[number][]>()
  for (const { from, to } of links) {
    const target = known.get(to)
    if (!target) continue
    const others = targets.get(from)
    if (others) others.push(target)
    else targets.set(from, [target])
  }
  return new Map(Array.from(targets, ([from, cards]) => [from, cards.toSorted((a, b) => a.order - b.order)]))
}

/** A piece of a text that names a card. */
export type Naming = Pick<Jump, 'start' | 'end' | 'to' | 'says'>

/** The quiet line of a card: its horizon, and what it leads to. */
export type QuietLine = {
  readonly text: string
  /** The pieces of each line that name a card, once the text is broken into these. */
  readonly namingsIn: (lines: readonly string[]) => readonly (readonly Naming[])[]
}

export const quietLine = (
  horizon: string,
  code: string,
  targets: readonly Named[],
  words: Words,
): QuietLine => {
  const horizons: Readonly<Record<string, string>> = words.model.horizons
  const when = horizons[horizon] ?? horizon
  const list = targets.map(target => target.code).join(', ')
  const leads = list === '' ? '' : words.page.leadsTo(list)
  // Counted from the end: what comes before may be drawn in fewer characters than it was written in.
  const fromEnd = leads.length - leads.indexOf(list)
  return {
    text: when === '' || leads === '' ? when + leads : `${when}. ${leads}`,
    namingsIn: lines => {
      let next = lines.join('').length - fromEnd
      const namings = targets.map(target => {
        const start = next
        next += target.code.length + ', '.length
        const says = words.page.linkLeadsTo(code, target.code, target.text)
        return { start, end: start + target.code.length, to: target.id, says }
      })
      let begin = 0
      return lines.map(line => {
        const first = begin
        begin += line.length
        return namings
          .filter(({ start, end }) => start >= first && end <= begin)
          .map(naming => ({ ...naming, start: naming.start - first, end: naming.end - first }))
      })
    },
  }
}

/** A line's namings as jumps, where the line stands. */
export const jumpsOf = (
  namings: readonly Naming[],
  line: number,
  { text, x, y }: TextLine,
  style: Style,
  { setter }: Kit,
): readonly Jump[] =>
  namings.map(naming => ({
    ...naming,
    line,
    box: {
      x: x + setter.widthOf(text.slice(0, naming.start), style),
      y: y - style.size,
      width: setter.widthOf(text.slice(naming.start, naming.end), style),
      height: style.leading,
    },
  }))
