import type { Id, Model } from '../model/model'
import { grouped } from './differences/grouped'
import { renamed } from './differences/renamed'
import { withLinksOf } from './differences/shared-links'

// Two groups that start from paper write the same things down under ids of their own. What may be the same is told
// by what it says, and only people say whether it is.

/** Two things that may be one: their words, and how alike these are, up to 1 for the same. */
export type Pair = {
  readonly list: List
  readonly mine: Said
  readonly theirs: Said
  readonly likeness: number
}

type Said = { readonly id: Id; readonly text: string }
type List = 'elements' | 'partners' | 'groups' | 'assumptions' | 'externalFactors' | 'parkingLot'

/** Less alike than this, two texts are taken for two things. */
const least = 0.5
/** Of a text so many of its rarest parts are looked for, each in so many texts; those that have most are held against it. */
const mostParts = 10
const mostTexts = 24
const mostLooked = 8

/** What may be the same in two models and stands under different ids; each thing at most once, the likeliest first. */
export const likelyPairs = (mine: Model, theirs: Model): readonly Pair[] => {
  const [ours, others] = [thingsOf(mine), thingsOf(theirs)]
  const ourIds = new Set(ours.map(({ id }) => id))
  const otherIds = new Set(others.map(({ id }) => id))
  const byPlace = grouped(
    ours.filter(({ id }) => !otherIds.has(id)),
    ({ place }) => place,
  )
  const candidates = Array.from(
    grouped(
      others.filter(({ id }) => !ourIds.has(id)),
      ({ place }) => place,
    ),
    ([place, some]) => candidatesIn(byPlace.get(place) ?? [], some),
  ).flat()
  const taken = new Set<Id>()
  return candidates
    .toSorted((one, other) => other.likeness - one.likeness)
    .filter(({ mine, theirs }) => {
      if (taken.has(mine.id) || taken.has(theirs.id)) return false
      taken.add(mine.id).add(theirs.id)
      return true
    })
}

/** The other model with what is the same under the ids of the first; so are the links between these. */
export const matched = (mine: Model, theirs: Model, pairs: readonly Pair[]): Model =>
  withLinksOf(mine, renamed(theirs, new Map(pairs.map(pair => [pair.theirs.id, pair.mine.id]))))

type Thing = Said & { readonly list: List; readonly place: string }

/** All that is known by its words. Only what stands in the same list, and is of the same kind, can be the same. */
const thingsOf = (model: Model): readonly Thing[] =>
  [
    model.elements.map(({ id, text, kind }) => ({
      id,
      text,
      list: 'elements' as const,
      place: `card ${kind}`,
    })),
    ...(['assumptions', 'externalFactors', 'parkingLot'] as const).map(list =>
      model[list].map(({ id, text }) => ({ id, text, list, place: list })),
    ),
    model.groups.map(({ id, name }) => ({ id, text: name, list: 'groups' as const, place: 'groups' })),
    model.initiative.partners.map(({ id, name }) => ({
      id,
      text: name,
      list: 'partners' as const,
      place: 'partners',
    })),
  ]
    .flat()
    .filter(({ text }) => plain(text) !== '')

/** A text without what people write one way or the other. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A text's words, and the runs of three letters in them, whose ends count too. */
const partsOf = (text: string): ReadonlySet<string> => {
  const parts = new Set<string>()
  for (const word of text.split(' ')) {
    parts.add(`=${word}`)
    const edged = ` ${word} `
    for (let at = 0; at + 3 <= edged.length; at++) parts.add(edged.slice(at, at + 3))
  }
  return parts
}

type Looked = { readonly thing: Thing; readonly text: string; readonly parts: ReadonlySet<string> }

const likenessOf = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let shared = 0
  for (const part of one) if (other.has(part)) shared += 1
  return (2 * shared) / (one.size + other.size)
}

/** Pairs of one place. Each of theirs is held against few of ours: those that say the same, or share a rare part. */
const candidatesIn = (ours: readonly Thing[], others: readonly Thing[]): readonly Pair[] => {
  if (ours.length === 0) return []
  const looked = ours.map((thing): Looked => {
    const text = plain(thing.text)
    return { thing, text, parts: partsOf(text) }
  })
  const byText = new Map(
    Array.from(
      grouped(looked, ({ text }) => text),
      ([text, some]) => [text, [...some]],
    ),
  )
  const byPart = new Map<string, Looked[]>()
  for (const one of looked)
    for (const part of one.parts) {
      const some = byPart.get(part)
      if (some) some.push(one)
      else byPart.set(part, [one])
    }
  return others.flatMap(theirs => {
    const text = plain(theirs.text)
    const pairOf = (one: Looked, likeness: number): Pair => ({
      list: theirs.list,
      mine: one.thing,
      theirs,
      likeness,
    })
    // Of several that say the same the first still free: those come in one order on both sides.
    const same = byText.get(text)?.shift()
    if (same) return [pairOf(same, 1)]
    const parts = partsOf(text)
    const shared = new Map<Looked, number>()
    const rare = Array.from(parts, part => byPart.get(part) ?? [])
      .toSorted((one, other) => one.length - other.length)
      .filter(some => some.length > 0)
      .slice(0, mostParts)
    for (const some of rare)
      for (const one of some.slice(0, mostTexts)) shared.set(one, (shared.get(one) ?? 0) + 1)
    const near = Array.from(shared, ([one, count]) => ({ one, count }))
      .toSorted((one, other) => other.count - one.count)
      .slice(0, mostLooked)
    return near.flatMap(({ one }) => {
      const likeness = likenessOf(parts, one.parts)
      return likeness >= least ? [pairOf(one, Math.min(likeness, 0.99))] : []
    })
  })
}
