import type { PlacedCard } from '../../src/layout/layout'
import { leadsTo } from '../../src/model/chains'
import { type Element, horizons, isKind, type Model } from '../../src/model/model'
import type { Words } from '../../src/words/words'

/** A kind by name; a word this release does not know stands for itself. */
export const kindName = (words: Words, kind: string): string =>
  isKind(kind) ? words.model.kinds[kind] : kind

/** What stands after a card's code: the horizon where one is said, else the kind. */
export const kindLabel = (words: Words, { kind, horizon }: Element): string => {
  const known = horizons.find(one => one === horizon)
  return known ? words.model.horizons[known] : kindName(words, kind)
}

/** Whose a card is: one partner by name, several as joint; '' when not said. */
export const ownerLabel = (words: Words, model: Model, { owners }: Element): string => {
  if (owners.length > 1) return words.model.joint
  return model.initiative.partners.find(partner => partner.id === owners[0])?.name ?? ''
}

/** A card as a screen reader says it: its kind, code and text, and what it leads to. */
export const cardName = (
  words: Words,
  model: Model,
  element: Element,
  codeOf: (id: string) => string,
): string => {
  const name = (one: Element): string =>
    words.canvas.cardName(
      kindName(words, one.kind),
      codeOf(one.id),
      one.text.trim() || words.canvas.nothingWritten,
    )
  const ends = leadsTo(model, element.id).flatMap(link => {
    const end = model.elements.find(one => one.id === link.to)
    return end ? [`${codeOf(end.id)} ${end.text.trim() || words.canvas.nothingWritten}`] : []
  })
  const leads = ends.length > 0 ? words.canvas.leadsTo(ends.join('; ')) : words.canvas.leadsNowhere
  return `${name(element)}. ${leads}`
}

/** What an empty card asks. */
export const askOf = (words: Words, { kind }: Pick<PlacedCard, 'kind'>): string =>
  isKind(kind) ? words.canvas.asks[kind] : words.canvas.askAnything
