import type { Horizon, Kind } from '../model/model'
import type { Language } from '../words/words'

/** A label in every language the app speaks. */
export type Label = Readonly<Record<Language, string>>

/** Whether they are somebody's own words: those are the same in every language, and no translation of each other. */
export const isSomebodys = (label: Label): boolean => new Set(Object.values(label)).size === 1

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
  /**
   * Where it is a row within a column of the form, a period such as a year: what the row is called. The columns under a heading
   * have one each, or none has: on the canvas they stand side by side, on paper one below the other in one column.
   */
  readonly row?: Label
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

/** What a matrix says of each row, left to right: its cards, their indicators, where these come from, what its links assume. */
export const facets = ['cards', 'indicators', 'sources', 'assumptions'] as const
export type Facet = (typeof facets)[number]

/** A form whose columns are the rows of its table. */
export type Matrix = {
  /** The table's own columns, and how they are headed. */
  readonly facets: readonly { readonly id: Facet; readonly label: Label }[]
  /** How it is read, in a sentence that stands above it: the first column is the lowest row. */
  readonly reading: Label
}

/** What whoever asks for the form allows; said, and never held by cutting anything. */
export type Limits = {
  /** At most so many pages, without what follows the model. */
  readonly pages?: number
  /** No type smaller than this, in points. */
  readonly type?: number
}

/** The form a model is poured into: columns in the order they are read. `templateFrom` checks one from elsewhere. */
export type Template = {
  readonly id: string
  readonly name: Label
  /** Whose form it is, and how far it is theirs. */
  readonly source: Label
  readonly columns: readonly Column[]
  /** Columns within columns, and bands over columns. */
  readonly spans: readonly Span[]
  /** Above the columns, and below them. */
  readonly header: readonly Field[]
  readonly footer: readonly Field[]
  /** Where the form is a matrix: how it is one. It is then a table unless somebody chooses otherwise. */
  readonly matrix?: Matrix
  readonly limits?: Limits
}
