import { create } from 'zustand'
import { type Difference, subjectOf } from '../../src/file/differences/difference'
import { needersIn, withAll } from '../../src/file/differences/needs'
import type { Pair } from '../../src/file/match'
import { type Sides, sidesOf, takenAtFirst } from '../../src/file/merge'
import type { Model } from '../../src/model/model'
import { presentModel, showDialog, useStore } from '../store'

/** What two copies are held against, and how that was found. */
export type Ancestor =
  | { readonly kind: 'save' | 'ours' | 'theirs' | 'underneath'; readonly model: Model }
  | { readonly kind: 'version'; readonly name: string; readonly model: Model }
  | { readonly kind: 'none' }

/** Another copy beside this window's document. */
export type Comparison = {
  readonly name: string
  /** When it was last written, in ms since 1970; null where that is not known. */
  readonly at: number | null
  readonly theirs: Model
  readonly ancestor: Ancestor
  /** Puts together what was chosen. */
  readonly finish: (merged: Model, taken: number) => void
}

/** What stands beside the document for the moment. Differences are known by their subject: the document may go on. */
type Comparing = {
  readonly comparison: Comparison | null
  /** What may be the same in both, until somebody has said what is; null where there is nothing to ask. */
  readonly pairs: readonly Pair[] | null
  /** The differences that are taken; while pairs are asked about, those that are the same. */
  readonly taken: ReadonlySet<string>
  /** The difference one looks at. */
  readonly current: string | null
}

export const useCompare = create<Comparing>()(() => ({
  comparison: null,
  pairs: null,
  taken: new Set(),
  current: null,
}))

let kept: { readonly comparison: Comparison; readonly mine: Model; readonly sides: Sides } | null = null

/** The document and the other copy side by side, worked out once. */
const sidesFor = (comparison: Comparison, mine: Model): Sides => {
  if (kept?.comparison === comparison && kept.mine === mine) return kept.sides
  const { ancestor, theirs } = comparison
  const sides = sidesOf(ancestor.kind === 'none' ? mine : ancestor.model, mine, theirs)
  kept = { comparison, mine, sides }
  return sides
}

export const useSides = (comparison: Comparison): Sides =>
  sidesFor(
    comparison,
    useStore(at => at.history.present),
  )

const keysOf = (some: Iterable<Difference>): ReadonlySet<string> => new Set(Array.from(some, subjectOf))

/** Opens the view of another copy; `isTaken`: with all taken from the start that clashes with nothing. */
export const compareWith = (comparison: Comparison, isTaken: boolean): void => {
  const sides = sidesFor(comparison, presentModel())
  useCompare.setState({
    comparison,
    pairs: null,
    taken: isTaken ? keysOf(takenAtFirst(sides)) : new Set(),
    current: null,
  })
  showDialog({ kind: 'compare' })
}

/** Asks what is the same in the document and a copy that shares no past with it, before they are compared. */
export const pairWith = (comparison: Comparison, pairs: readonly Pair[]): void => {
  useCompare.setState({ comparison, pairs, taken: new Set(), current: null })
  showDialog({ kind: 'compare' })
}

/** Ticks pairs, or takes the ticks away. */
export const tick = (keys: readonly string[], isSame: boolean): void =>
  useCompare.setState(({ taken }) => {
    const others = [...taken].filter(key => !keys.includes(key))
    return { taken: new Set(isSame ? [...others, ...keys] : others) }
  })

/** Of theirs those that are taken. */
export const takenOf = ({ theirs }: Sides, taken: ReadonlySet<string>): ReadonlySet<Difference> =>
  new Set(theirs.filter(one => taken.has(subjectOf(one))))

/** Takes differences with all they need, or leaves them and all that needs them. */
export const take = (sides: Sides, some: readonly Difference[], isTaken: boolean): void =>
  useCompare.setState(({ taken }) => {
    const changed = keysOf(withAll(some, isTaken ? sides.needs : needersIn(sides.needs)))
    return { taken: new Set(isTaken ? [...taken, ...changed] : [...taken].filter(key => !changed.has(key))) }
  })

/** Takes all that can be taken without giving up anything, and nothing else. */
export const takeFree = (sides: Sides): void => useCompare.setState({ taken: keysOf(takenAtFirst(sides)) })

export const lookAt = (current: string): void => useCompare.setState({ current })
