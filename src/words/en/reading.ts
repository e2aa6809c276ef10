import type { ReadingWords, Said } from '../../model/reading'
import { withArticle } from './grammar/article'
import { asMeans, asWritten, doing, done, weDo, willBe } from './grammar/forms'
import { type Phrase, phraseOf } from './grammar/phrase'

/** A clause in two: what it may share with its neighbours ("we have"), and the rest. */
type Clause = { readonly lead: string; readonly rest: string }
type Spoken = Phrase | { readonly shape: 'quoted'; readonly text: string }

const unwritten = 'something not written yet'

/** Sentences inside a card follow one another as parts of one. */
const lowered = (text: string, isName: boolean): string => {
  const lower = (part: string): string =>
    /^(I\b|\p{Lu}[\p{Lu}\p{N}’'–-]|\p{Lu}\p{Ll}*\p{Lu})/u.test(part)
      ? part
      : part.charAt(0).toLowerCase() + part.slice(1)
  const [first = '', ...others] = text.split(/[.!?;]\s+(?=\p{L})/u)
  const keeps = isName || /^\p{Lu}\S* \p{Lu}\p{Ll}/u.test(first) || /^(English|Spanish)\b/.test(first)
  const kept = /^A \p{Lu}/u.test(first) || !keeps ? lower(first) : first
  return [kept, ...others.map(lower)].join('; ')
}

const spoken = ({ text, kind, isForeign, isName }: Said): Spoken => {
  if (text === '') return { shape: 'thing', text: unwritten }
  if (isForeign) return { shape: 'quoted', text: `“${text}”` }
  const said = phraseOf(lowered(text, isName), kind)
  return said.shape === 'thing' ? { shape: 'thing', text: withArticle(said.text) } : said
}

const condition = (card: Said): Clause => {
  const said = spoken(card)
  if (said.shape === 'quoted') return { lead: '', rest: said.text }
  if (said.shape === 'sentence') return { lead: '', rest: asWritten(said) }
  if (said.shape === 'deed') return { lead: 'we', rest: weDo(said) }
  const lead = card.kind === 'participation' ? 'we reach' : card.kind === 'outcome' ? 'we see' : 'we have'
  return { lead, rest: said.text }
}

const result = (card: Said): Clause => {
  const said = spoken(card)
  const isDone = card.kind === 'outcome' || card.kind === 'output'
  const modal = isDone ? 'will' : 'can'
  if (said.shape === 'quoted') return { lead: '', rest: said.text }
  if (said.shape === 'sentence') return { lead: '', rest: willBe(said, modal) }
  if (said.shape === 'deed') return { lead: `we ${modal}`, rest: done(said) }
  const verb = card.kind === 'participation' ? 'reach' : card.kind === 'outcome' ? 'see' : 'have'
  return { lead: `we ${modal}`, rest: `${verb} ${said.text}` }
}

const means = (card: Said): string => {
  const said = spoken(card)
  if (said.shape === 'sentence') return asMeans(said)
  if (said.shape === 'deed') return doing(said)
  return said.shape === 'thing' && card.kind === 'participation' ? `reaching ${said.text}` : said.text
}

/** Whether a list of these would blur where one ends: they have an "and" or a comma of their own. */
const blur = (items: readonly string[]): boolean =>
  items.length > 1 && items.some(item => /[,;]| and | or /.test(item))

const listed = (items: readonly string[], apart: boolean): string => {
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  return `${items.slice(0, -1).join(', ')}${apart ? ',' : ''} and ${last}`
}

/** Clauses one after another; those with the same beginning share it, unless their ends would blur. */
const clauses = (parts: readonly Clause[]): string => {
  const [first] = parts
  const rests = parts.map(({ rest }) => rest)
  const shares = first !== undefined && first.lead !== '' && parts.every(({ lead }) => lead === first.lead)
  if (shares && !blur(rests)) return `${first.lead} ${listed(rests, false)}`
  return listed(
    parts.map(({ lead, rest }) => (lead === '' ? rest : `${lead} ${rest}`)),
    true,
  )
}

const under = (assuming: readonly Said[]): string => {
  if (assuming.length === 0) return ''
  const said = assuming.map(({ text, isForeign, isName }) =>
    isForeign ? `“${text}”` : lowered(text.replace(/^(assuming|provided)( that)? /i, ''), isName),
  )
  const apart = blur(said)
  return apart
    ? `, ${listed(
        said.map(one => `assuming ${one}`),
        true,
      )}`
    : `, assuming ${listed(said, false)}`
}

const asSentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

/** The model read aloud, as a group would: forwards "if … then …", backwards "how …? through …". */
export const reading: ReadingWords = {
  language: 'en',
  ifThen: (causes, effects, assuming) =>
    asSentence(
      `if ${clauses(causes.map(condition))}, then ${clauses(effects.map(result))}${under(assuming)}`,
    ),
  how: card => {
    const said = spoken(card)
    if (said.shape === 'sentence') return `How will it come about that ${asWritten(said)}?`
    if (said.shape === 'deed') return `How will we ${done(said)}?`
    if (card.kind === 'participation' && said.shape === 'thing') return `How will we reach ${said.text}?`
    return `How will ${said.text}${/, (?!.* and )/.test(said.text) ? ',' : ''} come about?`
  },
  through: (causes, assuming) => {
    const said = causes.map(means)
    const apart = blur(said) || said.length > 2
    const all = apart
      ? listed(
          said.map(one => `through ${one}`),
          true,
        )
      : `through ${listed(said, false)}`
    return asSentence(`${all}${under(assuming)}`)
  },
  notSaid: 'The model does not say yet.',
}
