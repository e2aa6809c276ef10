import type { Face, Layout, PlacedCard } from '../../src/layout/layout'
import type { Element, Id, Model } from '../../src/model/model'

type FaceOf = (element: Element) => Face

/** The elements that are other ones than before, where nothing about them moves a card or a code; else null. */
const restated = (before: Model, after: Model): readonly Element[] | null => {
  if (before.elements.length !== after.elements.length) return null
  const others: Element[] = []
  for (const [index, element] of after.elements.entries()) {
    const old = before.elements[index]
    if (old === element) continue
    if (old?.id !== element.id || old.kind !== element.kind || old.column !== element.column) return null
    if (old.group !== element.group || old.horizon !== element.horizon) return null
    others.push(element)
  }
  return others
}

/** Whether the links lead the same ways, whatever else they say. */
const sameEnds = (before: Model['links'], after: Model['links']): boolean =>
  before === after ||
  (before.length === after.length &&
    after.every((link, index) => {
      const old = before[index]
      return old === link || (old?.id === link.id && old.from === link.from && old.to === link.to)
    }))

/**
 * The layout of `after` made from that of `before`, where what lies between only changed what links say, or words that
 * need the same room: nearly every letter typed. Null where cards, codes or connectors may have moved.
 */
export const samePlaces = (before: Model, layout: Layout, after: Model, faceOf: FaceOf): Layout | null => {
  if (before.template !== after.template || before.templates !== after.templates) return null
  if (!sameEnds(before.links, after.links)) return null
  if (before.groups !== after.groups) return null
  const others = restated(before, after)
  if (!others) return null
  const cards = new Map<Id, PlacedCard>(layout.cards)
  for (const element of others) {
    const card = cards.get(element.id)
    const face = faceOf(element)
    if (!card || face.height !== card.box.height) return null
    cards.set(element.id, { ...card, lines: face.lines })
  }
  return { ...layout, cards }
}
