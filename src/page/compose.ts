import type { Model } from '../model/model'
import { labelled } from '../templates/labelled'
import type { Template } from '../templates/template'
import { wordsOf } from '../words/words'
import { boxesGrid, placeBoxes } from './boxes'
import { isReadableAt } from './card-room'
import type { PageChoices } from './choices'
import type { Drawing } from './drawing'
import { type Composed, fitted, pagesWithin, usableSteps } from './fit'
import type { Block } from './flow'
import { footOf, headBoxesOf } from './foot'
import { addFurniture, furnitureOf } from './furniture'
import { balanced, columnX, type Grid, widened, widthAt } from './grid'
import { groupsOf } from './groups'
import { headerOf } from './header'
import { type Kit, ownLanguageOf, stylesOf } from './kit'
import { fewestPages, type Lane, lanesOf, narrowestOf, strayGrid, straysOf } from './lanes'
import { placeLastParts } from './last-pages'
import { notPlacedOf } from './not-placed'
import { larger, type Paper, papers } from './paper'
import { remembered } from './remembered'
import { type Band, place, placeAtBottom, type Sheets } from './sheet'
import type { PageStep } from './steps'
import { placeTable, tableGrid, tableHeights } from './table-body'
import { onPaper, type Task, taskOf } from './task'
import { setterWith } from './text'
import { brokenIn, type Fit } from './told-fit'
import type { Typesetter } from './typesetter'
import { widthsForWords, wordsTooWide } from './word-room'

/** A drawing, and how the model stands in it. */
export type Composition = Drawing & { readonly fit: Fit }

/**
 * A model as pages: on one page in the largest type that allows it, else on several.
 * Nothing is left out and nothing is cut; see Drawing for what the typeface lacked.
 */
export const composePages = (
  model: Model,
  form: Template,
  choices: PageChoices,
  typesetter: Typesetter,
): Composition => {
  const setter = setterWith(typesetter)
  const words = wordsOf(choices.language)
  const language = model.language || choices.language
  const ownLanguage = ownLanguageOf(language, choices.language)
  const kitIn = (step: PageStep): Kit => ({
    step,
    styles: stylesOf(step),
    setter,
    words,
    language: choices.language,
    arrangement: choices.arrangement,
    again: false,
    ownLanguage,
  })
  const template = labelled(form, choices.labels)
  const { pages: most = null, type: smallest = 0 } = form.limits ?? {}
  const whole = taskOf(model, template, choices, { setter, words })
  const on = (paper: Paper) => {
    const task = onPaper(whole, paper)
    const isReadable = (step: PageStep) => isReadableAt(widthAt(evenFor(task, kitIn(step)), 0), kitIn(step))
    const setIn = (step: PageStep) => composeIn(task, kitIn(step))
    const setEvenly = (step: PageStep) => composeIn(task, kitIn(step), false)
    const fewestIn = (step: PageStep) => fewestPages(task, kitIn(step))
    const brokenIn = (step: PageStep) => wordsTooWide(task, gridsFor(task, kitIn(step)).wide, kitIn(step))
    const widensIn = (step: PageStep) => gridsFor(task, kitIn(step)).isWidened
    const usable = usableSteps(papers[paper][0], smallest, isReadable)
    return { usable, setIn, setEvenly, fewestIn, brokenIn, widensIn }
  }
  const { pages, isUneven, step, draw } = onOwnPaper()
  const sheets = draw()
  return {
    title: setter.shown(model.initiative.name).replace(/[\s\p{Cc}]+/gu, ' ') || words.model.untitled,
    language,
    date: choices.date,
    sheets,
    missing: setter.missing(),
    fit: {
      pages,
      type: step.text,
      isClose: step.room === 'close',
      isUneven,
      allowed: most !== null && pages > most ? most : null,
      broken: brokenIn(sheets),
      larger: pages === 1 ? null : largerPaper(),
    },
  }

  /**
   * With columns as wide as their words want to be, where that costs no page; one, where no word is broken then and the
   * form allows it.
   */
  function onOwnPaper() {
    const own = on(choices.paper)
    const found = fitted(own.usable, own)
    if (found.pages === 1 || !own.widensIn(found.step)) return found
    const isWhole = own.brokenIn(found.step) === 0 && (most === null || found.pages <= most)
    const even = fitted(own.usable, { ...own, setIn: own.setEvenly, brokenIn: () => 0 })
    return found.pages > even.pages + (isWhole ? 1 : 0) ? even : found
  }

  /** The first larger paper that holds all on one page; else, where the form allows fewer pages, on as many as these. */
  function largerPaper(): Fit['larger'] {
    const within = most !== null && pages > most ? most : 1
    const tried = larger[choices.paper].flatMap(paper => {
      const one = on(paper)
      const pages = pagesWithin(within, one.usable, one)
      return pages === null ? [] : [{ paper, pages }]
    })
    return tried.find(one => one.pages === 1) ?? tried[0] ?? null
  }
}

