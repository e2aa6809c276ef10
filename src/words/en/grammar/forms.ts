import { type Phrase, plain } from './phrase'
import { baseOf, ingOf, isNounVerb, isVerb } from './verbs'

const joined = (...parts: readonly string[]): string => parts.filter(part => part !== '').join(' ')

const be = new Set(['is', 'are', 'was', 'were', 'be'])
const notBe = /^(is|are)n[’']t$/
const doNot = /^(do|does)n[’']t$/
const cannot = /^(cannot|can[’']t)$/
const willNot = /^won[’']t$/
const kept = new Set(['will', 'would', 'can', 'could', 'might', 'must', 'should', 'shall'])

/** The verb's base form, and what goes before it when it is denied or possible. */
const split = (verb: string, rest: string) => {
  const [next = '', ...after] = rest.split(' ')
  if (notBe.test(verb)) return { not: true, modal: '', base: 'be', rest }
  const isDo = verb === 'do' || verb === 'does'
  if (doNot.test(verb)) return { not: true, modal: '', base: next, rest: after.join(' ') }
  if (isDo && next === 'not')
    return { not: true, modal: '', base: after[0] ?? '', rest: after.slice(1).join(' ') }
  if (cannot.test(verb)) return { not: true, modal: 'can', base: next, rest: after.join(' ') }
  if (willNot.test(verb)) return { not: true, modal: 'will', base: next, rest: after.join(' ') }
  if (kept.has(verb))
    return next === 'not'
      ? { not: true, modal: verb, base: after[0] ?? '', rest: after.slice(1).join(' ') }
      : { not: false, modal: verb, base: next, rest: after.join(' ') }
  const base = be.has(verb) ? 'be' : verb === 'had' ? 'have' : isVerb(verb) ? verb : (baseOf(verb) ?? verb)
  return next === 'not' && base === 'be'
    ? { not: true, modal: '', base, rest: after.join(' ') }
    : { not: false, modal: '', base, rest }
}

/** A second verb after "and" takes the form of the first: "plan and run" → "planning and running". */
const alike = (rest: string, form: (word: string) => string | undefined): string => {
  const tokens = rest.split(' ')
  return tokens
    .map((token, at) => {
      const isEnd = at === tokens.length - 1 && at > 1
      const next = plain(tokens[at + 1] ?? '')
      const asNoun = isNounVerb(plain(token)) && (isEnd || ['for', 'of', 'in', 'from', 'to'].includes(next))
      return tokens[at - 1] === 'and' && !asNoun ? (form(token) ?? token) : token
    })
    .join(' ')
}

const toIng = (word: string): string | undefined => {
  const base = isVerb(word) ? word : baseOf(word)
  return base !== undefined && isVerb(base) && (isVerb(word) || !isNounVerb(base)) ? ingOf(base) : undefined
}
const toBase = (word: string): string | undefined => {
  const base = isVerb(word) ? undefined : baseOf(word)
  return base !== undefined && !isNounVerb(base) ? base : undefined
}

type Deed = Extract<Phrase, { shape: 'deed' }>
type Sentence = Extract<Phrase, { shape: 'sentence' }>

/** "teachers use …" → "teachers will use …"; what is possible or due already ("can", "must") stays. */
export const willBe = (said: Sentence, modal: 'will' | 'can'): string => {
  const { not, modal: own, base, rest } = split(said.verb, said.rest)
  const all = base === said.verb ? rest : alike(rest, toBase)
  const before = own === '' ? modal : own
  if (base === 'have' && rest.startsWith('been '))
    return joined(said.subject, before, said.adverb, 'be', rest.slice(5))
  const word = not && before === 'can' ? 'cannot' : joined(before, not ? 'not' : '')
  return joined(said.subject, word, said.adverb, base, all)
}

export const asWritten = (said: Sentence): string => joined(said.subject, said.adverb, said.verb, said.rest)

const owner: ReadonlyMap<string, string> = new Map([
  ['we', 'our'],
  ['they', 'their'],
])

/** "teachers use …" → "teachers using …", as the object of "through". */
export const asMeans = (said: Sentence): string => {
  const { not, modal, base, rest } = split(said.verb, said.rest)
  const able = modal === 'can' || modal === 'could'
  const verb = able ? joined('being able to', base) : ingOf(base)
  const whose = owner.get(said.subject) ?? said.subject
  return joined(whose, not ? 'not' : '', said.adverb, verb, able ? rest : alike(rest, toIng))
}

/** Who is let or helped does the second thing, so that one keeps its form: "help families choose and apply". */
const ofOthers = new Set(['let', 'help', 'make'])

/** "run one lottery" → "running one lottery". */
export const doing = ({ verb, rest }: Deed): string =>
  joined(ingOf(verb), ofOthers.has(verb) ? rest : alike(rest, toIng))

export const done = ({ verb, rest }: Deed): string => joined(verb, rest)

/** After "we": "we are ready". */
export const weDo = ({ verb, rest }: Deed): string => joined(verb === 'be' ? 'are' : verb, rest)
