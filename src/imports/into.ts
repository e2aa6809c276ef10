import { horizons, isKind, type Kind, type ListName, listNames } from '../model/model'

/** What a column of texts can become: cards of a kind, of outcomes also when they show, or a short list's lines. */
export const intos = [
  'input',
  'activity',
  'participation',
  'output',
  'outcome',
  'outcome-short',
  'outcome-medium',
  'outcome-long',
  'outcome-impact',
  'assumption',
  'factor',
  'parked',
] as const
export type Into = (typeof intos)[number]

export const isInto = (word: string): word is Into => intos.some(into => into === word)

/** The kind and the horizon of the cards it becomes; null where it becomes none. */
export const cardOf = (into: Into): { readonly kind: Kind; readonly horizon: string } | null => {
  const [kind = '', horizon = ''] = into.split('-')
  return isKind(kind) ? { kind, horizon } : null
}

/** The short list its texts go to; null where they become cards. */
export const listOf = (into: Into): ListName | null => listNames.find(name => name === into) ?? null

/** The other way: a kind and a horizon as one word; null for a kind this release does not know. */
export const intoOf = (kind: string, horizon: string): Into | null => {
  if (!isKind(kind)) return null
  const known = kind === 'outcome' && horizons.some(one => one === horizon)
  const word = known ? `${kind}-${horizon}` : kind
  return isInto(word) ? word : null
}
