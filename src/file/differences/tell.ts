import { type Id, isKind, type Model } from '../../model/model'
import type { Words } from '../../words/words'
import { document } from '../shape/document'
import { eachThing } from '../walk'
import { type Difference, idOf, isThing, type Path, type Thing } from './difference'
import { fieldAt } from './field-at'

/** Says differences in words, one sentence each; what a thing is called comes from either of the two models. */
export const tellerOf = (models: readonly Model[], words: Words): ((difference: Difference) => string) => {
  const things = thingsIn(models)
  const { compare } = words
  const name = nameBy(things, words)
  return difference => {
    const { at, key } = difference
    const field = fieldAt(at, key)
    const type = field?.type
    // Only a reference's id stands for another thing; any other text is what somebody wrote.
    const value = valueBy(type === 'reference' || type === 'references' ? things : nothing, words)
    const holder = sentenceStart(pathName(at, things, words))
    const part = own(compare.keys, key) ?? compare.words(key)
    switch (difference.type) {
      case 'add':
        return compare.added(within(name(key, difference.thing), at, things, words))
      case 'remove':
        return compare.removed(within(name(key, difference.thing), at, things, words))
      case 'move':
        return compare.moved(within(name(key, things.get(difference.id) ?? {}), at, things, words))
      case 'word':
        return (difference.added ? compare.gained : compare.lost)(holder, part, value(difference.word))
      case 'set': {
        const [before, after] = [value(difference.before), value(difference.after)]
        // One picture is told from another by nothing that could be read.
        const isPicture = type === 'bytes' || (type === 'reference' && field?.to === 'image')
        if (isPicture && before !== '' && after !== '') return compare.otherPicture(holder, part)
        if (isPicture) return (after === '' ? compare.pictureGone : compare.pictureNew)(holder, part)
        if (before === '') return compare.said(holder, part, after)
        return after === ''
          ? compare.unsaid(holder, part, before)
          : compare.changed(holder, part, before, after)
      }
    }
  }
}

/**
 * Says where a changed text stands, for those who read it right below: what it belongs to is named by more than its
 * kind only where that text is not its name.
 */
export const placeTellerOf = (
  models: readonly Model[],
  words: Words,
): ((difference: Difference) => string) => {
  const things = thingsIn(models)
  const { compare } = words
  return ({ at, key }) => {
    const part = own(compare.keys, key) ?? compare.words(key)
    const last = at.at(-1)
    const holder = last && last.id !== null ? (things.get(last.id) ?? {}) : null
    const isName = holder !== null && telling.find(name => isSaid(holder[name])) === key
    const name = isName
      ? within(kindBy(words)(last?.key ?? '', holder), at.slice(0, -1), things, words)
      : pathName(at, things, words)
    return compare.place(sentenceStart(name), part)
  }
}

type Things = ReadonlyMap<Id, Thing>

const nothing: Things = new Map()

/** Everything that has an id, as the last of the models has it. */
const thingsIn = (models: readonly Model[]): Things => {
  const things = new Map<Id, Thing>()
  for (const model of models) eachThing(document, { ...model }, thing => things.set(idOf(thing), thing))
  return things
}

const own = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

const sentenceStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The keys by whose words a thing is known, the likeliest first. */
const telling = [
  'text',
  'name',
  'label',
  'person',
  'audience',
  'message',
  'note',
  'reason',
  'rule',
  'alt',
  'date',
] as const

const isSaid = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

const tellingWords = (thing: Thing): string => {
  const value = thing[telling.find(key => isSaid(thing[key])) ?? '']
  return typeof value === 'string' ? value.trim() : ''
}

/** What sort of thing a thing of the list `key` is. */
const kindBy =
  ({ compare, model }: Words) =>
  (key: string, thing: Thing): string => {
    const kind = typeof thing.kind === 'string' && isKind(thing.kind) ? model.kinds[thing.kind] : undefined
    return (key === 'elements' ? kind : undefined) ?? own(compare.things, key) ?? compare.words(key)
  }

/** What a thing of the list `key` is called. */
const nameBy =
  (things: Things, words: Words) =>
  (key: string, thing: Thing): string => {
    const { compare } = words
    if (key === 'links') {
      const end = (id: unknown) =>
        compare.words(tellingWords(things.get(typeof id === 'string' ? id : '') ?? {}))
      return compare.link(end(thing.from), end(thing.to))
    }
    const what = kindBy(words)(key, thing)
    const said = tellingWords(thing)
    return said === '' ? what : compare.called(what, said)
  }

const within = (name: string, at: Path, things: Things, words: Words): string =>
  at.some(({ id }) => id !== null) ? words.compare.of(name, pathName(at, things, words)) : name

/** The thing a path leads to, with those it belongs to. */
const pathName = (at: Path, things: Things, words: Words): string => {
  const { compare } = words
  const names = at.map(({ key, id }) =>
    id === null
      ? (own(compare.parts, key) ?? compare.words(key))
      : nameBy(things, words)(key, things.get(id) ?? {}),
  )
  // A list of the initiative's, such as its partners, needs no more than the thing's own name.
  const known = at.some(({ id }) => id !== null)
    ? names.filter((_, step) => at[step]?.id !== null)
    : names.slice(-1)
  return (
    known.reduceRight((holder, thing) => (holder === '' ? thing : compare.of(holder, thing)), '') ||
    compare.document
  )
}

/** A value in words; '' where nothing is said. */
const valueBy =
  (things: Things, { compare }: Words) =>
  (value: unknown): string => {
    if (value === undefined || value === '') return ''
    if (typeof value === 'boolean') return value ? compare.yes : compare.no
    if (typeof value === 'number') return String(value)
    if (typeof value !== 'string') return isThing(value) || Array.isArray(value) ? compare.something : ''
    const named = tellingWords(things.get(value) ?? {})
    return compare.words(named === '' ? value : named)
  }
