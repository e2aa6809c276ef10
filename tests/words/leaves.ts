import { wordsOf } from '../../src/words/words'

export type Leaf = { readonly path: string; readonly en: unknown; readonly es: unknown }

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const leavesOf = (en: unknown, es: unknown, path: string): readonly Leaf[] =>
  isGroup(en) && isGroup(es)
    ? Object.keys(en).flatMap(key => leavesOf(en[key], es[key], path === '' ? key : `${path}.${key}`))
    : [{ path, en, es }]

/** Every word of the app in both languages. */
export const leaves = leavesOf(wordsOf('en'), wordsOf('es'), '')
