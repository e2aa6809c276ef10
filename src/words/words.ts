import { en } from './en/en'

/** The languages the app speaks. A document may be in any other. */
export const languages = ['en'] as const
export type Language = (typeof languages)[number]

/** Every word the app shows; sentences with a part to fill in are functions. */
export type Words = typeof en

const all: Readonly<Record<Language, Words>> = { en }

export const wordsOf = (language: Language): Words => all[language]
