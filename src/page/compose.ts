import { placeElements } from '../layout/place'
import type { Id, Model } from '../model/model'
import { codesOf } from '../templates/codes'
import { labelled } from '../templates/labelled'
import type { Template } from '../templates/template'
import { toldHorizon } from '../templates/templates'
import { wordsOf } from '../words/words'
import { type CardPart, cardOf, codeWidth, isReadableAt, narrowestFor } from './card'
import type { PageChoices } from './choices'
import { columnsOf } from './columns'
import type { Drawing } from './drawing'
import { type Composed, fitted } from './fit'
import type { Block } from './flow'
import { footOf, headBoxesOf } from './foot'
import { addFurniture, furnitureOf } from './furniture'
import { balanced, columnX, evened, evenGrid, type Grid, widthAt } from './grid'
import { groupsOf } from './groups'
import { headerOf } from './header'
import { type Kit, stylesOf } from './kit'
import { placeLastParts } from './last-pages'
import { lastPartsOf } from './last-parts'
import { leadsToOf } from './leads-to'
import { notPlacedOf } from './not-placed'
import { margins, papers } from './paper'
import { type Band, place, placeAtBottom, roomFor, type Sheets } from './sheet'
import type { PageStep } from './steps'
import { setterWith } from './text'
import type { Typesetter } from './typesetter'

/**
 * A model as pages: on one page in the largest type that allows it, else on several.
 * Nothing is left out and nothing is cut; see Drawing for what the typeface lacked.
 */
export const composePages = (
  model: Model,
  form: Template,
  choices: PageChoices,
  typesetter: Typesetter,
): Drawing => {
  const setter = setterWith(typesetter)
  const words = wordsOf(choices.language)
  const template = labelled(form, choices.labels)
  const [short, long] = papers[choices.paper]
  const size = choices.portrait ? { width: short, height: long } : { width: long, height: short }
  const language = model.language || choices.language
  const ownLanguage = primary(language) === primary(choices.language) ? null : choices.language
  const setIn = (step: PageStep) =>
    composeIn(model, template, choices, size, {
      step,
      styles: stylesOf(step),
      setter,
      words,
      language: choices.language,
      ownLanguage,
    })
  const { length } = template.columns
  const margin = margins[choices.margins]
  const width = size.width - 2 * margin
  const isReadable = (step: PageStep) => {
    const { widths } = evenGrid(margin, width, length, gutterFor(step, length, width))
    return isReadableAt(widths[0] ?? 0, step)
  }
  return {
    title: setter.shown(model.initiative.name).replace(/[\s\p{Cc}]+/gu, ' ') || words.model.untitled,
    language,
    date: choices.date,
    sheets: fitted(short, isReadable, setIn).draw(),
    missing: setter.missing(),
  }
}

type Size = { readonly width: number; readonly height: number }

/** The language itself, without region or script: es of es-419. */
const primary = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? ''

const composeIn = (
  model: Model,
  template: Template,
  choices: PageChoices,
  size: Size,
  kit: Kit,
): Composed => {
  const margin = margins[choices.margins]
  const width = size.width - 2 * margin
  const { length } = template.columns
  const gutter = gutterFor(kit.step, length, width)
  const even = evenGrid(margin, width, length, gutter)
  const set = (grid: Grid) => setOn(grid, model, template, choices, size, kit)
  const first = set(even)
  if (first.pages === 1) return first
  const lanes = placeElements(model, template).filter(({ column }) => column !== null)
  const least = lanes.map(({ elements }) => narrowestFor(elements, kit))
  const shared = set(balanced(even, least, grid => stackHeights(grid, model, template, kit)))
  return shared.pages < first.pages ? shared : first
}

/** Of many columns, so much of the width at most goes to the gutters. */
const mostGutters = 0.16

const gutterFor = ({ gutter }: PageStep, columns: number, width: number): number =>
  Math.min(gutter, (mostGutters * width) / Math.max(1, columns - 1))

const mostStrayColumns = 4
/** What has no column stands in columns of its own, all of one width. */
const strayGrid = (grid: Grid): Grid => evened(grid, Math.min(mostStrayColumns, grid.widths.length))

