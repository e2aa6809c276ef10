import type { Json } from '../model/model'

export type JsonObject = { readonly [key: string]: Json }

export const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

export const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** '', [] and {} say nothing, like an absent key; 0, false and null do. */
export const isEmpty = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return value === ''
  return Array.isArray(value) ? value.length === 0 : Object.keys(value).length === 0
}

/** How many levels of lists and objects a value has; 0 for a plain value. */
export const depthOf = (value: Json): number => {
  if (typeof value !== 'object' || value === null) return 0
  const inner = isList(value) ? value : Object.values(value)
  return 1 + inner.reduce<number>((deepest, item) => Math.max(deepest, depthOf(item)), 0)
}
