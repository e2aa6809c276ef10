import type { Draft } from './reading'
import type { Shape } from './shape/field'

export const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map)

/** The things under one key that is a list of things. */
export const draftsIn = (draft: Draft, key: string): readonly Draft[] => {
  const items = draft[key]
  return Array.isArray(items) ? items.filter(isDraft) : []
}

/** Visits a thing and every thing within it, in the format's order. */
export const eachThing = (of: Shape, draft: Draft, visit: (draft: Draft, of: Shape) => void): void => {
  visit(draft, of)
  for (const { name, of: innerShape } of of.inner) {
    const inner = draft[name]
    if (!Array.isArray(inner)) {
      if (isDraft(inner)) eachThing(innerShape, inner, visit)
    } else for (const item of inner) if (isDraft(item)) eachThing(innerShape, item, visit)
  }
}
