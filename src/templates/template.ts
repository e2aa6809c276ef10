import type { Kind } from '../model/model'
import type { Language } from '../words/words'

/** A label in every language the app speaks. */
export type Label = Readonly<Record<Language, string>>

/** One lane of the canvas, one column of the page. */
export type Column = {
  readonly id: string
  readonly label: Label
  /** A short plain phrase under the heading: "What we have". */
  readonly plain: Label
  /** Shown as ghost text while the column is empty. */
  readonly prompt: Label
  /** The kinds it takes; a card dropped here becomes the first, unless its own is among them. */
  readonly takes: readonly [Kind, ...Kind[]]
}

/** The form a model is poured into. */
export type Template = {
  readonly id: string
  readonly name: Label
  readonly columns: readonly Column[]
}
