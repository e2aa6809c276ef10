import { create } from 'zustand'
import type { OpenedFile } from '../../src/bridge'
import { lineageAfter, type Save } from '../../src/file/ancestor'
import type { Model } from '../../src/model/model'

type Base = {
  /** The save this window's document was last read from or written to; null where it has none. */
  readonly save: Save | null
  /** When that was, in milliseconds since 1970; null where nobody can tell. */
  readonly at: number | null
  /** Why the document does not go into its file at the moment, in one sentence. */
  readonly refused: string | null
  /** What somebody else has written does not go with this document, until somebody has chosen what counts. */
  readonly isClashing: boolean
}

/** A document that has no file. */
export const none: Base = { save: null, at: null, refused: null, isClashing: false }

/** How the document in this window stands to its file. */
export const useBase = create<Base>()(() => none)

export const base = (): Base => useBase.getState()

/** The document is as this file has it, or has taken in what this file has. */
export const startFrom = ({ from }: OpenedFile, lineage: readonly string[]): void =>
  useBase.setState({
    ...none,
    save: from ? { digest: from.digest, lineage } : null,
    at: from ? from.at : null,
  })

/** The lineage of what is written next; an unchanged document keeps its own, and so its bytes. */
export const nextLineage = (model: Model, isChanged: boolean): readonly string[] => {
  const { save } = base()
  if (save === null) return model.lineage
  return isChanged ? lineageAfter(save) : save.lineage
}

/** The document now stands in its file. */
export const nowSaved = (digest: string | null, lineage: readonly string[]): void =>
  useBase.setState({ ...none, save: digest === null ? null : { digest, lineage }, at: Date.now() })