const composeIn = (task: Task, kit: Kit, forWords = true): Composed => {
  const { even, least, wide } = gridsFor(task, kit)
  const lanesOn = remembered((grid: Grid) => lanesOf(task, grid, kit))
  const begun = forWords ? wide : even
  const first = { ...setOn(begun, lanesOn(begun), task, kit), isUneven: begun !== even }
  if (first.pages === 1) return first
  const grid = balanced(begun, least, grid => heightsIn(grid, lanesOn(grid), task, kit))
  const shared = { ...setOn(grid, lanesOn(grid), task, kit), isUneven: true }
  return shared.pages < first.pages ? shared : first
}

/** Columns all of one width, how wide they would have to be, and as wide as that. */
const gridsFor = (task: Task, kit: Kit) => {
  const even = evenFor(task, kit)
  const least = widthsForWords(task, even, kit)
  const wide = widened(even, least)
  return { even, least, wide, isWidened: wide !== even }
}

/** Columns all of one width. */
const evenFor = (task: Task, kit: Kit): Grid =>
  kit.arrangement === 'table' ? tableGrid(task, kit) : boxesGrid(task, kit)

/** How much stands in each column. */
const heightsIn = (grid: Grid, lanes: readonly Lane[], task: Task, kit: Kit): readonly number[] => {
  if (kit.arrangement === 'table') return tableHeights(task, grid, lanes, kit)
  const groups = groupsOf(task.poured.model.groups, narrowestOf(lanes, grid), kit)
  return lanes.map(({ cards }, i) =>
    groups.stackHeight(groups.withLongNames(cards, widthAt(grid, i)), kit.step.gap),
  )
}

const setOn = (grid: Grid, lanes: readonly Lane[], task: Task, kit: Kit): Omit<Composed, 'isUneven'> => {
  const { model, template, choices, margin, width, size } = task
  const { step } = kit
  const furniture = furnitureOf(
    { name: model.initiative.name, status: model.page.status },
    choices.date,
    margin,
    size,
    kit,
  )
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
    task.logo,
    { x: margin, width: factsX - step.gutter - margin, factsX, factsWidth: margin + width - factsX },
    kit,
  )
  place(sheets, header)
  const boxes = headBoxesOf(template, model, margin, width, kit)
  if (boxes) place(sheets, boxes)

  const strays = straysOf(task, grid, boxed(kit))
  const notPlaced = strays.length === 0 ? null : notPlacedOf(strays, strayGrid(grid), boxed(kit))
  const foot = footOf(template, model, margin, width, kit)
  if (kit.arrangement === 'table') placeTable(task, grid, lanes, sheets, kit)
  else placeBoxes(task, grid, lanes, sheets, heightWithGap(notPlaced) + heightWithGap(foot), kit)
  if (notPlaced) place(sheets, notPlaced)
  if (foot) placeAtBottom(sheets, foot)
  return {
    // The model's own pages alone decide how it is set.
    pages: sheets.leaves.length,
    draw: () => {
      placeLastParts(task, sheets, kit)
      return addFurniture(sheets, furniture, size)
    },
  }
}

/** What is not placed stands on cards, in a table's page too. */
const boxed = (kit: Kit): Kit => ({ ...kit, arrangement: 'boxes' })

/** How much of a page a band takes when it stands there whole. */
const heightWithGap = <B extends Block<B>>(band: Band<B> | null): number =>
  band === null ? 0 : band.gap + band.headHeight + band.heightOf(band.columns)
