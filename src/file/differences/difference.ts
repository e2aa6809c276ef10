import type { Id } from '../../model/model'

// What two copies of a model say differently, as data: each difference can be shown, applied or left on its own.

/** A thing of the model, seen by its keys. */
export type Thing = { readonly [key: string]: unknown }

/** One step into a model: a record under `key`, or the thing of that id in the list there. */
export type Step = { readonly key: string; readonly id: Id | null }

/** From the document to the thing that holds the difference. */
export type Path = readonly Step[]

export type Difference =
  /** A key's value. `undefined`, or what stands for it in the model, is: not said. */
  | {
      readonly type: 'set'
      readonly at: Path
      readonly key: string
      readonly before: unknown
      readonly after: unknown
    }
  /** One entry of a list of words or references, whose order says nothing. */
  | {
      readonly type: 'word'
      readonly at: Path
      readonly key: string
      readonly word: string
      readonly added: boolean
    }
  | {
      readonly type: 'remove'
      readonly at: Path
      readonly key: string
      readonly id: Id
      readonly thing: Thing
    }
  | {
      readonly type: 'add'
      readonly at: Path
      readonly key: string
      readonly id: Id
      readonly thing: Thing
      readonly order: Order
    }
  /** A thing stands elsewhere among the others of its list; an element, among those of its column. */
  | { readonly type: 'move'; readonly at: Path; readonly key: string; readonly id: Id; readonly order: Order }

/** The list as it should be: its ids in order, and what separates them: only ids of one part follow one another. */
export type Order = { readonly ids: readonly Id[]; readonly partOf: (id: Id) => string }

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map)

/** The things of a list, and nothing else that may stand there. */
export const thingsOf = (list: unknown): readonly Thing[] => (Array.isArray(list) ? list.filter(isThing) : [])

export const idOf = ({ id }: Thing): Id => (typeof id === 'string' ? id : '')

/** The strings of a list, and nothing else that may stand there. */
export const wordsIn = (list: unknown): readonly string[] =>
  Array.isArray(list) ? list.filter(item => typeof item === 'string') : []

/** The keys of a later release a thing carries. */
export const moreOf = ({ more }: Thing): ReadonlyMap<string, unknown> =>
  new Map(Array.isArray(more) ? more.map(([key, value]): [string, unknown] => [String(key), value]) : [])

const subjects = new WeakMap<Difference, string>()

/** The same for two differences about the same thing in the same way, whatever they make of it. */
export const subjectOf = (difference: Difference): string => {
  const known = subjects.get(difference)
  if (known !== undefined) return known
  const { at, key, type } = difference
  const last = type === 'set' ? '' : type === 'word' ? difference.word : difference.id
  const subject = JSON.stringify([type === 'set' || type === 'word' ? type : 'thing', at, key, last])
  subjects.set(difference, subject)
  return subject
}
