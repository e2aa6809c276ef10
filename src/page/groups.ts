import type { Box } from '../layout/geometry'
import type { LayoutSizes } from '../layout/layout'
import { spaceAbove, spaceBelow } from '../layout/stack'
import type { Group, Id } from '../model/model'
import { paper } from '../theme/colours'
import type { CardPart } from './card-part'
import type { DrawingMark } from './drawing'
import { heightOf, type Space } from './flow'
import type { Kit } from './kit'
import { directionIn, oneLine, type Setter, type Style, textMark } from './text'

/** How far a group's edge stands off its cards, left, right and below. */
const edge = 3.5
/** Above and below its name. */
const nameGap = 1.5
const radius = 4
/** A name is no paragraph: one that needs more lines is cut at the end of the last. */
const mostLines = 12

const ungrouped = { group: '' }

/** How the groups of a page are set: neighbours within an edge, under their group's name; all names have the same room. */
export type Groups = {
  readonly sizesWith: (cardGap: number) => Pick<LayoutSizes, 'cardGap' | 'bandEdge' | 'bandHead'>
  readonly spaceWith: (cardGap: number) => Space<CardPart>
  readonly stackHeight: (column: readonly CardPart[], cardGap: number) => number
  readonly drawEdge: (box: Box) => DrawingMark
  /** The name, over the first card within an edge. */
  readonly drawName: (group: Id, card: Box, continued: boolean) => readonly DrawingMark[]
}

/** `widthOf` is the width of the narrowest column a group stands in. */
export const groupsOf = (groups: readonly Group[], widthOf: (group: Id) => number, kit: Kit): Groups => {
  const { setter, styles } = kit
  const style = styles.quiet
  const lines = new Map(groups.map(({ id, name }) => [id, linesOf(setter.shown(name), widthOf(id))]))
  const bandHead = Math.max(1, ...Array.from(lines.values(), one => one.length)) * style.leading + 2 * nameGap
  const sizesWith = (cardGap: number) => ({ cardGap, bandEdge: edge, bandHead })
  const grouped = ({ element }: CardPart) => (lines.has(element.group) ? element : ungrouped)
  const spaceWith = (cardGap: number): Space<CardPart> => {
    const sizes = sizesWith(cardGap)
    return (above, card) => spaceAbove(above && grouped(above), grouped(card), sizes)
  }
  return {
    sizesWith,
    spaceWith,
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
      const own = lines.get(group) ?? []
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
    return name === '' ? [] : fewLines(name, width - 2 * kit.step.padX, style, setter)
  }
}

/** A name that must do with a few lines: cut at the end of the last where it is too long, and marked as cut. */
export const fewLines = (name: string, width: number, style: Style, setter: Setter): readonly string[] => {
  const all = setter.lines(name, width, style)
  if (all.length <= mostLines) return all
  const rest = all.slice(mostLines - 1).join('')
  return [...all.slice(0, mostLines - 1), oneLine(rest, width, style, setter)]
}
