import { document } from '../shape/document'
import type { Field, Shape } from '../shape/field'
import type { Path } from './difference'

/** What the format says a key holds in the thing a path leads to; undefined where it knows neither. */
export const fieldAt = (at: Path, key: string): Field | undefined => {
  let of: Shape | null = document
  for (const step of at) {
    const field: Field | undefined = of?.keys.find(({ name }) => name === step.key)?.field
    of = field?.type === 'list' || field?.type === 'record' ? field.of : null
  }
  return of?.keys.find(({ name }) => name === key)?.field
}

/** The shape of the things a path and a key lead to; null where the format knows none. */
export const shapeAt = (at: Path, key: string): Shape | null => {
  const field = fieldAt(at, key)
  return field?.type === 'list' || field?.type === 'record' ? field.of : null
}
