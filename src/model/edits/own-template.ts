import { mostBoxes } from '../../templates/custom'
import { mostColumns } from '../../templates/template-from'
import type { CustomColumn, CustomField, CustomSpan, CustomTemplate } from '../custom-template'
import type { Id, Model } from '../model'
import { cleaned } from './clean'
import { added, changed, changedIn, moved, removed } from './unchanged'

// Forms of one's own. Cards carry nothing of them: where they stand follows, and what has no place any more is
// listed as not placed, or waits in the model's fields.

/** Adds a form after the others. */
export const addTemplate = (model: Model, form: CustomTemplate): Model =>
  changed(model, { templates: added(model.templates, form) })

/** Removes a form, and its logo where no other form shows it; a model that stood in it stands in the sample. */
export const removeTemplate = (model: Model, id: Id): Model => {
  const templates = removed(model.templates, id)
  if (templates === model.templates) return model
  const template = model.template === id ? 'sample' : model.template
  const { logo = '' } = model.templates.find(form => form.id === id) ?? {}
  return withoutUnshown(changed(model, { templates, template }), logo)
}

/** The model without a picture that no form shows. */
export const withoutUnshown = (model: Model, image: Id): Model =>
  model.templates.some(form => form.logo === image)
    ? model
    : changed(model, { images: removed(model.images, image) })

/** Changes what one form says. */
export const changeTemplate = (
  model: Model,
  id: Id,
  change: (form: CustomTemplate) => CustomTemplate,
): Model => {
  const form = model.templates.find(one => one.id === id)
  if (!form) return model
  const after = changed(form, cleaned(change(form)))
  return after === form
    ? model
    : changed(model, { templates: model.templates.map(one => (one === form ? after : one)) })
}

export type Limit = keyof Omit<CustomTemplate['limits'], 'more'>

/** Sets a limit of the form; none takes it away. */
export const setLimit = (form: CustomTemplate, limit: Limit, value: number | undefined): CustomTemplate => {
  const { [limit]: _, ...others } = form.limits
  if (form.limits[limit] === value) return form
  return { ...form, limits: value === undefined ? others : { ...others, [limit]: value } }
}

/** Adds a column after the others, where there is room for one. */
export const addColumn = (form: CustomTemplate, column: CustomColumn): CustomTemplate =>
  form.columns.length < mostColumns ? changed(form, { columns: added(form.columns, column) }) : form

/** Only outcomes say when they show: a column that takes anything else no longer asks. */
export const changeColumn = (
  form: CustomTemplate,
  id: Id,
  changes: Partial<Omit<CustomColumn, 'id' | 'more'>>,
): CustomTemplate => {
  const columns = changedIn(form.columns, id, changes)
  const asks = ({ takes }: CustomColumn): boolean =>
    takes.length > 0 && takes.every(kind => kind === 'outcome')
  return changed(form, {
    columns: columns.map(column => (asks(column) ? column : changed(column, { horizons: [] }))),
  })
}

/** Removes a column; the last one stays, since a form has one. */
export const removeColumn = (form: CustomTemplate, id: Id): CustomTemplate =>
  form.columns.length === 1
    ? form
    : changed(form, {
        columns: removed(form.columns, id),
        spans: underNone(form.spans, id),
      })

const underNone = (spans: readonly CustomSpan[], id: Id): readonly CustomSpan[] =>
  spans
    .map(span => changed(span, { over: span.over.filter(column => column !== id) }))
    .filter(({ over }) => over.length > 0)

/**
 * Moves a column to `index` (0-based, clamped) among the others. It stays under its heading while it stands beside
 * another column of it, and comes under one in whose middle it is put.
 */
export const moveColumn = (form: CustomTemplate, id: Id, index: number): CustomTemplate => {
  const columns = moved(form.columns, id, index)
  const at = columns.findIndex(column => column.id === id)
  const spanOf = (place: number): CustomSpan | undefined =>
    form.spans.find(({ over }) => over.includes(columns[place]?.id ?? ''))
  const [own, before, after] = [spanOf(at), spanOf(at - 1), spanOf(at + 1)]
  const isBetween = before !== undefined && before === after
  const stays = own !== undefined && (own === before || own === after || own.over.length === 1)
  const next = isBetween ? before : stays ? own : undefined
  if (next === own) return changed(form, { columns })
  const spans = underNone(form.spans, id).map(span =>
    span.id === next?.id ? { ...span, over: [...span.over, id] } : span,
  )
  const hasRows = columns.some(column => next?.over.includes(column.id) && column.row !== '')
  return changed(form, {
    columns: columns.map(column =>
      column.id === id ? changed(column, { row: hasRows ? rowOf(column) : '' }) : column,
    ),
    spans,
  })
}

