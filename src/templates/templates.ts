import { type Element, isKind, type Model } from '../model/model'
import { americorps } from './americorps'
import { basic } from './basic'
import { cdcDashBrief2 } from './cdc-dash-brief2'
import { ownTemplate } from './custom'
import { kelloggBasic } from './kellogg-basic'
import { logframe4x4 } from './logframe-4x4'
import { relPacificElm } from './rel-pacific-elm'
import { sample } from './sample'
import type { Column, Template } from './template'
import { uwExtension } from './uw-extension'
import { vistaStyle } from './vista-style'

/** The built-in templates, by id, in the order they are offered. */
export const templates: ReadonlyMap<string, Template> = new Map(
  [
    sample,
    basic,
    uwExtension,
    kelloggBasic,
    cdcDashBrief2,
    relPacificElm,
    americorps,
    vistaStyle,
    logframe4x4,
  ].map(template => [template.id, template]),
)

/** What says which template a model is shown in. */
export type Shown = Pick<Model, 'template' | 'templates'>

/** The template a model is shown in: its own, or the sample when that one is absent, unknown or of no use. */
export const templateOf = (model: Shown): Template =>
  templates.get(model.template) ?? ownTemplate(model, model.template) ?? sample

type Placed = Pick<Element, 'kind' | 'column' | 'horizon'>

/** Whether a column takes such an element as it is. */
export const takesElement = (column: Column, { kind, horizon }: Omit<Placed, 'column'>): boolean =>
  column.takes.some(taken => taken === kind) &&
  (column.horizons === undefined || column.horizons.some(taken => taken === horizon))

/** The column an element stands in; none when no column takes it, and it is shown as not placed. */
export const columnOf = (template: Template, element: Placed): Column | undefined => {
  const taking = template.columns.filter(column => takesElement(column, element))
  return taking.find(column => column.id === element.column) ?? taking[0]
}

/** Where an element of this kind is at home: the column it stands in, else the first that would take it once told when it shows. */
export const homeOf = (template: Template, element: Placed): Column | undefined =>
  columnOf(template, element) ??
  template.columns.find(({ takes }) => takes.some(taken => taken === element.kind))

/** When an outcome shows, as far as its column does not say so by itself. */
export const toldHorizon = (
  column: Column | null | undefined,
  { kind, horizon }: Omit<Placed, 'column'>,
): string => {
  const isSaid = column?.horizons?.[0] === horizon && !column.horizons.includes('')
  return kind !== 'outcome' || isSaid ? '' : horizon
}

/**
 * The elements of each column, top to bottom: the template's columns in their order, empty ones too, then under
 * `undefined` what is not placed.
 */
export const byColumn = (
  template: Template,
  elements: readonly Element[],
): ReadonlyMap<Column | undefined, readonly Element[]> => {
  const columns = new Map<Column | undefined, Element[]>()
  for (const column of [...template.columns, undefined]) columns.set(column, [])
  for (const element of elements) columns.get(columnOf(template, element))?.push(element)
  return columns
}

/** What of a model a form has no place for, and why: it is kept, and comes back with a form that has. */
export type LeftOut = {
  /** No column takes the kind, or none the time they show at. */
  readonly cards: number
  /** Outcomes that do not say when they show, where every column for outcomes asks. */
  readonly unsaid: number
  /** Fields with words in them that this form does not have. */
  readonly fields: number
}

export const leftOutBy = (template: Template, model: Pick<Model, 'elements' | 'fields'>): LeftOut => {
  const strays = model.elements.filter(element => !columnOf(template, element))
  const known = new Set([...template.header, ...template.footer].map(({ id }) => id))
  const unsaid = strays.filter(
    element => isKind(element.kind) && element.horizon === '' && homeOf(template, element),
  ).length
  return {
    cards: strays.length - unsaid,
    unsaid,
    fields: [...model.fields].filter(([id, value]) => !known.has(id) && value.trim() !== '').length,
  }
}
