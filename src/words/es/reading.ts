import type { ReadingWords, Said } from '../../model/reading'
import { of, toDo, weDo, withArticle } from './grammar/forms'
import { listed } from './grammar/lists'
import { type Phrase, phraseOf } from './grammar/phrase'

/** A clause in two: what it may share with its neighbours ("podremos"), and the rest. */
type Clause = { readonly lead: string; readonly rest: string }
type Spoken = Phrase | { readonly shape: 'quoted'; readonly text: string }

const unwritten = 'algo que aún no se ha escrito'

/** Sentences inside a card follow one another as parts of one. */
const lowered = (text: string, isName: boolean): string => {
  const lower = (part: string): string =>
    /^(\p{Lu}[\p{Lu}\p{N}’'–-]|\p{Lu}\p{Ll}*\p{Lu})/u.test(part)
      ? part
      : part.charAt(0).toLowerCase() + part.slice(1)
  const [first = '', ...others] = text.split(/[.!?;]\s+(?=[¿¡]?\p{L})/u)
  const isNamed = isName && !/^(el|la|los|las) /i.test(first)
  const kept = isNamed || /^\p{Lu}\S* \p{Lu}\p{Ll}/u.test(first) ? first : lower(first)
  return [kept, ...others.map(lower)].join('; ')
}

const spoken = ({ text, isForeign, isName }: Said): Spoken => {
  if (text === '') return { shape: 'thing', text: unwritten }
  if (isForeign) return { shape: 'quoted', text: `“${text}”` }
  const said = phraseOf(lowered(text, isName))
  return said.shape === 'thing' ? { shape: 'thing', text: withArticle(said.text) } : said
}

const taking = (text: string): string => `la participación ${of(text)}`

const condition = (card: Said): Clause => {
  const said = spoken(card)
  if (said.shape === 'quoted') return { lead: 'se cumple', rest: said.text }
  if (said.shape === 'deed') return { lead: '', rest: weDo(said) }
  if (said.shape === 'sentence')
    return said.isFuture || said.text.startsWith('si ')
      ? { lead: 'es cierto', rest: `que ${said.text}` }
      : { lead: '', rest: said.text }
  if (card.kind === 'outcome') return { lead: 'logramos', rest: said.text }
  return { lead: 'contamos', rest: `con ${card.kind === 'participation' ? taking(said.text) : said.text}` }
}

const result = (card: Said): Clause => {
  const said = spoken(card)
  const isDone = card.kind === 'outcome' || card.kind === 'output'
  const able = isDone ? 'lograremos' : 'podremos'
  if (said.shape === 'quoted') return { lead: 'se cumplirá', rest: said.text }
  if (said.shape === 'deed') {
    const isAchieved = isDone && said.verb.infinitive === 'lograr'
    return { lead: able, rest: isAchieved ? said.rest.trim() : toDo(said) }
  }
  // "Veremos que" takes a sentence as it is written, whatever its verb.
  if (said.shape === 'sentence')
    return said.isFuture ? { lead: '', rest: said.text } : { lead: 'veremos', rest: `que ${said.text}` }
  if (card.kind === 'outcome') return { lead: 'lograremos', rest: said.text }
  if (card.kind === 'output') return { lead: 'contaremos', rest: `con ${said.text}` }
  return {
    lead: 'podremos contar',
    rest: `con ${card.kind === 'participation' ? taking(said.text) : said.text}`,
  }
}

/** After "gracias a que". */
const means = (card: Said): Clause => {
  const said = spoken(card)
  return said.shape === 'sentence' ? { lead: '', rest: said.text } : condition(card)
}

/** Whether a list of these would blur where one ends: they have an "y" or a comma of their own. */
const blur = (items: readonly string[]): boolean =>
  items.length > 1 && items.some(item => /[,;]| [yeou] /.test(item))

/** A word that shows where each of several begins. */
const isMarked = (rest: string): boolean => /^(con|que) /.test(rest)

/** Clauses one after another; those with the same beginning share it, unless their ends would blur. */
const clauses = (parts: readonly Clause[]): string => {
  const [first] = parts
  const rests = parts.map(({ rest }) => rest)
  const shares = first !== undefined && first.lead !== '' && parts.every(({ lead }) => lead === first.lead)
  if (shares && (rests.every(isMarked) || !blur(rests))) return `${first.lead} ${listed(rests, blur(rests))}`
  const wholes = parts.map(({ lead, rest }) => (lead === '' ? rest : `${lead} ${rest}`))
  return listed(wholes, blur(rests) || parts.length > 2)
}

const given = (assumption: Said): Clause => {
  const lead = 'suponiendo'
  const text = assumption.text.replace(/^((suponiendo|asumiendo|siempre) (?=que )|si )/i, '')
  const said = spoken({ ...assumption, text: text.charAt(0).toUpperCase() + text.slice(1) })
  if (said.shape === 'deed')
    return { lead, rest: said.rest.startsWith(' que ') ? said.rest.trim() : `que ${weDo(said)}` }
  return { lead, rest: said.shape === 'sentence' ? `que ${said.text}` : said.text }
}

const under = (assuming: readonly Said[]): string =>
  assuming.length === 0 ? '' : `, ${clauses(assuming.map(given))}`

const asSentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

/** The model read aloud, as a group would: forwards "si …, entonces …", backwards "¿cómo …?, gracias a …". */
export const reading: ReadingWords = {
  language: 'es',
  ifThen: (causes, effects, assuming) =>
    asSentence(
      `si ${clauses(causes.map(condition))}, entonces ${clauses(effects.map(result))}${under(assuming)}`,
    ),
  how: card => {
    const said = spoken(card)
    const { lead, rest } = result(card)
    if (said.shape === 'sentence')
      return said.isFuture ? `¿Gracias a qué ${said.text}?` : `¿Cómo llegaremos a ver que ${said.text}?`
    if (lead === 'podremos contar' || lead === 'contaremos') {
      const wanted = card.kind === 'participation' ? rest.replace(/^con /, '') : `contar ${rest}`
      return `¿Cómo lograremos ${wanted}?`
    }
    return `¿Cómo ${lead} ${rest}?`
  },
  through: (causes, assuming) => asSentence(`gracias a que ${clauses(causes.map(means))}${under(assuming)}`),
  notSaid: 'El modelo aún no lo dice.',
}
