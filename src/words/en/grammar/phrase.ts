import { baseOf, deedOf, isLearner, isNounVerb, isPlainVerb, isRiser, isVerb } from './verbs'

/** How a card is put: as a thing, as something to do, or as a whole sentence. */
export type Phrase =
  | { readonly shape: 'thing'; readonly text: string }
  /** "Run one lottery": the verb in its base form, and what follows. */
  | { readonly shape: 'deed'; readonly verb: string; readonly rest: string }
  /** "Children who struggle get help": the verb as written, with the adverb before it apart. */
  | {
      readonly shape: 'sentence'
      readonly subject: string
      readonly adverb: string
      readonly verb: string
      readonly rest: string
    }

const among = (text: string) => {
  const words = new Set(text.split(' '))
  return (word: string | undefined): boolean => word !== undefined && words.has(word)
}

const isDeterminer = among(
  'a an the this that these those their its our your his her every each all both any no some more fewer less most many few several one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred',
)
export const isPreposition = among(
  'of in on at by for from with to into onto between among within without through across after before during since until about against toward towards under over per as than like',
)
export const opensClause = among(
  'who whom whose which that where when what how why so if because while although whether until',
)
const isAuxiliary = among(
  "is are was were has have had will would can could might must should shall do does cannot aren't isn't don't doesn't can't won't aren’t isn’t don’t doesn’t can’t won’t",
)
const isPronoun = among('we they you i he she it everyone everybody nobody who that which')
const isIrregularPlural = among('children people staff women men youth police half most many few all others')
const isNoPlural = among(
  'mathematics physics athletics sports arts news this its campus bus access process business',
)
const isAdverb = among('also often always never still now both together soon sometimes rarely longer no')

/** A word as the lists have it: without the marks around it. */
export const plain = (word: string): string =>
  word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}’']+$/gu, '').toLowerCase()

const isPlural = (word: string | undefined): boolean =>
  word !== undefined && (isIrregularPlural(word) || (/[^su’'i]s$/.test(word) && !isNoPlural(word)))

const adverbial = (word: string | undefined): boolean =>
  isAdverb(word) || (word !== undefined && /[^fi].ly$/.test(word) && word !== 'family')

/** Whether the word at `at` is a verb with a subject before it. */
const hasSubject = (words: readonly string[], at: number): boolean => {
  const word = words[at] ?? ''
  let before = at - 1
  while (before > 0 && adverbial(words[before])) before -= 1
  const last = words[before]
  const next = words[at + 1]
  if (last === undefined || isPreposition(last) || isAuxiliary(last) || last === 'and' || last === 'not')
    return false
  if (isAuxiliary(word)) return true
  const follows = isPronoun(last) || isPlural(last)
  if (isPlainVerb(word)) return !isDeterminer(last) || isPronoun(last)
  if (isNounVerb(word)) return follows && next !== 'of'
  const base = baseOf(word)
  if (base === undefined || isDeterminer(last) || isPlural(last)) return isPronoun(last) && base !== undefined
  const hasObject = isDeterminer(next) || (isDeterminer(words[0]) && isPlural(next))
  return isPlainVerb(base) || isRiser(base) || hasObject || isPronoun(last)
}

/** Where the sentence's own verb stands; a clause inside the subject ("who struggle") has a verb of its own. */
const mainVerb = (words: readonly string[]): number => {
  let open = 0
  for (const [at, word] of words.entries()) {
    if (at > 0 && opensClause(word)) open += 1
    else if (at > 0 && hasSubject(words, at)) {
      if (open === 0) return at
      open -= 1
    }
  }
  return -1
}

/** Whether a card that begins with this verb says something to do, by what follows and what kind of card it is. */
const isDeed = (verb: string, next: string | undefined, kind: string): boolean => {
  if (next === 'of') return false
  if (isRiser(verb)) return next !== 'in'
  if (isPlainVerb(verb)) return true
  if (kind === 'activity') return next !== 'for'
  if (verb === 'help') return true
  // "Survey results" and "Lead teachers" are things; "train forty teachers" and "support families" are not.
  const hasObject =
    isDeterminer(next) || /^\p{N}/u.test(next ?? '') || (isLearner(next ?? '') && verb !== 'lead')
  return hasObject && kind !== 'input' && kind !== 'participation'
}

/** Who acts need not be said again: "We meet monthly" and "To meet monthly" are "meet monthly". */
const withoutActor = (tokens: readonly string[]): readonly string[] => {
  const [first = '', second = '', third = ''] = tokens.map(plain)
  if ((first === 'we' || first === 'to') && isVerb(second)) return tokens.slice(1)
  return first === 'we' && second === 'will' && isVerb(third) ? tokens.slice(2) : tokens
}

const sentenceAt = (tokens: readonly string[], words: readonly string[], at: number): Phrase => {
  let start = at
  while (start > 1 && adverbial(words[start - 1])) start -= 1
  return {
    shape: 'sentence',
    subject: tokens.slice(0, start).join(' '),
    adverb: tokens.slice(start, at).join(' '),
    verb: words[at] ?? '',
    rest: tokens.slice(at + 1).join(' '),
  }
}

/** Reads one card. `text` is one line without a full stop; `kind` decides what is else open: "Coach teachers". */
export const phraseOf = (text: string, kind: string): Phrase => {
  const tokens = withoutActor(text.split(' '))
  const words = tokens.map(plain)
  const [first = '', next] = words
  const rest = tokens.slice(1).join(' ')
  if (first === 'able' && next === 'to')
    return { shape: 'sentence', subject: 'people', adverb: '', verb: 'are', rest: text }
  const fromIng = next === undefined || next === 'of' ? undefined : deedOf(first, next)
  if (fromIng !== undefined) return { shape: 'deed', verb: fromIng, rest }
  const sure = isPlainVerb(first) || first === 'help'
  if (sure && isDeed(first, next, kind)) return { shape: 'deed', verb: first, rest }
  const at = mainVerb(words)
  if (at > 0) return sentenceAt(tokens, words, at)
  if (isNounVerb(first) && isDeed(first, next, kind)) return { shape: 'deed', verb: first, rest }
  return { shape: 'thing', text }
}
