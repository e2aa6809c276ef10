import type { Template } from '../../templates/template'
import { byColumn, columnOf } from '../../templates/templates'
import { blankElement } from '../blank'
import type { Element, Id, Model } from '../model'
import { copyOf, insertElement } from './elements'
import { added, changed } from './unchanged'

/** Where pasted cards go: just at `index` in this column, in any other column at its end. */
export type PasteAt = { readonly columnId: string; readonly index: number }

/** Texts for one column; each becomes a card of its first kind. */
export type ColumnTexts = { readonly columnId: string; readonly texts: readonly string[] }

/** What pasting text would add, and where. */
export type PastePlan = { readonly columns: readonly ColumnTexts[]; readonly at: PasteAt | null }

type Pasted = { readonly model: Model; readonly pasted: readonly Id[] }

type Piece = { readonly element: Element; readonly columnId: string | null }

const insertAll = (
  model: Model,
  template: Template,
  pieces: readonly Piece[],
  at: PasteAt | null,
): Pasted => {
  const columns = byColumn(template, model.elements)
  const next = new Map(
    [...columns].map(([column, cards]) => [
      column?.id ?? null,
      column?.id === at?.columnId ? (at?.index ?? cards.length) : cards.length,
    ]),
  )
  let after = model
  for (const { element, columnId } of pieces) {
    const index = next.get(columnId) ?? 0
    after = insertElement(after, template, element, columnId, index)
    next.set(columnId, index + 1)
  }
  return { model: after, pasted: pieces.map(({ element }) => element.id) }
}

/** New cards with these texts, in their columns. `newId` gives an id never used before. */
export const addTexts = (
  model: Model,
  template: Template,
  { columns, at }: PastePlan,
  newId: () => Id,
): Pasted => {
  const pieces = columns.flatMap(({ columnId, texts }) => {
    const kind = template.columns.find(({ id }) => id === columnId)?.takes[0]
    return kind ? texts.map(text => ({ element: blankElement(newId(), kind, text), columnId })) : []
  })
  return insertAll(model, template, pieces, at)
}

/** With the groups that left this very document with the last of their cards, when those were cut. */
const withGroupsBack = (model: Model, source: Model): Model => {
  const named = new Set(source.elements.map(({ group }) => group))
  const groups = source.groups.filter(({ id }) => named.has(id)).reduce(added, model.groups)
  return source.id === model.id ? changed(model, { groups }) : model
}

/**
 * Copies the cards of `source`, another model or a part of this one, with the links between them. Each goes to the
 * column that takes its kind, under an id of `newId`, which gives one never used before.
 */
export const insertCopies = (
  model: Model,
  template: Template,
  source: Model,
  at: PasteAt | null,
  newId: () => Id,
): Pasted => {
  const copies = new Map(source.elements.map(element => [element.id, copyOf(element, newId)]))
  const pieces = [...copies.values()].map(element => ({
    element,
    columnId: columnOf(template, element)?.id ?? null,
  }))
  const { model: grown, pasted } = insertAll(withGroupsBack(model, source), template, pieces, at)
  // A group that came back goes again where every copy has become one of the group it stands in.
  const used = new Set([...model.groups.map(({ id }) => id), ...grown.elements.map(({ group }) => group)])
  const after = changed(grown, { groups: grown.groups.filter(({ id }) => used.has(id)) })
  const links = source.links.flatMap(link => {
    const from = copies.get(link.from)?.id
    const to = copies.get(link.to)?.id
    return from === undefined || to === undefined ? [] : [{ ...link, id: newId(), from, to }]
  })
  return { model: links.length > 0 ? { ...after, links: [...after.links, ...links] } : after, pasted }
}
