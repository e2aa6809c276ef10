import type { Id, Model, Waiver } from '../model/model'
import { languageOf, type Words, wordsOf } from '../words/words'
import type { Tone, Wording } from './rule'
import { type RuleId, rules } from './rules'
import { subjectOf } from './subject'

/** One thing the model still lacks, or may not have meant. */
export type Finding = {
  readonly rule: RuleId
  readonly tone: Tone
  /** The elements, links, indicators or partners it is about; none: the whole model. */
  readonly about: readonly Id[]
  readonly says: string
  readonly why: string
  readonly mend: string
  /** The group's reason to leave it as it is; null while nobody gave one. */
  readonly waived: Waiver | null
}

/** The same for the same rule and the same set of things. */
const keyOf = (rule: string, about: readonly Id[]): string =>
  JSON.stringify([rule, [...new Set(about)].sort()])

/** The waivers of a model by their key; of several alike the first counts. */
const waiversOf = ({ waivers }: Model): ReadonlyMap<string, Waiver> =>
  new Map(waivers.toReversed().map(waiver => [keyOf(waiver.rule, waiver.about), waiver]))

/** The wording of the document's own language, whatever language the app speaks. */
const wordingOf = (language: string, words: Words): Wording | null => {
  if (language === '') return words.wording
  const known = languageOf(language)
  return known ? wordsOf(known).wording : null
}

/** What to call each thing a finding may be about; a link is called by its two ends. */
const namesOf = (model: Model, { review }: Words): ReadonlyMap<Id, readonly string[]> => {
  const shown = (text: string, otherwise: string): string => {
    const line = text.replace(/\s+/gu, ' ').trim()
    return line === '' ? otherwise : review.quoted(line)
  }
  const names = new Map<Id, readonly string[]>()
  for (const { id, text, indicators } of model.elements) {
    names.set(id, [shown(text, review.emptyCard)])
    for (const indicator of indicators)
      names.set(indicator.id, [shown(indicator.text, review.emptyIndicator)])
  }
  for (const { id, name } of model.initiative.partners)
    names.set(id, [name.trim() === '' ? review.unnamedPartner : name.trim()])
  for (const { id, from, to } of model.links)
    names.set(id, [...(names.get(from) ?? []), ...(names.get(to) ?? [])])
  return names
}

/** Everything the checks find in a model, in the order of the table of rules. Waived findings are among them. */
export const reviewModel = (model: Model, words: Words): readonly Finding[] => {
  const subject = subjectOf(model, wordingOf(model.language, words))
  const names = namesOf(model, words)
  const waivers = waiversOf(model)
  return ruleIds.flatMap(rule => {
    const { says, why, mend } = words.review.rules[rule]
    return rules[rule].find(subject).map(about => ({
      rule,
      tone: rules[rule].tone,
      about,
      says: says(about.flatMap(id => names.get(id) ?? [])),
      why,
      mend,
      waived: waivers.get(keyOf(rule, about)) ?? null,
    }))
  })
}

const isRule = (id: string): id is RuleId => Object.hasOwn(rules, id)
const ruleIds = Object.keys(rules).filter(isRule)
