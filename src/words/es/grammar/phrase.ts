import {
  fromGerund,
  fromWe,
  infinitiveOf,
  isFuture,
  isNounSingular,
  isPlural,
  isRiser,
  isSingular,
  type Verb,
} from './verbs'

/** How a card is put: as a thing, as something to do, or as a whole sentence. */
export type Phrase =
  | { readonly shape: 'thing'; readonly text: string }
  /** "Realizar un sorteo", "realizamos un sorteo": the verb, and what follows, other verbs of ours as infinitives. */
  | { readonly shape: 'deed'; readonly not: boolean; readonly verb: Verb; readonly rest: string }
  /** `rest` is what follows its verb. */
  | {
      readonly shape: 'sentence'
      readonly text: string
      readonly rest: string
      readonly isFuture: boolean
    }

const among = (text: string) => {
  const words = new Set(text.split(' '))
  return (word: string | undefined): boolean => word !== undefined && words.has(word)
}

const isPreposition = among(
  'a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras',
)
/** Before one thing, so that what follows is no verb of several. */
const isBeforeOne = among(
  'el la lo un una su este esta ese esa cada otro otra nuestro nuestra algún alguna ningún ninguna cualquier primer tercer buen',
)
const isDeterminer = among(
  'el la los las un una unos unas su sus este esta estos estas cada todo toda todos todas más menos nuestro nuestra nuestros nuestras',
)
const isConjunction = among('y e o u ni')
const opensClause = among(
  'que quien quienes cual cuales cuyo cuya cuyos cuyas donde cuando si como cómo qué cuándo mientras porque aunque',
)
/** Stand before a verb and nothing else. */
const opensVerb = among('no ya se le les nunca también')

/** A word as the lists have it: without the marks around it. */
export const plain = (word: string): string =>
  word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase()

/** Whether the word at `at` is a verb with its subject before it, or, at the start, behind it. */
const isVerb = (tokens: readonly string[], words: readonly string[], at: number): boolean => {
  const word = words[at] ?? ''
  const last = words[at - 1]
  const next = words[at + 1]
  const isName = at > 0 && /^\P{L}*\p{Lu}/u.test(tokens[at] ?? '')
  if (isName || isPreposition(last) || isConjunction(last)) return false
  if (isFuture(word)) return true
  if (at === 0) return isPlural(word) || (isRiser(word) && !isPreposition(next))
  if (isPlural(word)) return !isBeforeOne(last)
  if (isNounSingular(word))
    return (
      opensVerb(last) || (isDeterminer(words[0]) && !isDeterminer(last) && next !== 'de' && next !== 'del')
    )
  if (isSingular(word)) return !isDeterminer(last) || opensVerb(last)
  const isOurs = /[^áéóú]{2}[aei]mos$/u.test(word) && fromWe(word) !== undefined && !/[áéóú]/.test(word)
  return isOurs && !isDeterminer(last)
}

/** Where the sentence's own verb stands; a clause inside the subject ("que cambian de escuela") has its own. */
const mainVerb = (tokens: readonly string[], words: readonly string[]): number => {
  let open = 0
  for (const at of words.keys()) {
    if (at > 0 && opensClause(words[at])) open += 1
    else if (isVerb(tokens, words, at)) {
      if (open === 0) return at
      open -= 1
    }
  }
  return -1
}

/** What "we" do besides, as infinitives: "planificamos y dirigimos" is "planificar y dirigir". */
const asInfinitives = (rest: string): string => {
  const tokens = rest.split(' ')
  return tokens
    .map((token, at) =>
      isConjunction(tokens[at - 1]) ? token.replace(/^\p{L}+/u, word => fromWe(word) ?? word) : token,
    )
    .join(' ')
}

const deedOf = (tokens: readonly string[], not: boolean): Phrase | undefined => {
  const [first = '', second = ''] = tokens.map(plain)
  const rest = (from: number): string => asInfinitives(tokens.slice(from).join(' '))
  const mark = (token = ''): string => token.match(/[,;:]$/)?.[0] ?? ''
  const deed = (verb: Verb, from: number): Phrase => {
    const after = rest(from)
    return { shape: 'deed', not, verb, rest: `${mark(tokens[from - 1])}${after === '' ? '' : ` ${after}`}` }
  }
  if (first === 'vamos' && second === 'a') return deedOf(tokens.slice(2), not)
  const ours = first === 'nos' || first === 'les' || first === 'los' || first === 'las'
  const own = fromWe(ours ? second : first)
  if (own) return deed({ infinitive: own, clitic: ours ? first : '' }, ours ? 2 : 1)
  const gerund = fromGerund(first)
  if (gerund) return deed({ infinitive: gerund, clitic: '' }, 1)
  const verb = infinitiveOf(first)
  const isNoun = first === 'poder' && infinitiveOf(second) === undefined
  return verb && !isNoun ? deed(verb, 1) : undefined
}

/** Who acts need not be said again: "nosotros realizamos" is "realizamos". */
const withoutActor = (tokens: readonly string[]): readonly string[] =>
  /^(nosotr[oa]s)$/.test(plain(tokens[0] ?? '')) ? tokens.slice(1) : tokens

/** Reads one card: one line without a full stop, its first word as it stands inside a sentence. */
export const phraseOf = (text: string): Phrase => {
  const tokens = withoutActor(text.split(' '))
  const words = tokens.map(plain)
  if (words[0] === 'que')
    return { shape: 'deed', not: false, verb: { infinitive: 'lograr', clitic: '' }, rest: ` ${text}` }
  const isName = /^\P{L}*\p{Lu}/u.test(text)
  const not = words[0] === 'no'
  const deed = isName ? undefined : deedOf(not ? tokens.slice(1) : tokens, not)
  if (deed) return deed
  const at = mainVerb(tokens, words)
  if (at < 0) return { shape: 'thing', text }
  const rest = tokens.slice(at + 1).join(' ')
  return { shape: 'sentence', text: tokens.join(' '), rest, isFuture: isFuture(words[at] ?? '') }
}
