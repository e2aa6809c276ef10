import type { Amount, Json } from '../../model/model'

// What a key of the format holds. A field is data: reading, writing and the rules across things walk it.

/** What a reference may point at: an element, a partner, a group, a picture, or any thing of the file. */
export type Target = 'element' | 'partner' | 'group' | 'image' | 'thing'

/** Ids are unique within their space: the file's things share one, custom templates another, the parts of each a third. */
export type IdSpace = 'file' | 'templates' | 'form'

export type TextField =
  | { readonly type: 'text' }
  /** Base64, which is nobody's words. */
  | { readonly type: 'bytes' }
  | { readonly type: 'date' }
  | { readonly type: 'kind' }
  /** One of a known list; another word is kept and named. */
  | { readonly type: 'word'; readonly words: readonly string[] }
  | { readonly type: 'id'; readonly space: IdSpace }
  | { readonly type: 'reference'; readonly to: Target }

export type TextsField = { readonly type: 'texts' } | { readonly type: 'references'; readonly to: Target }

/** `document`: a JSON object that is not looked into. `json`: any value. */
export type JsonField = { readonly type: 'json' } | { readonly type: 'document' }

export type PlainField =
  | TextField
  | TextsField
  | JsonField
  | { readonly type: 'amount' }
  | { readonly type: 'number' }
  | { readonly type: 'flag' }

export type Field =
  | PlainField
  | { readonly type: 'record'; readonly of: Shape }
  | { readonly type: 'list'; readonly of: Shape }
  | { readonly type: 'map'; readonly of: Field }

/** The fields that can say what a value of the model's type T is. */
export type FieldOf<T> = [undefined] extends [T]
  ? [T] extends [boolean | undefined]
    ? { readonly type: 'flag' }
    : { readonly type: 'number' }
  : [T] extends [string]
    ? TextField
    : [T] extends [Amount]
      ? { readonly type: 'amount' }
      : [Json] extends [T]
        ? JsonField
        : [T] extends [ReadonlyMap<string, infer Value>]
          ? { readonly type: 'map'; readonly of: FieldOf<Value> }
          : [T] extends [readonly string[]]
            ? TextsField
            : [T] extends [ReadonlyArray<infer Item>]
              ? { readonly type: 'list'; readonly of: ShapeOf<Item> }
              : { readonly type: 'record'; readonly of: ShapeOf<T> }

/** Every key of T but `more`: one left out of the table does not compile. */
export type FieldsOf<T> = { readonly [K in Exclude<keyof T, 'more'>]: FieldOf<T[K]> }

/** A record's keys in the format's order. */
export type Shape = {
  readonly keys: readonly Key[]
  readonly known: ReadonlySet<string>
  /** The keys under which there are things of their own. */
  readonly inner: readonly InnerKey[]
  /** The space of its id; null: it has none. */
  readonly id: IdSpace | null
  readonly references: ReadonlyArray<{ readonly name: string; readonly to: Target }>
  /** A thing of this shape of which nothing is said, but for a number or a yes/no: those are absent then. */
  readonly blank: Readonly<Record<string, unknown>>
  /** Keys that are not in the model, since their value is always the same; written first. */
  readonly constants: readonly (readonly [key: string, value: string | number])[]
}

export type InnerKey = { readonly name: string; readonly of: Shape }

export type Key = { readonly name: string; readonly field: Field; readonly required: boolean }

/** A shape that was made for T; the brand is never there at run time. */
export type ShapeOf<T> = Shape & { readonly made?: (record: T) => void }

export const shape = <T>(
  fields: FieldsOf<T>,
  required: ReadonlyArray<Extract<Exclude<keyof T, 'more'>, string>> = [],
  constants: Shape['constants'] = [],
): ShapeOf<T> => {
  const names: readonly string[] = required
  const keys = Object.entries<Field>(fields).map(([name, field]) => ({
    name,
    field,
    required: names.includes(name),
  }))
  const said = keys.filter(({ field }) => field.type !== 'number' && field.type !== 'flag')
  return {
    keys,
    constants,
    known: new Set([...constants, ...Object.entries(fields)].map(([name]) => name)),
    inner: keys.flatMap(({ name, field }) =>
      field.type === 'record' || field.type === 'list' ? [{ name, of: field.of }] : [],
    ),
    id: keys.flatMap(({ field }) => (field.type === 'id' ? [field.space] : []))[0] ?? null,
    references: keys.flatMap(({ name, field }) =>
      field.type === 'reference' || field.type === 'references' ? [{ name, to: field.to }] : [],
    ),
    blank: { ...Object.fromEntries(said.map(({ name, field }) => [name, emptyOf(field)])), more: [] },
  }
}

/** What stands in the model where nothing was said. */
export const emptyOf = (field: Field): unknown => {
  switch (field.type) {
    case 'number':
    case 'flag':
      return undefined
    case 'texts':
    case 'references':
    case 'list':
      return []
    case 'record':
      return field.of.blank
    case 'map':
      return new Map()
    case 'json':
    case 'document':
      return {}
    default:
      return ''
  }
}
