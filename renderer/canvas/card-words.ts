import type { PlacedCard } from '../../src/layout/layout'
import { linksBy } from '../../src/model/chains'
import { reachedBy } from '../../src/model/indicators'
import {
  type Element,
  horizons,
  type Id,
  isKind,
  type Link,
  type Model,
  sectors,
} from '../../src/model/model'
import type { Words } from '../../src/words/words'
import { markName } from '../marks/sign'
import { groupName } from './group-news'

/** A kind by name; a word this release does not know stands for itself. */
export const kindName = (words: Words, kind: string): string =>
  isKind(kind) ? words.model.kinds[kind] : kind

/** What stands after a card's code: the horizon where one is said, else the kind. */
export const kindLabel = (words: Words, { kind, horizon }: Element): string => {
  const known = horizons.find(one => one === horizon)
  return known ? words.model.horizons[known] : kindName(words, kind)
}

/** Whose a card is: several partners as joint, one by its sector or, where that says little, its name; '' when not said. */
export const ownerLabel = (words: Words, model: Model, { owners }: Element): string => {
  if (owners.length > 1) return words.model.joint
  const owner = model.initiative.partners.find(partner => partner.id === owners[0])
  const sector = sectors.find(one => one === owner?.sector && one !== 'other')
  return sector ? words.model.sectors[sector] : (owner?.name ?? '')
}

/** How far an outcome has come by its indicators: "35 of 80 %"; '' where that was not read in numbers. */
export const reachedLabel = ({ details }: Words, element: Element): string => {
  const reached = element.kind === 'outcome' ? reachedBy(element) : null
  if (!reached) return ''
  const { latest, target, unit } = reached
  return details.reached(details.number(latest), details.withUnit(details.number(target), unit))
}

// Looked up for every card in view at every change, so gathered once for a list.
const links = new WeakMap<Model['links'], ReadonlyMap<Id, readonly Link[]>>()
const elements = new WeakMap<Model['elements'], ReadonlyMap<Id, Element>>()

/** What each element leads to. */
const linksFrom = (model: Model): ReadonlyMap<Id, readonly Link[]> => {
  const known = links.get(model.links) ?? linksBy(model.links, link => link.from)
  links.set(model.links, known)
  return known
}

/** A model's elements by their ids, gathered once for a list. */
export const elementsById = (model: Model): ReadonlyMap<Id, Element> => {
  const known = elements.get(model.elements) ?? new Map(model.elements.map(one => [one.id, one]))
  elements.set(model.elements, known)
  return known
}

/** A card as a screen reader says it: its kind, code and text, what it leads to, and its group. */
export const cardName = (
  words: Words,
  model: Model,
  element: Element,
  codeOf: (id: Id) => string,
): string => {
  const said = (one: Element): string => one.text.trim() || words.canvas.nothingWritten
  const name = words.canvas.cardName(kindName(words, element.kind), codeOf(element.id), said(element))
  const leads = (linksFrom(model).get(element.id) ?? []).flatMap(({ to }) => {
    const end = elementsById(model).get(to)
    return end ? [`${codeOf(to)} ${said(end)}`] : []
  })
  const leading = leads.length > 0 ? words.canvas.leadsTo(leads.join('; ')) : words.canvas.leadsNowhere
  const group = groupName(model, element.group)
  const marks = model.marks.filter(({ about }) => about === element.id)
  const marked = marks.map(({ mark }) => markName(words, mark)).join(', ')
  const grouped = group === '' ? '' : ` ${words.groups.inGroup(group)}`
  return `${name}. ${leading}${grouped}${marked === '' ? '' : ` ${words.present.isMarked(marked)}`}`
}

/** What an empty card asks. */
export const askOf = (words: Words, { kind }: Pick<PlacedCard, 'kind'>): string =>
  isKind(kind) ? words.canvas.asks[kind] : words.canvas.askAnything
