import type { Id, Open } from './open'

/** A column of somebody's own form; `src/templates` says what each part means. Ids are the form's own. */
export type CustomColumn = Open & {
  readonly id: Id
  readonly label: string
  readonly plain: string
  readonly prompt: string
  /** None: any kind. */
  readonly takes: readonly string[]
  /** `unsaid` for outcomes that do not say when they show; none: any. */
  readonly horizons: readonly string[]
  readonly row: string
}

export type CustomSpan = Open & { readonly id: Id; readonly label: string; readonly over: readonly Id[] }
export type CustomField = Open & { readonly id: Id; readonly label: string; readonly prompt: string }
export type CustomFacet = Open & { readonly id: string; readonly label: string }

/** Somebody's own form, its words in one language. What it does not say is as in the sample. */
export type CustomTemplate = Open & {
  readonly id: Id
  readonly name: string
  readonly source: string
  /** Id of a picture. */
  readonly logo: Id
  readonly columns: readonly CustomColumn[]
  readonly spans: readonly CustomSpan[]
  readonly header: readonly CustomField[]
  readonly footer: readonly CustomField[]
  readonly matrix: Open & { readonly facets: readonly CustomFacet[]; readonly reading: string }
  readonly limits: Open & { readonly pages?: number; readonly type?: number }
}
