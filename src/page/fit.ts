import type { Sheet } from './drawing'
import { type PageStep, steps, tightened } from './steps'

/** Pages whose breaks are known; drawn when they are the ones. */
export type Composed = {
  readonly pages: number
  /** Whether its columns are of different widths, so that it takes fewer or words stay whole. */
  readonly isUneven: boolean
  readonly draw: () => readonly Sheet[]
}

/** Pages, and what they are set in. */
type Fitted = Composed & { readonly step: PageStep }

/** A model on one paper. */
type Setting = {
  readonly setIn: (step: PageStep) => Composed
  /** As many pages as it takes at the least, known without setting it. */
  readonly fewestIn: (step: PageStep) => number
  /** How many words would have to be broken, known as well. */
  readonly brokenIn: (step: PageStep) => number
}

/** Paper whose shorter side is shorter than this begins with type of this size. */
const largePaper = { side: 700, text: 11 }
/** On several pages type is set no smaller than this: the denser steps only serve to hold a model on one. */
const readable = 9
/** As small as this share of what else it would be set in, so that no word has to be broken, or fewer. */
const forWords = 0.8

/** The settings for paper with this shorter side, from generous to dense; no type in them is smaller than asked. */
export const usableSteps = (
  shortSide: number,
  smallest: number,
  isReadable: (step: PageStep) => boolean,
): readonly PageStep[] => {
  const onPaper = steps
    .filter(({ text }) => text >= smallest && (shortSide >= largePaper.side || text <= largePaper.text))
    .map(step => ({ ...step, detail: Math.max(step.detail, smallest) }))
  const readables = onPaper.filter(isReadable)
  return readables.length > 0 ? readables : onPaper.slice(-1)
}

/**
 * Of these settings the most generous in which all stands on one page; where there is none, the largest readable type
 * that takes no more pages than the smallest readable one. Where that breaks words, one a little denser that breaks
 * fewer on as many pages.
 */
export const fitted = (usable: readonly PageStep[], { setIn, fewestIn, brokenIn }: Setting): Fitted => {
  const composed = (step: PageStep): Fitted => ({ ...setIn(step), step })
  const firstWith = (most: number, among: readonly PageStep[]): Fitted | null => {
    for (const step of among) {
      const one = fewestIn(step) > most ? null : composed(step)
      if (one && one.pages <= most) return one
    }
    return null
  }
  const densest = densestOf(usable)
  const whole = firstWith(1, [densest])
  if (whole) return withFewerBroken(firstWith(1, usable.slice(0, -1)) ?? whole)
  const readables = usable.filter(step => step.text >= readable && step.room === 'usual')
  const least = composed(readables.at(-1) ?? densest)
  return withFewerBroken(firstWith(least.pages, readables.slice(0, -1)) ?? least)

  function withFewerBroken(found: Fitted): Fitted {
    const broken = brokenIn(found.step)
    if (broken === 0) return found
    const smallest = Math.max(forWords * found.step.text, found.pages === 1 ? 0 : readable)
    const fewer = usable
      .slice(usable.indexOf(found.step))
      .flatMap(step => (step.room === 'close' ? [step, tightened(step)] : step))
      .map(step => ({ step, broken: brokenIn(step) }))
      .filter(one => one.step.text >= smallest && one.broken < broken)
      .sort((one, other) => one.broken - other.broken)
      .map(({ step }) => step)
    return firstWith(found.pages, fewer) ?? found
  }
}

/** On how many pages all stands at its densest; null where these are more than `most`. */
export const pagesWithin = (
  most: number,
  usable: readonly PageStep[],
  { setIn, fewestIn }: Pick<Setting, 'setIn' | 'fewestIn'>,
): number | null => {
  const densest = densestOf(usable)
  const pages = fewestIn(densest) > most ? null : setIn(densest).pages
  return pages !== null && pages <= most ? pages : null
}

const densestOf = (usable: readonly PageStep[]): PageStep => {
  const densest = usable.at(-1)
  if (!densest) throw new Error('There is no setting for this paper.')
  return densest
}
