import type { Box, Path, Point } from '../layout/geometry'
import { layOut } from '../layout/lay-out'
import type { Connector } from '../layout/layout'
import type { Element, Id, Model } from '../model/model'
import { runsOf } from '../model/runs'
import type { Template } from '../templates/template'
import { paper } from '../theme/colours'
import type { CardPart } from './card-part'
import type { DrawingMark } from './drawing'
import { columnX, type Grid, widthAt } from './grid'
import type { Groups } from './groups'
import { headingsOf } from './headings'
import { type Kit, languageOf } from './kit'
import { remembered } from './remembered'
import type { Band } from './sheet'
import { spansOf } from './spans'
import { inSection, type Said, textMark } from './text'

const connectorWidth = 0.75
const arrowLength = 5

/** The template's columns with their cards, and the connectors between the cards of a page. */
export const columnsOf = (
  template: Template,
  cards: readonly (readonly CardPart[])[],
  model: Pick<Model, 'links' | 'groups'>,
  groups: Groups,
  grid: Grid,
  cardGap: number,
  kit: Kit,
): Band<CardPart> => {
  const { step, styles, setter, language } = kit
  const heads = template.columns.map(({ label, plain }, i) => ({
    label: label[language],
    plain: plain[language],
    language: languageOf(label, kit),
    width: widthAt(grid, i),
  }))
  const headings = headingsOf(heads, kit)
  const spans = spansOf(template, grid, kit)
  const runs = remembered(runsIn)
  const headHeight = spans.height + headings.height + step.gap + 1
  return {
    columns: cards,
    space: groups.spaceWith(cardGap),
    headHeight,
    gap: step.bandGap,
    least: 120,
    heightOf: page => Math.max(promptHeight(), ...page.map(column => groups.stackHeight(column, cardGap))),
    draw: (page, y, continued) => {
      const sizes = { ...sizesOf(grid), ...groups.sizesWith(cardGap), promptHeight: promptHeight() }
      const laid = layOut(subModel(page, model), template, sizes, faceIn(page))
      const inset = laneInset(grid)
      const origin = { x: grid.x - inset, y: y + headHeight }
      const named = new Map(laid.bands.map(({ group, cards }) => [cards[0], group]))
      const marks = [
        ...laid.bands.map(({ box }) => groups.drawEdge(movedBox(box, origin))),
        ...laid.connectors.map(link => connector(link, moved(link.path, origin))),
      ]
      template.columns.forEach((column, i) => {
        const x = columnX(grid, i)
        const head = heads[i]
        const runOf = runs(cards[i] ?? [])
        const own: DrawingMark[] = []
        const hue = paper.kinds[column.takes[0]]
        if (head) own.push(...headings.draw(head, hue, x, y + spans.height, continued))
        if (cards[i]?.length === 0) own.push(promptOf(i, x, y + headHeight, continued))
        for (const { element, begins, draw } of page[i] ?? []) {
          const placed = laid.cards.get(element.id)
          if (!placed) continue
          const box = movedBox(placed.box, origin)
          const { key, first } = runOf(element.id)
          const group = named.get(element.id)
          const name = group === undefined ? [] : groups.drawName(group, box, first !== element.id || !begins)
          const card = [...name, ...draw(box)]
          own.push(...(key === null ? card : inSection(key, card)))
        }
        const over = spans.over(i, y, continued)
        const section = inSection(`column ${column.id}`, own)
        marks.push(...(over ? inSection(`span ${over.id}`, [...over.marks, ...section]) : section))
      })
      return marks
    },
  }

  function promptLines(i: number): readonly string[] {
    const prompt = template.columns[i]?.prompt[language] ?? ''
    return cards[i]?.length === 0 ? setter.lines(prompt, widthAt(grid, i), styles.quiet) : []
  }

  function promptOf(i: number, x: number, y: number, continued: boolean): DrawingMark {
    const role = continued ? 'furniture' : 'prompt'
    const prompt = template.columns[i]?.prompt
    const said: Said = { role, about: null, language: prompt ? languageOf(prompt, kit) : null }
    return textMark(said, promptLines(i), x, y, styles.quiet)
  }

  function promptHeight(): number {
    return Math.max(0, ...cards.map((_, i) => promptLines(i).length * styles.quiet.leading))
  }
}

/**
 * With what each card of a column is read: its heading (no key), or, from the first group on, its group or what stands
 * below one. `first` is the first card of those it is read with as neighbours.
 */
const runsIn = (column: readonly CardPart[]) => {
  const runs = new Map<Id, { readonly key: string | null; readonly first: Id }>()
  let key: string | null = null
  let above = ''
  for (const run of runsOf(column.map(({ element }) => element))) {
    const [{ id, group } = { id: '', group: '' }] = run
    if (group !== '' || above !== '') key = id
    above = group
    for (const element of run) runs.set(element.id, { key, first: id })
  }
  return (id: Id) => runs.get(id) ?? { key, first: id }
}

const connector = ({ from, to }: Pick<Connector, 'from' | 'to'>, path: Path): DrawingMark => ({
  type: 'line',
  joins: [from, to],
  path,
  colour: paper.connector,
  width: connectorWidth,
  dash: null,
  arrow: arrowLength,
})

/** Lanes reach half-way into the gutters, so that connectors have all of them. */
const laneInset = (grid: Grid): number => grid.gutter / 3

const sizesOf = (grid: Grid) => ({
  cardWidth: widthAt(grid, 0),
  cardWidths: grid.widths,
  laneInset: laneInset(grid),
  laneGap: grid.gutter - 2 * laneInset(grid),
  headingHeight: 0,
  spanHeight: 0,
  minLaneHeight: 0,
  arrow: arrowLength,
})

const subModel = (
  page: readonly (readonly CardPart[])[],
  { links, groups }: Pick<Model, 'links' | 'groups'>,
) => {
  const elements = page.flat().map(card => card.element)
  const here = new Set(elements.map(element => element.id))
  return { elements, groups, links: links.filter(link => here.has(link.from) && here.has(link.to)) }
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
