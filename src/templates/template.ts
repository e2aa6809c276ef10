import type { Horizon, Kind } from '../model/model'
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
  /**
   * Where it takes only outcomes that show then, '' for those that do not say; one dropped here is said to show at the
   * first, unless what it says is among them.
   */
  readonly horizons?: readonly [Horizon, ...(Horizon | '')[]]
}

/** A heading over neighbouring columns. */
export type Span = {
  readonly id: string
  readonly label: Label
  /** Ids of columns that stand side by side. */
  readonly over: readonly string[]
}

/** A box of the form for words that are no card's. What is written there lives in the model's `fields`. */
export type Field = {
  readonly id: string
  readonly label: Label
  /** Shown as ghost text while it is empty. */
  readonly prompt: Label
}

/** The form a model is poured into. */
export type Template = {
  readonly id: string
  readonly name: Label
  /** Whose form it is, and how far it is theirs. */
  readonly source: Label
  readonly columns: readonly Column[]
  readonly spans: readonly Span[]
  /** Above the columns, and below them. */
  readonly header: readonly Field[]
  readonly footer: readonly Field[]
}
