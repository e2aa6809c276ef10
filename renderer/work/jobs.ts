import type { PaperFormat } from '../../src/exports/formats'
import type { MadePaper } from '../../src/exports/make-paper'
import type { Pair } from '../../src/file/match'
import type { readImport } from '../../src/imports/importers'
import type { Model } from '../../src/model/model'
import type { ChangeList } from '../../src/page/change-list'
import type { PageChoices } from '../../src/page/choices'
import type { Fit } from '../../src/page/told-fit'
import type { Attaching } from '../../src/pdf/model-inside'
import type { Settings } from '../../src/settings'
import type { Language } from '../../src/words/words'

// The one message shape between the page and its worker.

/** A paper to make of a model, or its sheets to show. */
export type PaperJob = {
  readonly kind: PaperFormat | 'sheets'
  readonly model: Model
  /** Of whoever prints it. */
  readonly settings: Settings
  /** YYYY-MM-DD. */
  readonly date: string
  /** Of pictures, in pixels; null for the usual. */
  readonly width: number | null
  readonly attaching: Attaching
}

/** A list of changes to make a PDF of, or its sheets to print. */
export type ListJob = {
  readonly kind: 'list'
  readonly as: 'pdf' | 'sheets'
  readonly list: ChangeList
  readonly choices: PageChoices
}

/** Another program's file to read. */
export type ImportJob = {
  readonly kind: 'import'
  readonly name: string
  readonly bytes: Uint8Array
  /** That a refusal is said in. */
  readonly language: Language
}

/** Two models that share no past, to find what may be the same in both. */
export type PairJob = { readonly kind: 'pairs'; readonly mine: Model; readonly theirs: Model }

export type Job = PaperJob | ListJob | ImportJob | PairJob

/** Pages as SVG text, and their size in points. */
export type Sheets = {
  readonly svgs: readonly string[]
  readonly width: number
  readonly height: number
}

/** A model's pages, and how it stands on them. */
export type ModelSheets = Sheets & { readonly fit: Fit }

export type Made =
  | ({ readonly kind: 'paper' } & MadePaper)
  | { readonly kind: 'sheets'; readonly sheets: ModelSheets }
  | { readonly kind: 'list-sheets'; readonly sheets: Sheets }
  | { readonly kind: 'import'; readonly read: ReturnType<typeof readImport> }
  | { readonly kind: 'pairs'; readonly pairs: readonly Pair[] }

export type Request = { readonly id: number; readonly job: Job }
export type Reply =
  | { readonly id: number; readonly made: Made }
  | { readonly id: number; readonly why: Trouble }

/** What went wrong: in a few words, and where, for whoever mends the app. */
export type Trouble = { readonly message: string; readonly trace: string }

export const troubleOf = (error: unknown): Trouble =>
  error instanceof Error
    ? { message: error.message, trace: error.stack ?? error.message }
    : { message: String(error), trace: String(error) }
