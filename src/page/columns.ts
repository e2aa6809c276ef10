import type { Box, Path, Point } from '../layout/geometry'
import { layOut } from '../layout/lay-out'
import type { Element, Link } from '../model/model'
import type { Column, Template } from '../templates/template'
import { paper } from '../theme/colours'
import type { CardPart } from './card'
import type { DrawingMark } from './drawing'
import { heightOf } from './flow'
import { headingsOf } from './headings'
import type { Kit } from './kit'
import type { Band } from './sheet'
import { inSection, textMark } from './text'

/** The columns' common measures. */
export type Grid = {
  readonly x: number
  readonly columnWidth: number
  readonly gutter: number
}

export const columnX = (grid: Grid, index: number): number =>
  grid.x + index * (grid.columnWidth + grid.gutter)

const connectorWidth = 0.75
const arrowLength = 5

/** The template's columns with their cards, and the connectors between the cards of a page. */
export const columnsOf = (
  template: Template,
  cards: readonly (readonly CardPart[])[],
  links: readonly Link[],
  grid: Grid,
  cardGap: number,
  kit: Kit,
): Band<CardPart> => {
  const { step, styles, setter, language, ownLanguage } = kit
  const heads = template.columns.map(({ label, plain }) => ({
    label: label[language],
    plain: plain[language],
  }))
  const headings = headingsOf(heads, grid.columnWidth, kit)
  const headHeight = headings.height + step.gap + 1
  return {
    columns: cards.map(column => column.map(card => ({ ...card, gap: cardGap }))),
    headHeight,
    gap: step.bandGap,
    least: 120,
    heightOf: page => Math.max(promptHeight(), ...page.map(column => stackHeight(column, cardGap))),
    draw: (page, y, continued) => {
      const laid = layOut(subModel(page, links), template, sizesOf(grid, cardGap), faceIn(page))
      const inset = laneInset(grid)
      const origin = { x: grid.x - inset, y: y + headHeight }
      const marks = laid.connectors.map(
        ({ path }): DrawingMark => ({
          type: 'line',
          path: moved(path, origin),
          colour: paper.connector,
          width: connectorWidth,
          dash: null,
          arrow: arrowLength,
        }),
      )
      template.columns.forEach((column, i) => {
        const x = columnX(grid, i)
        const head = heads[i]
        const own: DrawingMark[] = []
        if (head) own.push(...headings.draw(head, paper.kinds[column.takes[0]], x, y, continued))
        if (cards[i]?.length === 0) own.push(promptOf(column, x, y + headHeight, continued))
        for (const card of page[i] ?? []) {
          const placed = laid.cards.get(card.element.id)
          if (placed) own.push(...card.draw(movedBox(placed.box, origin)))
        }
        marks.push(...inSection(`column ${column.id}`, own))
      })
      return marks
    },
  }

  function promptOf(column: Column, x: number, y: number, continued: boolean): DrawingMark {
    const lines = setter.lines(column.prompt[language], grid.columnWidth, styles.quiet)
    const role = continued ? 'furniture' : 'prompt'
    return textMark({ role, about: null, language: ownLanguage }, lines, x, y, styles.quiet)
  }

  function promptHeight(): number {
    const heights = template.columns.map((column, i) =>
      cards[i]?.length === 0
        ? setter.lines(column.prompt[language], grid.columnWidth, styles.quiet).length * styles.quiet.leading
        : 0,
    )
    return Math.max(0, ...heights)
  }
}

export const stackHeight = (column: readonly CardPart[], gap: number): number =>
  heightOf(column.map(card => ({ ...card, gap })))

/** Lanes reach half-way into the gutters, so that connectors have all of them. */
const laneInset = (grid: Grid): number => grid.gutter / 3

const sizesOf = (grid: Grid, cardGap: number) => ({
  cardWidth: grid.columnWidth,
  cardGap,
  laneInset: laneInset(grid),
  laneGap: grid.gutter - 2 * laneInset(grid),
  headingHeight: 0,
  bandEdge: 0,
  bandHead: 0,
  minLaneHeight: 0,
  arrow: arrowLength,
})

const subModel = (page: readonly (readonly CardPart[])[], links: readonly Link[]) => {
  const elements = page.flat().map(card => card.element)
  const here = new Set(elements.map(element => element.id))
  return { elements, groups: [], links: links.filter(link => here.has(link.from) && here.has(link.to)) }
}

const faceIn = (page: readonly (readonly CardPart[])[]) => {
  const heights = new Map(page.flat().map(card => [card.element.id, card.height]))
  return (element: Element) => ({ lines: [], height: heights.get(element.id) ?? 0 })
}

const movedBox = (box: Box, by: Point): Box => ({ ...box, x: box.x + by.x, y: box.y + by.y })

const moved = (path: Path, by: Point): Path => {
  const to = (point: Point): Point => ({ x: point.x + by.x, y: point.y + by.y })
  return {
    start: to(path.start),
    pieces: path.pieces.map(piece =>
      piece.type === 'line'
        ? { type: 'line', to: to(piece.to) }
        : { type: 'curve', c1: to(piece.c1), c2: to(piece.c2), to: to(piece.to) },
    ),
  }
}
