import type { Box } from '../layout/geometry'
import type { LayoutSizes } from '../layout/layout'
import { spaceAbove, spaceBelow } from '../layout/stack'
import type { Group, Id } from '../model/model'
import { runsOf } from '../model/runs'
import { paper } from '../theme/colours'
import type { CardPart } from './card-part'
import type { DrawingMark } from './drawing'
import { heightOf, type Space } from './flow'
import type { Kit } from './kit'
import { type Paragraph, paragraph } from './paragraph'
import { directionIn, textMark } from './text'

/** How far a group's edge stands off its cards, left, right and below. */
const edge = 3.5
/** Above and below its name. */
const nameGap = 1.5
const radius = 4
/** A name of more lines is not said again where its cards go on, and does not make room above the cards of others. */
export const mostNameLines = 12

const ungrouped = { group: '' }

/** How the groups of a page are set: neighbours within an edge, under their group's name; all names have the same room. */
export type Groups = {
  readonly sizesWith: (cardGap: number) => Pick<LayoutSizes, 'cardGap' | 'bandEdge' | 'bandHead'>
  readonly spaceWith: (cardGap: number) => Space<CardPart>
  /** A column's cards, and before those of a group whose name is too long for that room, the name. */
  readonly withLongNames: (cards: readonly CardPart[], width: number) => readonly CardPart[]
  readonly stackHeight: (column: readonly CardPart[], cardGap: number) => number
  readonly drawEdge: (box: Box) => DrawingMark
  /** The name, over the first card within an edge. */
  readonly drawName: (group: Id, card: Box, continued: boolean) => readonly DrawingMark[]
}

/** `widthOf` is the width of the narrowest column a group stands in. */
export const groupsOf = (groups: readonly Group[], widthOf: (group: Id) => number, kit: Kit): Groups => {
  const { setter, styles } = kit
  const style = styles.quiet
  const names = new Map(groups.map(({ id, name }) => [id, setter.shown(name)]))
  const short = new Map<Id, readonly string[]>()
  for (const [id, name] of names) {
    const lines = linesOf(name, widthOf(id))
    if (lines.length <= mostNameLines) short.set(id, lines)
  }
  const most = Math.max(1, ...Array.from(short.values(), lines => lines.length))
  const bandHead = most * style.leading + 2 * nameGap
  const sizesWith = (cardGap: number) => ({ cardGap, bandEdge: edge, bandHead })
  const grouped = ({ element }: CardPart) => (names.has(element.group) ? element : ungrouped)
  const spaceWith = (cardGap: number): Space<CardPart> => {
    const sizes = sizesWith(cardGap)
    return (above, card) => spaceAbove(above && grouped(above), grouped(card), sizes)
  }
  return {
    sizesWith,
    spaceWith,
    withLongNames: (cards, width) => {
      if (short.size === names.size) return cards
      return runsOf(cards.map(card => ({ card, group: card.element.group }))).flatMap(run => {
        const own = run.map(({ card }) => card)
        const [first] = own
        const name = names.get(first?.element.group ?? '') ?? ''
        if (!first || name === '' || short.has(first.element.group)) return own
        const said = { role: 'group', about: first.element.group, language: null } as const
        const text = paragraph(said, linesOf(name, width), style, 0, width - 2 * kit.step.padX)
        return [longName(first, text), ...own]
      })
    },
    stackHeight: (column, cardGap) => {
      const last = column.at(-1)
      const below = last ? spaceBelow(grouped(last), sizesWith(cardGap)) : 0
      return heightOf(column, spaceWith(cardGap)) + below
    },
    drawEdge: box => ({
      type: 'box',
      box,
      radius,
      fill: null,
      stroke: paper.hairline,
      strokeWidth: 0.75,
    }),
    drawName: (group, card, continued) => {
      const own = short.get(group) ?? []
      const top = card.y - nameGap - own.length * style.leading
      const role = continued ? 'furniture' : 'group'
      return own.length === 0
        ? []
        : [
            textMark(
              { role, about: group, language: null },
              own,
              card.x + kit.step.padX,
              top,
              style,
              directionIn(own),
              card.width - 2 * kit.step.padX,
            ),
          ]
    },
  }

  function linesOf(name: string, width: number): readonly string[] {
    return name === '' ? [] : setter.lines(name, width - 2 * kit.step.padX, style)
  }

  /** Stands in the column as a card does, from the top of the room for names down, and goes on over pages. */
  function longName(first: CardPart, text: Paragraph): CardPart {
    const head = bandHead - 2 * nameGap
    return {
      element: { ...first.element, id: `name ${first.element.id}` },
      begins: true,
      isLoose: true,
      height: Math.max(0, text.height - head),
      split: room => {
        const parts = text.split(room + head)
        return parts && [longName(first, parts[0]), longName(first, parts[1])]
      },
      draw: ({ x, y }) => [text.draw(x + kit.step.padX, y - nameGap - head)],
    }
  }
}
