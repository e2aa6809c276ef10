import { kinds } from '../model/model'
import { en } from './en/en'
import { es } from './es/es'

/** The languages the app speaks. A document may be in any other. */
export const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]

/** Each language as it calls itself, so that whoever speaks it finds it. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' }

/** Every word the app shows; sentences with a part to fill in are functions. */
export type Words = typeof en

/** The names the field has for columns and kinds (“Outcome”), or what they mean (“What changes”). */
export const labelings = ['technical', 'plain'] as const
export type Labels = (typeof labelings)[number]

const inPlain = (words: Words): Words => {
  const { plainKinds } = words.model
  const inserts = Object.fromEntries(kinds.map(kind => [`insert.${kind}`, plainKinds[kind]]))
  return {
    ...words,
    model: { ...words.model, kinds: plainKinds },
    commands: { ...words.commands, labels: { ...words.commands.labels, ...inserts } },
  }
}

const all: Readonly<Record<Labels, Readonly<Record<Language, Words>>>> = {
  technical: { en, es },
  plain: { en: inPlain(en), es: inPlain(es) },
}

export const wordsOf = (language: Language, labels: Labels = 'technical'): Words => all[labels][language]

/** The language a BCP 47 tag names, where the app speaks it. */
export const languageOf = (tag: string): Language | undefined => {
  const [primary] = tag.toLowerCase().split('-')
  return languages.find(language => language === primary)
}

/** What a document is read aloud in: its own language where the app speaks it, else the app's. */
export const readingFor = ({ language }: { readonly language: string }, words: Words): Words['reading'] => {
  const own = languageOf(language)
  return own ? wordsOf(own).reading : words.reading
}
