import { placeElements } from '../layout/place'
import type { Model } from '../model/model'
import { codesOf } from '../templates/codes'
import { labelled } from '../templates/labelled'
import type { Template } from '../templates/template'
import { wordsOf } from '../words/words'
import { cardOf, codeWidth } from './card'
import type { PageChoices } from './choices'
import { columnsOf, columnX, type Grid } from './columns'
import type { Drawing } from './drawing'
import { type Composed, fitted } from './fit'
import type { Block } from './flow'
import { footOf } from './foot'
import { addFurniture, furnitureOf } from './furniture'
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
  return {
    title: setter.shown(model.initiative.name).replace(/[\s\p{Cc}]+/gu, ' ') || words.model.untitled,
    language,
    date: choices.date,
    sheets: fitted(short, setIn).draw(),
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
  const { step } = kit
  const margin = margins[choices.margins]
  const width = size.width - 2 * margin
  const count = template.columns.length
  const grid: Grid = {
    x: margin,
    columnWidth: (width - step.gutter * (count - 1)) / count,
    gutter: step.gutter,
  }
  const furniture = furnitureOf(model, choices.date, margin, size, kit)
  const sheets: Sheets = {
    leaves: [],
    firstTop: margin,
    laterTop: margin + furniture.headHeight,
    bottom: size.height - margin - furniture.footHeight,
  }
  const factsX = Math.max(columnX(grid, count - 1), margin + width * 0.6)
  const header = headerOf(
    model.initiative,
    furniture.statusFits ? '' : kit.setter.shown(model.page.status),
    { x: margin, width: factsX - grid.gutter - margin, factsX, factsWidth: margin + width - factsX },
    kit,
  )
  place(sheets, header)

  const codes = codesOf(model, template)
  const leadsTo = leadsToOf(model.links, model.elements, codes)
  const lanes = placeElements(model, template).map(({ column, elements }) => {
    const wide = codeWidth(
      elements.flatMap(element => codes.get(element.id) ?? []),
      kit,
    )
    const cards = elements.map(element => {
      const leads = leadsTo.get(element.id) ?? []
      return cardOf(element, codes.get(element.id) ?? '', leads, grid.columnWidth, wide, kit)
    })
    return { column, cards }
  })
  const cards = lanes.filter(lane => lane.column !== null).map(lane => lane.cards)
  const strays = lanes.filter(lane => lane.column === null).flatMap(lane => lane.cards)
  const notPlaced = strays.length === 0 ? null : notPlacedOf(strays, grid, count, kit)
  const foot = footOf(model, margin, width, kit)
  const below = heightWithGap(notPlaced) + heightWithGap(foot)
  const groups = groupsOf(model.groups, grid.columnWidth, kit)
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
