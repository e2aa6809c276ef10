import { linksBy } from '../../src/model/chains'
import type { Element, Id, Link, Model } from '../../src/model/model'
import type { Language, Words } from '../../src/words/words'
import { groupName } from '../canvas/group-news'
import type { Scene } from '../canvas/scene'

/** A row's own name: what it is about, and on which side of a link it stands. */
export type RowKey = string

/** A link as seen from the card it stands under: where that leads to, or what it comes from. */
export type Way = 'to' | 'from'

type Placed = {
  readonly key: RowKey
  readonly parent: RowKey | null
  readonly level: 1 | 2 | 3
  /** Among the rows beside it, from 1. */
  readonly place: number
  readonly of: number
  /** Whether the rows beneath it show; null where there are none. */
  readonly isOpen: boolean | null
  /** About how high it is, in px: rows out of view are not drawn, and so not measured. */
  readonly height: number
}

export type LaneRow = Placed & {
  readonly type: 'lane'
  /** The column's; '' for what no column takes. */
  readonly id: string
  readonly label: string
  /** What an empty column asks; '' once it has cards. */
  readonly prompt: string
  readonly count: number
}

export type CardRow = Placed & {
  readonly type: 'card'
  readonly id: Id
  readonly element: Element
  readonly code: string
  /** The group's name; '' where it is in none. */
  readonly group: string
  /** The codes of what it leads to and of what it comes from, while its links do not show. */
  readonly to: string
  readonly from: string
}

export type LinkRow = Placed & {
  readonly type: 'link'
  readonly id: Id
  readonly link: Link
  readonly way: Way
  /** The card it stands under. */
  readonly card: Id
  /** The card at its other end, and its code. */
  readonly other: Element
  readonly code: string
}

export type Row = LaneRow | CardRow | LinkRow

/** Which rows are open: lanes unless they were closed, cards as `links` says unless they were turned. */
export type Folds = {
  readonly closed: ReadonlySet<string>
  readonly links: boolean
  readonly turned: ReadonlySet<Id>
}

export const laneKey = (id: string): RowKey => `lane ${id}`
export const cardKey = (id: Id): RowKey => `card ${id}`
export const linkKey = (way: Way, id: Id): RowKey => `${way} ${id}`

// As outline.css has them; about how many letters of a reason make a line.
const around = 8
const lineHeight = 20
const smallHeight = 16
const lineLetters = 30

type Ends = Readonly<Record<Way, ReadonlyMap<Id, readonly Link[]>>>

/** The links that leave and reach each card; those with an end missing are none. */
const endsOf = (model: Model, elements: ReadonlyMap<Id, Element>): Ends => {
  const whole = model.links.filter(({ from, to }) => elements.has(from) && elements.has(to))
  return { to: linksBy(whole, link => link.from), from: linksBy(whole, link => link.to) }
}

/** The model as rows, top to bottom: each column, under it its cards, under each card its links. */
export const rowsOf = (
  { model, layout }: Scene,
  { closed, links, turned }: Folds,
  words: Words,
  language: Language,
  lifted: readonly Id[],
): readonly Row[] => {
  const elements = new Map(model.elements.map(element => [element.id, element]))
  const ends = endsOf(model, elements)
  const codeOf = (id: Id): string => layout.cards.get(id)?.code ?? ''
  // The outline breaks a text about where the canvas does.
  const linesOf = (id: Id): number => layout.cards.get(id)?.lines.length ?? 1

  const linkRow = (link: Link, way: Way, card: Id, place: number, of: number): readonly Row[] => {
    const other = elements.get(link[way])
    if (!other) return []
    const lines = linesOf(other.id) + Math.ceil(link.assumption.length / lineLetters)
    const key = linkKey(way, link.id)
    const placed = { key, parent: cardKey(card), level: 3, place, of, isOpen: null } as const
    const height = around + smallHeight * lines
    return [{ type: 'link', ...placed, height, id: link.id, link, way, card, other, code: codeOf(other.id) }]
  }

  const cardRows = (element: Element, lane: string, place: number, of: number): readonly Row[] => {
    const { id } = element
    const to = ends.to.get(id) ?? []
    const from = ends.from.get(id) ?? []
    const count = to.length + from.length
    const isOpen = count === 0 ? null : links !== turned.has(id)
    const group = groupName(model, element.group)
    const codes = (all: readonly Link[], way: Way): string =>
      isOpen ? '' : all.map(link => codeOf(link[way])).join(', ')
    const more = isOpen === false || group !== '' ? smallHeight : 0
    const row: CardRow = {
      type: 'card',
      key: cardKey(id),
      parent: laneKey(lane),
      level: 2,
      place,
      of,
      isOpen,
      height: around + lineHeight * linesOf(id) + more,
      id,
      element,
      code: codeOf(id),
      group,
      to: codes(to, 'to'),
      from: codes(from, 'from'),
    }
    if (!isOpen) return [row]
    return [
      row,
      ...to.flatMap((link, at) => linkRow(link, 'to', id, at + 1, count)),
      ...from.flatMap((link, at) => linkRow(link, 'from', id, to.length + at + 1, count)),
    ]
  }

  return layout.lanes.flatMap(({ column, cards }, at): readonly Row[] => {
    const id = column?.id ?? ''
    const isOpen = cards.length === 0 ? null : !closed.has(id)
    // A heading that changed its height under the pointer of a drag would take the place it points at away.
    const isEmpty = cards.every(card => lifted.includes(card))
    const row: LaneRow = {
      type: 'lane',
      key: laneKey(id),
      parent: null,
      level: 1,
      place: at + 1,
      of: layout.lanes.length,
      isOpen,
      height: around + lineHeight + (at === 0 ? 0 : smallHeight),
      id,
      label: column?.label[language] ?? words.model.notPlaced,
      prompt: isEmpty ? (column?.prompt[language] ?? '') : '',
      count: cards.length,
    }
    if (!isOpen) return [row]
    return [
      row,
      ...cards.flatMap((card, index) => {
        const element = elements.get(card)
        return element ? cardRows(element, id, index + 1, cards.length) : []
      }),
    ]
  })
}
