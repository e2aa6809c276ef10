import { comesFrom, leadsTo } from './chains'
import type { Element, Id, Link, Model } from './model'

/** One card as a part of a sentence. */
export type Part = { readonly kind: string; readonly text: string }

/** What a language does with the parts. Every text is one line, as written, without a full stop. */
export type ReadingWords = {
  /** The language these sentences are in, BCP 47; a card in another is quoted. */
  readonly language: string
  /** "If [causes], then [effects], assuming [assumptions]." None of the first two is empty. */
  readonly ifThen: (causes: readonly Said[], effects: readonly Said[], assuming: readonly Said[]) => string
  /** "How will [effect] come about?" */
  readonly how: (effect: Said) => string
  /** "Through [causes], assuming [assumptions]." */
  readonly through: (causes: readonly Said[], assuming: readonly Said[]) => string
  /** The answer where no card leads there. */
  readonly notSaid: string
}

export type Said = Part & {
  /** In another language than the sentence around it. */
  readonly isForeign: boolean
  /** Its first word is a name, and keeps its capital. */
  readonly isName: boolean
}

/** Reads a model's links aloud. A link whose end is missing is not read. `links` are all that arrive, unless given. */
export type Reader = {
  /** One link, forwards. */
  readonly link: (link: Link) => string | undefined
  /** What makes a card possible, forwards: "If we have … and …, then we can …". */
  readonly into: (id: Id, links?: readonly Link[]) => string | undefined
  /** What a card makes possible, forwards. */
  readonly outOf: (id: Id) => string | undefined
  /** What makes a card possible, backwards: a question and its answer. */
  readonly how: (
    id: Id,
    links?: readonly Link[],
  ) => { readonly asks: string; readonly answers: string } | undefined
}

/** One line without a full stop. Nothing here looks back, so that a text of any length is read in one go. */
const oneLine = (text: string): string => {
  const lines = text.split('\n').map(line => line.replace(/\s+/gu, ' ').trim())
  const line = lines.filter(one => one !== '').join('; ')
  let end = line.length
  while (end > 0 && ' .;:,!?'.includes(line.charAt(end - 1))) end -= 1
  return line.slice(0, end)
}

/** Words with a capital inside some text, and nowhere without: names of places and people. */
const namesIn = (model: Model): ReadonlySet<string> => {
  const { name, purpose, partners } = model.initiative
  const cards = model.elements.map(({ text }) => text)
  const reasons = model.links.map(({ assumption }) => assumption)
  const names = new Set(partners.flatMap(partner => partner.name.match(/\p{Lu}[\p{L}’'-]*/gu) ?? []))
  const common = new Set<string>()
  for (const text of [name, purpose, ...cards, ...reasons])
    for (const [word] of text.matchAll(/(?<=[\p{L},;] )\p{L}[\p{L}’'-]*/gu))
      if (word === word.toLowerCase()) common.add(word)
      else names.add(word)
  for (const word of names) {
    const lower = word.toLowerCase()
    if ([lower, `${lower}s`, lower.replace(/s$/, '')].some(one => common.has(one))) names.delete(word)
  }
  return names
}

const primary = (language: string): string => language.toLowerCase().split('-')[0] ?? ''

/** A reader of this model as it stands. */
export const readerOf = (model: Model, words: ReadingWords): Reader => {
  const elements = new Map(model.elements.map(element => [element.id, element]))
  const names = namesIn(model)
  const said = (text: string, kind: string, language: string): Said => {
    const line = oneLine(text)
    const [first = ''] = line.match(/^[\p{L}’'-]+/u) ?? []
    const isForeign = language !== '' && primary(language) !== primary(words.language)
    return { kind, text: line, isForeign, isName: names.has(first) }
  }
  const card = (element: Element): Said =>
    said(element.text, element.kind, element.lang === '' ? model.language : element.lang)
  const cards = (ids: readonly Id[]): readonly Said[] => ids.flatMap(id => elements.get(id) ?? []).map(card)
  const reasons = (links: readonly Link[]): readonly Said[] => {
    const texts = new Set(links.map(link => oneLine(link.assumption)).filter(text => text !== ''))
    return [...texts].map(text => said(text, '', model.language))
  }
  const isWhole = ({ from, to }: Link): boolean => elements.has(from) && elements.has(to)

  const forwards = (links: readonly Link[]): string | undefined => {
    const whole = links.filter(isWhole)
    if (whole.length === 0) return undefined
    const causes = new Set(whole.map(({ from }) => from))
    const effects = new Set(whole.map(({ to }) => to))
    return words.ifThen(cards([...causes]), cards([...effects]), reasons(whole))
  }
  return {
    link: link => forwards([link]),
    into: (id, links = comesFrom(model, id)) => forwards(links),
    outOf: id => forwards(leadsTo(model, id)),
    how: (id, links = comesFrom(model, id)) => {
      const effect = elements.get(id)
      if (!effect) return undefined
      const whole = links.filter(isWhole)
      const answers =
        whole.length === 0
          ? words.notSaid
          : words.through(cards(whole.map(({ from }) => from)), reasons(whole))
      return { asks: words.how(card(effect)), answers }
    },
  }
}
