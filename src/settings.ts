import { type GuideOrder, guideOrders } from './guide/steps'
import { type Labels, type Language, labelings, languageOf, languages } from './words/words'

/** One person's habits, kept on their computer and never in a document. */
export type Settings = {
  readonly theme: 'system' | 'light' | 'dark' | 'contrast'
  readonly language: Language
  /** How columns and kinds are named. */
  readonly labels: Labels
  readonly paper: 'letter' | 'legal' | 'tabloid' | 'a4' | 'a3'
  readonly guide: GuideOrder
  /** Whether a model that has a file is saved to it by itself. */
  readonly autosave: 'on' | 'off'
}

type Rows = { readonly [K in keyof Settings]: { default: Settings[K]; allowed: readonly Settings[K][] } }

/** Every setting: its default first thing after installing, and the values it may take. */
export const settingsTable: Rows = {
  theme: { default: 'system', allowed: ['system', 'light', 'dark', 'contrast'] },
  language: { default: 'en', allowed: languages },
  labels: { default: 'technical', allowed: labelings },
  paper: { default: 'letter', allowed: ['letter', 'legal', 'tabloid', 'a4', 'a3'] },
  guide: { default: 'outcomes-first', allowed: guideOrders },
  autosave: { default: 'on', allowed: ['on', 'off'] },
}

const oneOf = <T>(row: { default: T; allowed: readonly T[] }, value: unknown): T =>
  row.allowed.find(allowed => allowed === value) ?? row.default

/**
 * Settings from anything (a file, a message): what is not allowed falls back to its default.
 * @param locale the system's, as BCP 47: until the person chooses, the app speaks its language if it can
 */
export const settingsFrom = (value: unknown, locale = ''): Settings => {
  const language = languageOf(locale) ?? settingsTable.language.default
  const given: { [key: string]: unknown } = typeof value === 'object' && value !== null ? { ...value } : {}
  return {
    theme: oneOf(settingsTable.theme, given.theme),
    language: oneOf({ ...settingsTable.language, default: language }, given.language),
    labels: oneOf(settingsTable.labels, given.labels),
    paper: oneOf(settingsTable.paper, given.paper),
    guide: oneOf(settingsTable.guide, given.guide),
    autosave: oneOf(settingsTable.autosave, given.autosave),
  }
}
