import type { EditName } from '../../src/model/history'
import { type Id, kinds, type Model } from '../../src/model/model'
import { templateOf } from '../../src/templates/templates'

/** What an edit is made from; `pick` chooses among what the model has by a whole number, of any size. */
export type Draw = {
  readonly pick: number
  readonly other: number
  readonly index: number
  readonly text: string
  readonly newId: () => Id
}

export type AnyEdit = readonly [name: EditName, edit: (model: Model, draw: Draw) => Model]

/** One of a list, chosen by a whole number of any size. */
export const at = <T>(list: readonly T[], pick: number): T | undefined => list[pick % list.length]

/** An id out of the list, or one the model does not have. */
export const idIn = (list: readonly { readonly id: Id }[], pick: number): Id =>
  at(list, pick)?.id ?? 'missing'

/** A handful of ids, one of which may be missing. */
export const idsIn = (list: readonly { readonly id: Id }[], { pick, other, index }: Draw): readonly Id[] => [
  idIn(list, pick),
  idIn(list, other),
  index % 3 === 0 ? 'missing' : idIn(list, index),
]

export const columnIn = (model: Model, pick: number): string =>
  at(templateOf(model).columns, pick)?.id ?? 'missing'
export const kindIn = (pick: number) => at(kinds, pick) ?? 'input'
