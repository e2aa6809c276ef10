import type { Group, Id, Model } from '../model/model'
import { columnOf } from '../templates/templates'
import { paper } from '../theme/colours'
import type { CardPart } from './card-part'
import { nothing, promptPiece, type TableContent, underGroups, type Widths } from './cell'
import { type Kit, languageOf } from './kit'
import type { Lane } from './lanes'
import { matrixRows } from './matrix'
import type { Poured } from './pour'
import type { Piece, Row, Rows } from './row-part'

/**
 * What stands in which row: a matrix has its own, and so has a form with rows; else each group has one, and without
 * groups all is one. Columns that have nothing to do with the rows reach over them.
 */
export const tableContent = (
  model: Model,
  poured: Poured,
  lanes: readonly Lane[],
  codes: ReadonlyMap<Id, string>,
  widthOf: Widths,
  kit: Kit,
): TableContent => {
  const { language, words, ownLanguage, setter } = kit
  const { rows, rowed, rowOf } = poured
  const nameHead = rowNames(model, poured, kit)?.head ?? null
  if (poured.template.matrix)
    return { nameHead, ...matrixRows(model, poured.template.matrix, lanes, codes, widthOf, kit) }
  const heads = lanes.map(({ column }) => ({
    id: column.id,
    label: column.label[language],
    plain: column.plain[language],
    language: languageOf(column.label, kit),
    hue: paper.kinds[column.takes[0]],
  }))
  if (rows.length > 0) return { nameHead, heads, rows: [formRows()] }
  const groups = groupsInTable(model, poured, kit)
  return { nameHead, heads, rows: [groupRows()] }

  /** The form's own rows, from the first to the last, even where nothing stands in one. */
  function formRows(): Rows {
    const inGroups = (cards: readonly CardPart[], column: number) =>
      underGroups(cards, model, widthOf(column), kit)
    return {
      rows: rows.map((name, row) => ({
        id: `row ${row}`,
        name: {
          text: name[language],
          said: { role: 'group', about: null, language: languageOf(name, kit) },
        },
        cells: lanes.map(({ column, cards }, i) => {
          if (!rowed.has(column.id)) return null
          const own = cards.filter(({ element }) => rowOf.get(element.id) === row)
          return own.length > 0
            ? inGroups(own, i)
            : [row === 0 && cards.length === 0 ? prompt(i) : nothing(kit)]
        }),
      })),
      over: lanes.map(({ column, cards }, i) => {
        if (rowed.has(column.id)) return null
        return cards.length > 0 ? inGroups(cards, i) : [prompt(i)]
      }),
    }
  }

  /** Columns in which nothing is of a group reach over all rows. */
  function groupRows(): Rows {
    const known = new Set(groups.map(({ id }) => id))
    const keyOf = ({ element }: CardPart): Id => (known.has(element.group) ? element.group : '')
    const isGrouped = (lane: Lane): boolean => known.size === 0 || lane.cards.some(card => keyOf(card) !== '')
    const loose = lanes.filter(isGrouped).some(({ cards }) => cards.some(card => keyOf(card) === ''))
    const keys = [...known, ...(loose || known.size === 0 ? [''] : [])]
    return {
      rows: keys.map(key => ({
        id: `group ${key}`,
        name: known.size === 0 ? null : nameOf(groups.find(({ id }) => id === key)),
        cells: lanes.map((lane, i): readonly Piece[] | null => {
          if (!isGrouped(lane)) return null
          const own = lane.cards.filter(card => keyOf(card) === key)
          if (own.length > 0) return own
          return [lane.cards.length === 0 ? prompt(i) : nothing(kit)]
        }),
      })),
      over: lanes.map((lane, i) => {
        if (isGrouped(lane)) return null
        return lane.cards.length > 0 ? lane.cards : [prompt(i)]
      }),
    }
  }

  function nameOf(group: Group | undefined): Row['name'] {
    return group
      ? { text: setter.shown(group.name), said: { role: 'group', about: group.id, language: null } }
      : { text: words.page.noGroup, said: { role: 'group', about: null, language: ownLanguage } }
  }

  function prompt(column: number): Piece {
    const asks = lanes[column]?.column.prompt
    return asks ? promptPiece(asks, widthOf(column), kit) : nothing(kit)
  }
}

/** The groups with a name some card in a column is of: they have a row each. */
const groupsInTable = (
  model: Model,
  { model: poured, template }: Poured,
  { setter }: Kit,
): readonly Group[] => {
  const used = new Set(
    poured.elements.flatMap(element => (columnOf(template, element) ? [element.group] : [])),
  )
  return model.groups.filter(({ id, name }) => used.has(id) && setter.shown(name) !== '')
}

type RowNames = { readonly head: string; readonly names: readonly string[] }

/** What the rows of a table are called, and what stands over that; null where it has but one row. */
export const rowNames = (model: Model, poured: Poured, kit: Kit): RowNames | null => {
  const { page } = kit.words
  const { matrix, columns } = poured.template
  if (matrix) return { head: page.levelHead, names: columns.map(({ label }) => label[kit.language]) }
  if (poured.rows.length > 0)
    return { head: page.periodHead, names: poured.rows.map(name => name[kit.language]) }
  const names = groupsInTable(model, poured, kit).map(({ name }) => kit.setter.shown(name))
  return names.length === 0 ? null : { head: page.groupHead, names: [...names, page.noGroup] }
}
