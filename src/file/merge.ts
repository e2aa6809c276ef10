import type { Model } from '../model/model'
import { compareModels } from './compare'
import { applyDifferences } from './differences/apply'
import { type Clash, clashesBetween } from './differences/clashes'
import { type Difference, subjectOf } from './differences/difference'
import { grouped } from './differences/grouped'
import { type Needs, needersIn, needsOf, withAll } from './differences/needs'
import { withSharedLinks } from './differences/shared-links'
import { withSharedOrder } from './differences/shared-order'

/** What two copies make of the base they came from. */
export type Sides = {
  readonly ours: readonly Difference[]
  /** What the other copy changed and the first did not change alike. */
  readonly theirs: readonly Difference[]
  /** What the first copy alone changed. */
  readonly onlyOurs: readonly Difference[]
  /** What both changed, each otherwise. */
  readonly clashes: readonly Clash[]
  /** Which of theirs go together. */
  readonly needs: Needs
  /** Both copies' changes together; of theirs those taken, for which of ours those are given up that clash. */
  merged(taken: ReadonlySet<Difference>): Model
}

/** Two copies that came of one `base`, side by side. Of two that have no base, the first is it. */
export const sidesOf = (base: Model, one: Model, other: Model): Sides => {
  const [ourModel, theirModel] = withSharedLinks(base, one, other)
  const [ours, allTheirs] = withSharedOrder(compareModels(base, ourModel), compareModels(base, theirModel))
  const clashes = clashesBetween(ours, allTheirs)
  const clashing = new Set(clashes.map(({ theirs }) => theirs))
  const ourSubjects = new Set(ours.map(subjectOf))
  const theirSubjects = new Set(allTheirs.map(subjectOf))
  /** What both did stands before what one of them did, whichever that is. */
  const isShared = (one: Difference): boolean =>
    ourSubjects.has(subjectOf(one)) && theirSubjects.has(subjectOf(one))
  const theirs = allTheirs.filter(one => clashing.has(one) || !ourSubjects.has(subjectOf(one)))
  const givenAgainst = new Set(clashes.map(({ ours }) => ours))
  const onlyOurs = ours.filter(one => !givenAgainst.has(one) && !theirSubjects.has(subjectOf(one)))
  const needs = needsOf(allTheirs)
  const theirNeeders = needersIn(needs)
  const ourNeeders = needersIn(needsOf(ours))
  const givenUpFor = grouped(clashes, clash => clash.theirs)
  return {
    ours,
    theirs,
    onlyOurs,
    clashes,
    needs,
    merged: taken => {
      const lost = [...taken].flatMap(one => givenUpFor.get(one) ?? []).map(clash => clash.ours)
      const givenUp = withAll(lost, ourNeeders)
      const kept = ours.filter(difference => !givenUp.has(difference))
      const refused = withAll(
        theirs.filter(difference => !taken.has(difference)),
        theirNeeders,
      )
      // What of a clash the first copy has done its own way stays done that way.
      const added = onlyIn(
        allTheirs.filter(difference => !refused.has(difference)),
        kept,
      )
      const isTheirsFirst = firstOf(onlyIn(added, ours)) < firstOf(onlyIn(kept, allTheirs))
      const all = isTheirsFirst ? [...added, ...kept] : [...kept, ...added]
      const model = applyDifferences(base, [...all.filter(isShared), ...all.filter(one => !isShared(one))])
      return { ...model, lineage: lineageOf(one, other) }
    },
  }
}

/** Of theirs what can be taken without giving up any of ours. */
export const takenAtFirst = ({ theirs, clashes, needs }: Sides): ReadonlySet<Difference> => {
  const refused = withAll(
    clashes.map(clash => clash.theirs),
    needersIn(needs),
  )
  return new Set(theirs.filter(difference => !refused.has(difference)))
}

export type Merged = {
  /** Both copies' changes together; where they clash, as the first copy has it. */
  readonly model: Model
  readonly clashes: readonly Clash[]
}

/**
 * Two copies that came of one `base`, made one: what either changed is changed. Where nothing clashes it makes no
 * difference which copy is called the first.
 */
export const mergeModels = (base: Model, one: Model, other: Model): Merged => {
  const sides = sidesOf(base, one, other)
  return { model: sides.merged(takenAtFirst(sides)), clashes: sides.clashes }
}

/** Those of `some` about what none of `others` is about. */
const onlyIn = (some: readonly Difference[], others: readonly Difference[]): readonly Difference[] => {
  const theirs = new Set(others.map(subjectOf))
  return some.filter(difference => !theirs.has(subjectOf(difference)))
}

/**
 * Where both copies put something in one place, whose stands first must not hang on which is called the first: the
 * least of what only one of them did decides.
 */
const firstOf = (some: readonly Difference[]): string =>
  some.map(subjectOf).reduce((least, key) => (key < least ? key : least), '\uffff')

/** How many saves a file remembers. */
const longestLineage = 50

/** The saves of both, newest first; of two equally new, in a fixed order. */
const lineageOf = (one: Model, other: Model): readonly string[] => {
  const longest = Math.max(one.lineage.length, other.lineage.length)
  const both = Array.from({ length: longest }, (_, at) =>
    [one.lineage[at], other.lineage[at]].flatMap(hash => hash ?? []).toSorted(),
  )
  return [...new Set(both.flat())].slice(0, longestLineage)
}
