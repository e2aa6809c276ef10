import { create } from 'zustand'
import type { Id } from '../../../src/model/model'

/** The parts of a card's details that fold away. */
export type FoldName = 'owners' | 'people' | 'dates' | 'group' | 'notes' | 'indicators'

type Folds = {
  readonly open: ReadonlySet<FoldName>
  /** The one indicator or person whose fields show. */
  readonly item: Id | null
}

/** Kept while the app runs, from card to card: whoever looks at one thing mostly wants it of the next card too. */
export const useFolds = create<Folds>()(() => ({ open: new Set<FoldName>(['indicators']), item: null }))

export const toggleFold = (name: FoldName): void =>
  useFolds.setState(({ open }) => ({
    open: open.has(name) ? new Set([...open].filter(one => one !== name)) : new Set([...open, name]),
  }))

export const openFold = (name: FoldName): void =>
  useFolds.setState(({ open }) => ({ open: new Set([...open, name]) }))

export const openItem = (item: Id | null): void => useFolds.setState({ item })