const lanesOf = (grid: Grid, model: Model, template: Template, kit: Kit) => {
  const codes = codesOf(model, template)
  const leadsTo = leadsToOf(model.links, model.elements, codes)
  return placeElements(model, template).map(({ column, elements }, i) => {
    const own = elements.flatMap(element => codes.get(element.id) ?? [])
    const width = column === null ? widthAt(strayGrid(grid), 0) : widthAt(grid, i)
    const wide = codeWidth(own, width, kit)
    const cards = elements.map(element => {
      const leads = leadsTo.get(element.id) ?? []
      const code = codes.get(element.id) ?? ''
      return cardOf(element, code, toldHorizon(column, element), leads, width, wide, kit)
    })
    return { column, cards }
  })
}

const stackHeights = (grid: Grid, model: Model, template: Template, kit: Kit): readonly number[] => {
  const stacks = lanesOf(grid, model, template, kit).flatMap(({ column, cards }) => (column ? [cards] : []))
  const groups = groupsOf(model.groups, narrowestOf(stacks, grid), kit)
  return stacks.map(stack => groups.stackHeight(stack, kit.step.gap))
}

/** How wide the narrowest column is in which a group stands. */
const narrowestOf =
  (stacks: readonly (readonly CardPart[])[], grid: Grid) =>
  (group: Id): number =>
    Math.min(
      ...stacks.flatMap((stack, i) =>
        stack.some(({ element }) => element.group === group) ? [widthAt(grid, i)] : [],
      ),
      Math.max(...grid.widths),
    )

const setOn = (
  grid: Grid,
  model: Model,
  template: Template,
  choices: PageChoices,
  size: Size,
  kit: Kit,
): Composed => {
  const { step } = kit
  const margin = margins[choices.margins]
  const width = size.width - 2 * margin
  const furniture = furnitureOf(model, choices.date, margin, size, kit)
  const sheets: Sheets = {
    leaves: [],
    firstTop: margin,
    laterTop: margin + furniture.headHeight,
    bottom: size.height - margin - furniture.footHeight,
  }
  const rightmost = grid.widths.map((_, i) => columnX(grid, i)).find(x => x >= margin + width * 0.6)
  const factsX = rightmost ?? margin + width * 0.6
  const header = headerOf(
    model.initiative,
    furniture.statusFits ? '' : kit.setter.shown(model.page.status),
    { x: margin, width: factsX - step.gutter - margin, factsX, factsWidth: margin + width - factsX },
    kit,
  )
  place(sheets, header)
  const boxes = headBoxesOf(template, model, margin, width, kit)
  if (boxes) place(sheets, boxes)

  const lanes = lanesOf(grid, model, template, kit)
  const cards = lanes.filter(lane => lane.column !== null).map(lane => lane.cards)
  const strays = lanes.filter(lane => lane.column === null).flatMap(lane => lane.cards)
  const notPlaced = strays.length === 0 ? null : notPlacedOf(strays, strayGrid(grid), kit)
  const foot = footOf(template, model, margin, width, kit)
  const below = heightWithGap(notPlaced) + heightWithGap(foot)
  const groups = groupsOf(model.groups, narrowestOf(cards, grid), kit)
  const columns = (gap: number) => columnsOf(template, cards, model, groups, grid, gap, kit)
  place(sheets, columns(roomyGap()))
  if (notPlaced) place(sheets, notPlaced)
  if (foot) placeAtBottom(sheets, foot)
  return {
    // The model's own pages alone decide how it is set.
    pages: sheets.leaves.length,
    draw: () => {
      placeLastParts(lastPartsOf(model, template, choices.include, kit.words), sheets, margin, width, kit)
      return addFurniture(sheets, furniture, size)
    },
  }

  /** Cards stand further apart where the page has room for it. */
  function roomyGap(): number {
    const free = (gap: number) =>
      roomFor(sheets, step.bandGap) -
      columns(gap).headHeight -
      below -
      Math.max(...cards.map(stack => groups.stackHeight(stack, gap)))
    const most = Math.max(...cards.map(stack => stack.length))
    if (most < 2 || free(step.gap) < 0) return step.gap
    return Math.min(step.wideGap, step.gap + free(step.gap) / (most - 1))
  }
}

/** How much of a page a band takes when it stands there whole. */
const heightWithGap = <B extends Block<B>>(band: Band<B> | null): number =>
  band === null ? 0 : band.gap + band.headHeight + band.heightOf(band.columns)
