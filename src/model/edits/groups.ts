import type { Template } from '../../templates/template'
import { byColumn } from '../../templates/templates'
import type { Element, Group, Id, Model } from '../model'
import { runsOf } from '../runs'
import { type Reordered, reordered } from './order'
import { goneBetween, withoutReferencesTo } from './references'
import { added, changed, changedIn } from './unchanged'

/**
 * Makes a group of cards, which leave the groups they were in. In each lane the group's cards are brought together,
 * below the first of them, in their order. Nothing happens when no card is named.
 */
export const groupElements = (model: Model, template: Template, ids: readonly Id[], group: Group): Model => {
  const groups = added(model.groups, group)
  const after = groups === model.groups ? model : { ...model, groups }
  const grouped = putInGroup(after, template, ids, group.id)
  return grouped === after ? model : grouped
}

/**
 * Puts cards into a group. In each lane that gains one the group's cards are brought together, in their order: where
 * the first of those stands that were in it before; where there were none, below the first of them.
 */
export const putInGroup = (model: Model, template: Template, ids: readonly Id[], group: Id): Model => {
  const wanted = new Set(ids)
  if (!model.groups.some(({ id }) => id === group)) return model
  const elements = model.elements.map(element =>
    wanted.has(element.id) ? changed(element, { group }) : element,
  )
  const joined = new Set(model.elements.filter((element, at) => element !== elements[at]).map(({ id }) => id))
  if (joined.size === 0) return model
  const lanes = [...byColumn(template, elements).values()].filter(cards =>
    cards.some(({ id }) => joined.has(id)),
  )
  const gathering = lanes.map(cards => gathered(cards, group, joined))
  return withoutEmptied(model, { ...model, elements: gathering.reduce(reordered, elements) })
}

/**
 * Takes cards out of their groups. One that stood between others of its group goes below them, so that they stay
 * together.
 */
export const takeOutOfGroups = (model: Model, template: Template, ids: readonly Id[]): Model => {
  const wanted = new Set(ids)
  const leaves = ({ id, group }: Element): boolean => group !== '' && wanted.has(id)
  if (!model.elements.some(leaves)) return model
  const parting = [...byColumn(template, model.elements).values()].map(cards => parted(cards, leaves))
  const elements = parting
    .reduce(reordered, model.elements)
    .map(element => (leaves(element) ? { ...element, group: '' } : element))
  return withoutEmptied(model, { ...model, elements })
}

export const renameGroup = (model: Model, id: Id, name: string): Model =>
  changed(model, { groups: changedIn(model.groups, id, { name }) })

/**
 * `after` without the groups that an edit of `before` left without cards: nobody sees them any more. One that had
 * none before was brought by the file, and stays.
 */
export const withoutEmptied = (before: Model, after: Model): Model => {
  if (before.elements === after.elements) return after
  const groupsOf = ({ elements }: Model): readonly Id[] => elements.map(({ group }) => group)
  const emptied = goneBetween(groupsOf(before), groupsOf(after))
  const groups = after.groups.filter(({ id }) => !emptied.has(id))
  return groups.length === after.groups.length ? after : withoutReferencesTo({ ...after, groups }, emptied)
}

/** What a card put among a column's cards stands beside: their groups, and the one it stands between two cards of. */
type Beside = { readonly index: number; readonly touches: ReadonlySet<Id>; readonly between: Id }

/** Of a card put at `index`, which is clamped. */
export const besideAt = (cards: readonly Element[], index: number): Beside => {
  const at = Math.max(0, Math.min(cards.length, Math.trunc(index)))
  const [above, below] = [cards[at - 1]?.group ?? '', cards[at]?.group ?? '']
  return { index: at, touches: new Set([above, below]), between: above === below ? above : '' }
}

/** The groups moved cards come to be in, as `moveElements` says; `before` are the cards of the lane they go to. */
export const groupsAfter = (
  before: readonly Element[],
  moved: ReadonlySet<Id>,
  { touches, between }: Beside,
  over: Id | undefined,
): ((card: Element) => Id) => {
  const parted = runsOf(before).filter(run => run.some(({ id }) => !moved.has(id)))
  const left = new Set(parted.flat().map(({ id }) => id))
  return ({ id, group }) => {
    if (between !== '') return between
    if (over && touches.has(over)) return over
    const stays = !left.has(id) || (over === undefined && touches.has(group))
    return stays ? group : ''
  }
}

/** A lane's cards with those of a group brought together. */
const gathered = (cards: readonly Element[], group: Id, joined: ReadonlySet<Id>): Reordered => {
  const members = cards.filter(card => card.group === group)
  const anchor = members.find(({ id }) => !joined.has(id)) ?? members[0]
  const at = anchor ? cards.indexOf(anchor) : 0
  const others = (part: readonly Element[]) => part.filter(card => card.group !== group)
  const order = [...others(cards.slice(0, at)), ...members, ...others(cards.slice(at))]
  const isTogether = order.every((card, place) => card === cards[place])
  return { order, moved: isTogether ? [] : members.filter(card => card !== anchor) }
}

/** A lane's cards with those that leave from the middle of a run below what stays of it. */
const parted = (cards: readonly Element[], leaves: (card: Element) => boolean): Reordered => {
  const moved: Element[] = []
  const order = runsOf(cards).flatMap(run => {
    const first = run.findIndex(card => !leaves(card))
    const last = run.findLastIndex(card => !leaves(card)) + 1
    if (first < 0) return run
    const held = run.slice(first, last)
    const between = held.filter(leaves)
    moved.push(...between)
    return [...run.slice(0, first), ...held.filter(card => !leaves(card)), ...between, ...run.slice(last)]
  })
  return { order, moved }
}
