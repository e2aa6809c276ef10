import type { Model } from '../model/model'
import { compareModels } from './compare'
import { applyDifferences } from './differences/apply'
import { type Clash, clashesBetween } from './differences/clashes'
import { type Difference, subjectOf } from './differences/difference'
import { withSharedLinks } from './differences/shared-links'

export type Merged = {
  /** Both copies' changes together; where they clash, as the first copy has it, or as was chosen. */
  readonly model: Model
  /** What both changed, each otherwise. */
  readonly clashes: readonly Clash[]
}

/**
 * Two copies that came of one `base`, made one: what either changed is changed. Where nothing clashes it makes no
 * difference which copy is called the first.
 * @param otherCounts whether the other copy's side of a clash counts, by the clash's place among them
 */
export const mergeModels = (
  base: Model,
  one: Model,
  other: Model,
  otherCounts: (clash: number) => boolean = () => false,
): Merged => {
  const [ourModel, theirModel] = withSharedLinks(base, one, other)
  const allOurs = compareModels(base, ourModel)
  const theirs = compareModels(base, theirModel)
  const clashes = clashesBetween(allOurs, theirs)
  const givenUp = new Set(clashes.filter((_, at) => otherCounts(at)).map(clash => clash.ours))
  const ours = allOurs.filter(difference => !givenUp.has(difference))
  const refused = new Set(clashes.filter((_, at) => !otherCounts(at)).map(clash => clash.theirs))
  // What both did alike is done once; so is what of a clash the first copy has done its own way.
  const added = onlyIn(
    theirs.filter(difference => !refused.has(difference)),
    ours,
  )
  const isTheirsFirst = firstOf(onlyIn(added, allOurs)) < firstOf(onlyIn(ours, theirs))
  const model = applyDifferences(base, isTheirsFirst ? [...added, ...ours] : [...ours, ...added])
  return { model: { ...model, lineage: lineageOf(one, other) }, clashes }
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