/** Where a form's boxes stand: above its columns, or below them. */
export type BoxPlace = 'header' | 'footer'

/** Adds a box after the others, where there is room for one. */
export const addBox = (form: CustomTemplate, place: BoxPlace, box: CustomField): CustomTemplate =>
  form[place].length < mostBoxes ? changed(form, { [place]: added(form[place], box) }) : form

export const changeBox = (
  form: CustomTemplate,
  place: BoxPlace,
  id: Id,
  changes: Partial<Omit<CustomField, 'id' | 'more'>>,
): CustomTemplate => changed(form, { [place]: changedIn(form[place], id, changes) })

/** Removes a box; what is written in it stays among the model's fields. */
export const removeBox = (form: CustomTemplate, place: BoxPlace, id: Id): CustomTemplate =>
  changed(form, { [place]: removed(form[place], id) })

export const moveBox = (form: CustomTemplate, place: BoxPlace, id: Id, index: number): CustomTemplate =>
  changed(form, { [place]: moved(form[place], id, index) })

/** Adds a heading over the first column that stands under none, where there is one. */
export const addSpan = (
  form: CustomTemplate,
  { id, label }: Pick<CustomSpan, 'id' | 'label'>,
): CustomTemplate => {
  const free = form.columns.find(column => !isUnderAny(form, column.id))
  return free ? changed(form, { spans: added(form.spans, { id, label, over: [free.id], more: [] }) }) : form
}

const isUnderAny = ({ spans }: CustomTemplate, column: Id): boolean =>
  spans.some(({ over }) => over.includes(column))

/** The columns a heading could stand over, left to right: its own, and those beside them under no other. */
export const reachOf = (form: CustomTemplate, id: Id): readonly CustomColumn[] => {
  const own = form.spans.find(span => span.id === id)?.over ?? []
  const isTaken = ({ id: column }: CustomColumn): boolean => isUnderAny(form, column) && !own.includes(column)
  const at = form.columns.findIndex(column => own.includes(column.id))
  if (at < 0) return []
  const begins = form.columns.slice(0, at).findLastIndex(isTaken) + 1
  const ends = form.columns.findIndex((column, place) => place > at && isTaken(column))
  return form.columns.slice(begins, ends < 0 ? undefined : ends)
}

/**
 * Has a heading stand over its reach from one column to another, whichever comes first. Where its columns are rows,
 * one that comes under it becomes a row, and one that leaves it is none any more.
 */
export const spread = (form: CustomTemplate, id: Id, ends: readonly [Id, Id]): CustomTemplate => {
  const before = form.spans.find(span => span.id === id)?.over ?? []
  const reach = reachOf(form, id)
  const [one, other] = ends.map(end => reach.findIndex(column => column.id === end))
  if (one === undefined || other === undefined || one < 0 || other < 0) return form
  const over = reach.slice(Math.min(one, other), Math.max(one, other) + 1).map(column => column.id)
  const hasRows = reach.some(column => before.includes(column.id) && column.row !== '')
  return changed(form, {
    spans: changedIn(form.spans, id, { over }),
    columns: form.columns.map(column => {
      if (over.includes(column.id)) return hasRows ? changed(column, { row: rowOf(column) }) : column
      return before.includes(column.id) ? changed(column, { row: '' }) : column
    }),
  })
}

const rowOf = ({ id, label, row }: CustomColumn): string => row || label || id

export const renameSpan = (form: CustomTemplate, id: Id, label: string): CustomTemplate =>
  changed(form, { spans: changedIn(form.spans, id, { label }) })

/** Takes a heading away; the columns under it stay, and are no longer rows of it. */
export const removeSpan = (form: CustomTemplate, id: Id): CustomTemplate => {
  const over = form.spans.find(span => span.id === id)?.over ?? []
  return changed(form, {
    spans: removed(form.spans, id),
    columns: form.columns.map(column => (over.includes(column.id) ? changed(column, { row: '' }) : column)),
  })
}

/** Renames what a matrix says of each row. */
export const renameFacet = (form: CustomTemplate, id: Id, label: string): CustomTemplate =>
  changed(form, { matrix: changed(form.matrix, { facets: changedIn(form.matrix.facets, id, { label }) }) })

/** Sets the sentence that says how a matrix is read. */
export const setReading = (form: CustomTemplate, reading: string): CustomTemplate =>
  changed(form, { matrix: changed(form.matrix, { reading }) })
